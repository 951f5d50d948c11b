// What is learned of where figures come from. True figures are those of the seen rewrites; wrong ones are other figures
// of the same person in their place, and the planted ones. Some words are made unreadable, as unknown words would be.
import { Profile } from '#features/profiles/contract.ts'
import { contextOf } from '#features/truth/check/check-truth.ts'
import { findBearers, signNames } from '#features/truth/check/claims/bearing/find-bearers.ts'
import { piecesOf } from '#features/truth/check/context.ts'
import { type FactIndex, indexFacts } from '#features/truth/check/facts.ts'
import { type Tree, weighTrees } from '#features/truth/check/learned/weigh-trees.ts'
import { readPassages } from '#features/truth/check/passages.ts'
import { readQuantities } from '#features/truth/check/quantity/read-quantities.ts'
import { isContent, isGeneral } from '#features/truth/check/text/meaning.ts'
import { readWords } from '#features/truth/check/text/tokens.ts'
import { growTrees } from './grow-trees.ts'
import { letterContext } from './judge-case.ts'
import { figuresOf, moveFigures } from './made/swap-figures.ts'
import { makeRandom } from './random.ts'
import { everySet } from './seen/all.ts'
import type { TruthCase } from './truth-case.ts'

const judged = ['count', 'money', 'percent', 'points', 'multiple', 'duration', 'measure']
const unreadable = [0, 0.25, 0.4]
const random = makeRandom(11)

/** One figure of a text: the signs of each fact that has it, and whether one of them is its source. */
export type Sample = { isTrue: boolean; set: number; isBlurred: boolean; bearers: number[][] }

function signsAt(facts: FactIndex, one: TruthCase, text: string, at: number): number[][] {
  const context = contextOf(facts, text, one.at === 'letter' ? letterContext(one) : { kind: 'resume' })
  const entries = /^\/(?:work|volunteer|projects)\/\d$/.test(one.at) ? [one.at] : undefined
  const passage = readPassages(context, entries).find((sentence) => sentence.start <= at && at < sentence.end)
  const figure = passage && readQuantities(passage.text).find((read) => read.start + passage.start === at)
  if (!passage || !figure || !judged.includes(figure.kind) || (figure.kind === 'duration' && figure.value > 300))
    return []
  const placed = { ...figure, start: at, end: figure.end + passage.start }
  return findBearers(context, passage, placed, piecesOf(context, passage))
    .filter(({ clash }) => !clash)
    .map(({ signs }) => signs)
}

/** A share of the telling words written so that no list knows them. */
function blur(text: string, share: number): string {
  const figures = readQuantities(text)
  return readWords(text)
    .reverse()
    .reduce((said, word) => {
      const keeps = figures.some((figure) => figure.start <= word.start && word.start < figure.end)
      if (keeps || !isContent(word) || isGeneral(word) || !/^\p{Ll}{4,}$/u.test(word.text) || random() >= share)
        return said
      return `${said.slice(0, word.start)}z${'o'.repeat(word.text.length - 3)}rq${said.slice(word.end)}`
    }, text)
}

export function readSamples(): Sample[] {
  return everySet.flatMap((set, at) => {
    const people = new Map(set.people.map((person) => [person.id, Profile.parse(person.facts)]))
    return [...people].flatMap(([id, person]) => {
      const facts = indexFacts(person, [], '2026-11-21')
      const figures = figuresOf(person)
      const sample = (isTrue: boolean, isBlurred: boolean, bearers: number[][]): Sample[] =>
        bearers.length ? [{ isTrue, set: at, isBlurred, bearers }] : []
      return set.cases
        .filter((one) => one.person === id && /^(?:letter|summary|\/\p{L}+\/\d)$/u.test(one.at))
        .flatMap((one) => {
          if (one.planted) {
            const from = one.text.indexOf(one.planted)
            return readQuantities(one.text)
              .filter((figure) => from <= figure.start && figure.end <= from + (one.planted?.length ?? 0))
              .flatMap((figure) => sample(false, false, signsAt(facts, one, one.text, figure.start)))
          }
          return unreadable.flatMap((share) => {
            const text = share ? blur(one.text, share) : one.text
            return [
              ...readQuantities(text).flatMap((said) => sample(true, share > 0, signsAt(facts, one, text, said.start))),
              ...moveFigures(facts, figures, text, random).flatMap(({ said, text: moved }) =>
                sample(false, share > 0, signsAt(facts, one, moved, said.start)),
              ),
            ]
          })
        })
    })
  })
}

const options = { trees: 140, depth: 4, rate: 0.1, least: 12 }
export const best = (sample: Sample, weigh: (signs: number[]) => number): number[] =>
  sample.bearers.reduce((a, b) => (weigh(b) > weigh(a) ? b : a))

/** Grown three times: which fact speaks for a figure is chosen anew by the trees before. */
export function learnBearing(samples: Sample[]): Tree[] {
  const at = (name: (typeof signNames)[number]) => signNames.indexOf(name)
  let weigh = (signs: number[]) =>
    2 * (signs[at('clause')] ?? 0) + (signs[at('sentence')] ?? 0) + 0.5 * (signs[at('exact')] ?? 0)
  let trees: Tree[] = []
  for (let turn = 0; turn < 3; turn += 1) {
    const rows = samples.map((sample) => ({
      signs: best(sample, weigh),
      isTrue: sample.isTrue,
      weight: sample.isBlurred ? 0.5 : 1,
    }))
    const grown = growTrees(rows, options)
    trees = grown
    weigh = (signs) => weighTrees(grown, signs)
  }
  return trees
}
