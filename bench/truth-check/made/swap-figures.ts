// True rewrites in which one figure is another of the same person: the hardest inventions, since each figure is true
// somewhere. Left out by rule, since they stay true or say nothing of the person: a figure that shares its words with
// another (`from 12 to 5 days`), one that no fact carries and no date tells (the posting's), and years counted from
// dates in whose place fewer years stand.
import type { Profile } from '#features/profiles/contract.ts'
import { type FactIndex, indexFacts } from '#features/truth/check/facts.ts'
import { compareQuantities } from '#features/truth/check/quantity/compare-quantities.ts'
import type { Quantity } from '#features/truth/check/quantity/quantity.ts'
import { readQuantities } from '#features/truth/check/quantity/read-quantities.ts'
import { makeRandom } from '../random.ts'
import type { TruthCase } from '../truth-case.ts'

const now = '2026-11-21'
const told = ['count', 'money', 'percent', 'points', 'multiple', 'duration', 'measure']

const standsAlone = (one: Quantity, all: readonly Quantity[]): boolean =>
  one.high === undefined && !all.some((other) => other !== one && other.start < one.end && one.start < other.end)

/** The figures of a person's facts that may stand for each other. */
export const figuresOf = (facts: Profile): Quantity[] =>
  indexFacts(facts, [], now).pieces.flatMap((piece) => {
    const own = piece.quantities.filter((one) => !one.derived)
    return own.filter((one) => standsAlone(one, own))
  })

/** Another figure of the person in whose place each figure of a text may be put, where that makes the text untrue. */
export function moveFigures(
  facts: FactIndex,
  figures: readonly Quantity[],
  text: string,
  random: () => number,
): { said: Quantity; other: Quantity; text: string }[] {
  const reads = readQuantities(text)
  return reads.flatMap((said) => {
    const fitting = figures.filter((one) => one.kind === said.kind && Math.abs(one.value / said.value - 1) > 0.2)
    const other = fitting[Math.floor(random() * fitting.length)]
    if (!told.includes(said.kind) || !other || !standsAlone(said, reads)) return []
    const isCarried = facts.pieces.some((piece) =>
      piece.quantities.some((known) => compareQuantities(said, known) !== 'different'),
    )
    if (!isCarried && (said.kind !== 'duration' || (other.value >= 365 && other.value < said.value))) return []
    return [{ said, other, text: text.slice(0, said.start) + other.text + text.slice(said.end) }]
  })
}

export function swapFigures(people: { id: string; facts: Profile }[], cases: TruthCase[]): TruthCase[] {
  const known = new Map(
    people.map(({ id, facts }) => [id, { index: indexFacts(facts, [], now), figures: figuresOf(facts) }]),
  )
  return cases
    .filter((one) => !one.planted)
    .flatMap((one) => {
      const own = known.get(one.person)
      const random = makeRandom(one.text.length * 31 + one.text.charCodeAt(0))
      return (own ? moveFigures(own.index, own.figures, one.text, random) : []).flatMap(({ said, other, text }) =>
        text.indexOf(other.text) === said.start ? [{ ...one, text, planted: other.text, kind: 'moved figure' }] : [],
      )
    })
}
