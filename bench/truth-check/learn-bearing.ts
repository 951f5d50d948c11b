// Learns which signs tell that a fact is the source of a figure: `node bench/truth-check/learn-bearing.ts` prints how
// well, and writes the weights into the check. True figures are those of the seen rewrites; wrong ones are other figures
// of the same person in their place, and the planted ones. Some words are made unreadable, as unknown words would be.
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Profile } from '#features/profiles/contract.ts'
import { contextOf } from '#features/truth/check/check-truth.ts'
import { findBearers, signNames } from '#features/truth/check/claims/bearing/find-bearers.ts'
import { piecesOf } from '#features/truth/check/context.ts'
import { type FactIndex, indexFacts } from '#features/truth/check/facts.ts'
import { readPassages } from '#features/truth/check/passages.ts'
import { readQuantities } from '#features/truth/check/quantity/read-quantities.ts'
import { isContent, isGeneral } from '#features/truth/check/text/meaning.ts'
import { readWords } from '#features/truth/check/text/tokens.ts'
import { letterContext } from './judge-case.ts'
import { figuresOf, pickOther } from './made/swap-figures.ts'
import { makeRandom } from './random.ts'
import { seenSet } from './seen/all.ts'
import type { TruthCase } from './truth-case.ts'

const judged = ['count', 'money', 'percent', 'points', 'multiple', 'duration', 'measure']
const unreadable = [0, 0.25, 0.4]
const random = makeRandom(11)

/** One figure of a text: the signs of each fact that has it, and whether one of them is its source. */
type Sample = { isTrue: boolean; apart: boolean; bearers: number[][] }

function signsAt(facts: FactIndex, one: TruthCase, text: string, at: number): number[][] {
  const context = contextOf(facts, text, one.at === 'letter' ? letterContext(one) : { kind: 'resume' })
  const entries = /^\/(?:work|volunteer|projects)\/\d$/.test(one.at) ? [one.at] : undefined
  const passage = readPassages(context, entries).find((sentence) => sentence.start <= at && at < sentence.end)
  const figure = passage && readQuantities(passage.text).find((read) => read.start + passage.start === at)
  if (!passage || !figure || !judged.includes(figure.kind) || (figure.kind === 'duration' && figure.value > 300))
    return []
  const placed = { ...figure, start: at, end: figure.end + passage.start }
  return findBearers(context, passage, placed, piecesOf(context, passage)).map((bearer) => bearer.signs)
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

function readSamples(): Sample[] {
  const people = new Map(seenSet.people.map((person) => [person.id, Profile.parse(person.facts)]))
  return [...people].flatMap(([id, person], i) => {
    const facts = indexFacts(person, [], '2026-11-21')
    const figures = figuresOf(person)
    const apart = i % 5 === 0
    const sample = (isTrue: boolean, bearers: number[][]): Sample[] =>
      bearers.length ? [{ isTrue, apart, bearers }] : []
    return seenSet.cases
      .filter((one) => one.person === id && /^(?:letter|summary|\/\p{L}+\/\d)$/u.test(one.at))
      .flatMap((one) => {
        if (one.planted) {
          const from = one.text.indexOf(one.planted)
          return readQuantities(one.text)
            .filter((figure) => from <= figure.start && figure.end <= from + (one.planted?.length ?? 0))
            .flatMap((figure) => sample(false, signsAt(facts, one, one.text, figure.start)))
        }
        return unreadable.flatMap((share) => {
          const text = share ? blur(one.text, share) : one.text
          return readQuantities(text).flatMap((said) => {
            const other = pickOther(said, figures, random)
            const swapped = other && text.slice(0, said.start) + other.text + text.slice(said.end)
            return [
              ...sample(true, signsAt(facts, one, text, said.start)),
              ...(swapped ? sample(false, signsAt(facts, one, swapped, said.start)) : []),
            ]
          })
        })
      })
  })
}

const weigh = (signs: number[], weights: number[]): number =>
  1 / (1 + Math.exp(-signs.reduce((sum, sign, i) => sum + sign * (weights[i] ?? 0), 0)))
const best = (sample: Sample, weights: number[]): number[] =>
  sample.bearers.reduce((a, b) => (weigh(b, weights) > weigh(a, weights) ? b : a))

/** Logistic regression by plain descent; which fact speaks for a figure is chosen anew in each round. */
function learn(samples: Sample[]): number[] {
  let weights = signNames.map((name) => ({ clause: 2, sentence: 1, exact: 0.5 })[name as string] ?? 0)
  for (let round = 0; round < 10; round += 1) {
    const rows = samples.map((sample) => ({ signs: best(sample, weights), target: sample.isTrue ? 1 : 0 }))
    for (let step = 0; step < 600; step += 1) {
      const slope = weights.map(() => 0)
      for (const { signs, target } of rows) {
        const error = weigh(signs, weights) - target
        for (let i = 0; i < signs.length; i += 1) slope[i] = (slope[i] ?? 0) + error * (signs[i] ?? 0)
      }
      weights = weights.map((weight, i) => weight - (slope[i] ?? 0) / rows.length - 0.0003 * weight)
    }
  }
  return weights
}

const samples = readSamples()
const weights = learn(samples.filter((one) => !one.apart))
for (const apart of [false, true]) {
  const own = samples.filter((one) => one.apart === apart)
  for (const enough of [0.2, 0.25, 0.3, 0.4]) {
    const share = (isTrue: boolean) => {
      const list = own.filter((one) => one.isTrue === isTrue)
      const right = list.filter((one) => weigh(best(one, weights), weights) >= enough === isTrue)
      return `${((right.length / list.length) * 100).toFixed(1)} % of ${list.length}`
    }
    console.log(
      `${apart ? 'people kept apart' : 'learned from'}, from ${enough}: true kept ${share(true)}, wrong stopped ${share(false)}`,
    )
  }
}
const table = signNames.map((name, i) => `  ${name}: ${(weights[i] ?? 0).toFixed(3)},`).join('\n')
writeFileSync(
  join(import.meta.dirname, '../../src/features/truth/check/claims/bearing/bearing-weights.ts'),
  `import type { SignName } from './find-bearers.ts'

/** Learned by \`bench/truth-check/learn-bearing.ts\`; not written by hand. */
// biome-ignore format: a table
export const bearingWeights: Record<SignName, number> = {
${table}
}
`,
)
