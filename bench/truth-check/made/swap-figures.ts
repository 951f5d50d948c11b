// True rewrites in which one figure is another of the same person: the hardest inventions, since each figure is true
// somewhere. A few happen to stay true, so that not all can be stopped.
import type { Profile } from '#features/profiles/contract.ts'
import { indexFacts } from '#features/truth/check/facts.ts'
import type { Quantity } from '#features/truth/check/quantity/quantity.ts'
import { readQuantities } from '#features/truth/check/quantity/read-quantities.ts'
import { makeRandom } from '../random.ts'
import type { TruthCase } from '../truth-case.ts'

const told = ['count', 'money', 'percent', 'points', 'multiple', 'duration', 'measure']

/** The figures of a person's facts that may stand for each other. */
export const figuresOf = (facts: Profile): Quantity[] =>
  indexFacts(facts, [], '2026-11-21').pieces.flatMap((piece) =>
    piece.quantities.filter((one) => !one.derived && one.high === undefined),
  )

export function swapFigures(people: { id: string; facts: Profile }[], cases: TruthCase[]): TruthCase[] {
  const figures = new Map(people.map((person) => [person.id, figuresOf(person.facts)]))
  return cases
    .filter((one) => !one.planted)
    .flatMap((one) => {
      const random = makeRandom(one.text.length * 31 + one.text.charCodeAt(0))
      return readQuantities(one.text).flatMap((said) => {
        const other = pickOther(said, figures.get(one.person) ?? [], random)
        if (!told.includes(said.kind) || !other) return []
        const text = one.text.slice(0, said.start) + other.text + one.text.slice(said.end)
        return text.indexOf(other.text) === said.start
          ? [{ ...one, text, planted: other.text, kind: 'moved figure' }]
          : []
      })
    })
}

export function pickOther(said: Quantity, figures: Quantity[], random: () => number): Quantity | undefined {
  const fitting = figures.filter((one) => one.kind === said.kind && Math.abs(one.value / said.value - 1) > 0.2)
  return fitting[Math.floor(random() * fitting.length)]
}
