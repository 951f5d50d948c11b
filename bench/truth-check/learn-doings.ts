// Learns which clauses without a figure tell of a doing that no fact tells of: `node bench/truth-check/learn-doings.ts`
// writes the trees into the check (`--judge` prints how well, a fifth of the rounds at a time judged by what the others
// taught). Invented are the planted doings, and true rewrites whose source is taken out of the facts.
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Profile } from '#features/profiles/contract.ts'
import { checkText, contextOf } from '#features/truth/check/check-truth.ts'
import { alignWords, isTelling } from '#features/truth/check/claims/bearing/align-words.ts'
import { readDoings } from '#features/truth/check/claims/doubt/find-strange-doings.ts'
import { clauseSigns } from '#features/truth/check/claims/doubt/read-clause-signs.ts'
import { piecesOf } from '#features/truth/check/context.ts'
import { type FactIndex, indexFacts } from '#features/truth/check/facts.ts'
import { weighTrees } from '#features/truth/check/learned/weigh-trees.ts'
import { readPassages } from '#features/truth/check/passages.ts'
import { growTrees, type Row } from './grow-trees.ts'
import { letterContext } from './judge-case.ts'
import { firstSet, rounds } from './seen/all.ts'
import type { TruthCase } from './truth-case.ts'

type Doing = Row & { round: number; text: string; isMade: boolean }
const options = { trees: 150, depth: 3, rate: 0.08, least: 10 }
const now = '2026-11-21'
const running = /^(?:letter|summary|\/(?:work|volunteer|projects)\/\d)$/

/** The signs of each clause of a text that `test` chooses. */
function signsOf(
  facts: FactIndex,
  one: TruthCase,
  test: (words: { start: number; end: number; stem: string }[]) => boolean,
) {
  const about = one.at === 'letter' ? letterContext(one) : { kind: 'resume' as const }
  const entries = one.at.startsWith('/') ? [one.at] : undefined
  const context = contextOf(facts, one.text, about)
  const drafts = checkText(facts, one.text, about, entries).filter((draft) => draft.kind !== 'activity')
  return readPassages(context, entries).flatMap((passage) => {
    const near = drafts.filter((draft) => passage.start <= draft.start && draft.start < passage.end)
    return readDoings(context, passage, piecesOf(context, passage), near)
      .filter(({ telling }) => test(telling))
      .map(({ signs }) => signs)
  })
}

function readAll(): Doing[] {
  return [firstSet, ...rounds].flatMap((set, round) => {
    const people = new Map(set.people.map((person) => [person.id, Profile.parse(person.facts)]))
    const indexes = new Map([...people].map(([id, person]) => [id, indexFacts(person, [], now)]))
    return set.cases.flatMap((one, i): Doing[] => {
      const [person, facts] = [people.get(one.person), indexes.get(one.person)]
      if (!person || !facts || !running.test(one.at)) return []
      const make = (signs: number[], isTrue: boolean, isMade = false): Doing => ({
        round,
        text: `${round}/${i}`,
        signs,
        isTrue,
        isMade,
        weight: isMade ? 0.3 : 1,
      })
      if (one.planted) {
        if (!/^(?:activity|scope|duty)/.test(one.kind ?? '')) return []
        const from = one.text.indexOf(one.planted)
        const to = from + one.planted.length
        return signsOf(facts, one, (words) => words.some((word) => from <= word.start && word.end <= to)).map((signs) =>
          make(signs, true),
        )
      }
      const honest = signsOf(facts, one, () => true).map((signs) => make(signs, false))
      if (i % 2 || one.at === 'summary') return honest
      const less = withoutSource(person, facts, one)
      const made = less
        ? signsOf(less.facts, one, (words) => words.some((word) => less.stems.has(word.stem))).map((signs) =>
            make(signs, true, true),
          )
        : []
      return [...honest, ...made]
    })
  })
}

/** The facts without the line that a text says most of. */
function withoutSource(person: Profile, facts: FactIndex, one: TruthCase) {
  const passages = readPassages(contextOf(facts, one.text, {}))
  const by = alignWords(
    passages.flatMap((passage) => passage.words),
    facts.pieces,
  )
  const lines = facts.pieces.filter((piece) => isTelling(piece) && piece.pointer.includes('/highlights/'))
  const [best] = lines.sort((a, b) => by(b) - by(a))
  const [, list, entry, , line] = best?.pointer.split('/') ?? []
  if (!best || by(best) <= 0.25 || !list) return undefined
  const copy = structuredClone(person) as unknown as Record<string, { highlights: string[] }[]>
  copy[list]?.[Number(entry)]?.highlights.splice(Number(line), 1)
  return { facts: indexFacts(Profile.parse(copy), [], now), stems: best.stems }
}

const doings = readAll()
if (process.argv.includes('--judge')) {
  const weights = new Map<Doing, number>()
  for (let part = 0; part < 5; part += 1) {
    const isOut = (one: Doing) => one.round % 5 === part
    const trees = growTrees(
      doings.filter((one) => !isOut(one)),
      options,
    )
    for (const one of doings.filter(isOut)) weights.set(one, weighTrees(trees, one.signs))
  }
  for (const enough of [0.5, 0.6, 0.65, 0.7, 0.8]) {
    const told = (test: (one: Doing) => boolean) => {
      const own = doings.filter(test)
      const found = new Set(own.filter((one) => (weights.get(one) ?? 0) >= enough).map((one) => one.text))
      return `${found.size} of ${new Set(own.map((one) => one.text)).size}`
    }
    const [planted, made] = [told((one) => one.isTrue && !one.isMade), told((one) => one.isMade)]
    console.log(`from ${enough}: planted ${planted}, source taken out ${made}, true ${told((one) => !one.isTrue)}`)
  }
}
const trees = growTrees(doings, options)
writeFileSync(
  join(import.meta.dirname, '../../src/features/truth/check/claims/doubt/doing-trees.ts'),
  `import type { Tree } from '../../learned/weigh-trees.ts'

/** Learned by \`bench/truth-check/learn-doings.ts\` over ${clauseSigns.length} signs; not written by hand. */
// biome-ignore format: a table
export const doingTrees: Tree[] = [
${trees.map((tree) => `  ${JSON.stringify(tree)},`).join('\n')}
]
`,
)
