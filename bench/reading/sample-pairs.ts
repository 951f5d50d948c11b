// A repeatable part of the truth set: every person in some layouts, every layout with some people.
import type { Layout } from '../truth-set/layout.ts'
import type { Person } from '../truth-set/person.ts'
import { randomFrom } from '../truth-set/seed.ts'

type Choice = { layout: Layout; seen: boolean }

function shuffle<T>(items: T[], random: () => number): T[] {
  return items
    .map((item) => ({ item, at: random() }))
    .sort((a, b) => a.at - b.at)
    .map(({ item }) => item)
}

/** Each person takes the next `each` layouts of both parts from a shuffled round. */
export function samplePairs(
  people: Person[],
  layouts: Choice[],
  seed: string,
  each = 3,
): (Choice & { person: Person })[] {
  const random = randomFrom(`sample ${seed}`)
  const pairs: (Choice & { person: Person })[] = []
  for (const seen of [true, false]) {
    const round = shuffle(
      layouts.filter((entry) => entry.seen === seen),
      random,
    )
    if (round.length === 0) continue
    shuffle([...people], random).forEach((person, i) => {
      for (let k = 0; k < Math.min(each, round.length); k++)
        pairs.push({ ...round[(i * each + k) % round.length]!, person })
    })
  }
  return pairs
}
