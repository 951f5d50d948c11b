// Learns which doubts to let go: `node bench/truth-check/learn-doubts.ts` prints how well, each round judged by what the
// others taught, and writes the trees into the check. `first-runs.tsv` holds what the check said of each round when that
// round was new to it, so that what was mended since hides nothing (round 0, the sets before them: only what it stopped). `--keep=round,round` learns without those rounds.
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Profile } from '#features/profiles/contract.ts'
import { contextOf, draftSentences } from '#features/truth/check/check-truth.ts'
import { doubtSigns, readSigns } from '#features/truth/check/claims/doubt/read-signs.ts'
import { piecesOf } from '#features/truth/check/context.ts'
import { indexFacts } from '#features/truth/check/facts.ts'
import { weighTrees } from '#features/truth/check/learned/weigh-trees.ts'
import { readPassages } from '#features/truth/check/passages.ts'
import type { ClaimKind } from '#features/truth/truth-report.ts'
import { learnBearing, readSamples } from './bearing-samples.ts'
import { growTrees, type Row } from './grow-trees.ts'
import { letterContext } from './judge-case.ts'
import { swapFigures } from './made/swap-figures.ts'
import { firstSet, rounds } from './seen/all.ts'

type Doubt = Row & { round: number; text: string }
/** What a moved figure counts beside a planted invention: they are made by rule, and many. */
const movedWeight = 0.4
const options = { trees: 150, depth: 3, rate: 0.1, least: 8 }
const reasons: Record<string, string> = {
  o: 'Your facts say',
  e: 'belongs to something else',
  n: 'None of your facts has the figure',
}
const running = /^(?:letter|summary|\/(?:work|volunteer|projects)\/\d|\/basics\/label)$/

/** Judges of sources that have not seen a fifth of the sets each: on what they know they would look too sure. */
const samples = readSamples()
const judges = [0, 1, 2, 3, 4].map((part) => learnBearing(samples.filter((one) => one.set % 5 !== part)))

function readDoubts(): Doubt[] {
  const sets = [firstSet, ...rounds]
  const people = sets.map(
    (round) =>
      new Map(round.people.map((person) => [person.id, indexFacts(Profile.parse(person.facts), [], '2026-11-21')])),
  )
  const lines = readFileSync(join(import.meta.dirname, 'seen/first-runs.tsv'), 'utf8')
    .trim()
    .split('\n')
  return lines.flatMap((line) => {
    const [round = 0, i = 0, kind = '', start = 0, end = 0, why = '', others = ''] = line
      .split('\t')
      .map((cell) => (/^\d+$/.test(cell) ? Number(cell) : cell)) as [
      number,
      number,
      ClaimKind,
      number,
      number,
      string,
      string,
    ]
    const one = sets[round]?.cases[i]
    const facts = one && people[round]?.get(one.person)
    if (!one || !facts || !running.test(one.at)) return []
    const entries = /^\/(?:work|volunteer|projects)\/\d$/.test(one.at) ? [one.at] : undefined
    const context = contextOf(facts, one.text, one.at === 'letter' ? letterContext(one) : { kind: 'resume' })
    const passages = readPassages(context, entries)
    const passage = passages.find((sentence) => sentence.start <= start && start < sentence.end) ?? passages[0]
    if (!passage) return []
    const near = String(others)
      .split(' ')
      .filter((other) => passage.start <= Number.parseInt(other, 10) && Number.parseInt(other, 10) < passage.end)
    const refused = near.filter((other) => other.endsWith('!')).length
    const draft = { kind: kind as ClaimKind, start, end, reason: reasons[why] ?? '' }
    const signs = readSigns(
      context,
      passage,
      piecesOf(context, passage),
      draft,
      near.length - refused,
      refused,
      judges[round % 5],
    )
    return [{ round, text: `${round}/${i}`, signs, isTrue: Boolean(one.planted) }]
  })
}

/** Doubts of the rules about figures that stand in the place of another figure of the same person. */
function readMoved(): Doubt[] {
  return [firstSet, ...rounds].flatMap((set, round) => {
    const people = set.people.map((person) => ({ id: person.id, facts: Profile.parse(person.facts) }))
    const indexes = new Map(people.map(({ id, facts }) => [id, indexFacts(facts, [], '2026-11-21')]))
    return swapFigures(people, set.cases).flatMap((one, i): Doubt[] => {
      const facts = indexes.get(one.person)
      if (!facts || !running.test(one.at)) return []
      const entries = /^\/(?:work|volunteer|projects)\/\d$/.test(one.at) ? [one.at] : undefined
      const context = contextOf(facts, one.text, one.at === 'letter' ? letterContext(one) : { kind: 'resume' })
      const from = one.text.indexOf(one.planted ?? '')
      return draftSentences(context, entries).sentences.flatMap(({ passage, pieces, drafts }) => {
        const refused = drafts.filter((draft) => draft.verdict === 'unsupported')
        return refused.flatMap((draft) => {
          const at = draft.wide ?? draft
          if (at.start >= from + (one.planted?.length ?? 0) || from >= at.end) return []
          const said = { kind: draft.kind, start: at.start, end: at.end, reason: draft.reason ?? '' }
          const signs = readSigns(
            context,
            passage,
            pieces,
            said,
            drafts.length - refused.length,
            refused.length,
            judges[round % 5],
          )
          return [{ round, text: `moved ${round}/${i}`, signs, isTrue: true, weight: movedWeight }]
        })
      })
    })
  })
}

/** Shares of texts that keep a doubt, of invented and of true ones. */
function report(name: string, doubts: readonly Doubt[], weights: ReadonlyMap<Doubt, number>): void {
  for (const enough of [0.15, 0.2, 0.25, 0.3, 0.35, 0.4]) {
    const shareOf = (isTrue: boolean) => {
      const own = doubts.filter((one) => one.isTrue === isTrue)
      const all = new Set(own.map((one) => one.text))
      const kept = new Set(own.filter((one) => (weights.get(one) ?? 1) >= enough).map((one) => one.text))
      return `${((kept.size / all.size) * 100).toFixed(1)} % of ${all.size}`
    }
    console.log(`${name}, from ${enough}: stops kept ${shareOf(true)}, false alarms left ${shareOf(false)}`)
  }
}

const without =
  process.argv
    .find((word) => word.startsWith('--without='))
    ?.slice(10)
    .split(',')
    .map(Number) ?? []
const doubts = [...readDoubts(), ...readMoved()].filter((one) => !without.includes(one.round))
if (process.argv.includes('--judge')) {
  const weights = new Map<Doubt, number>()
  for (const round of new Set(doubts.map((one) => one.round))) {
    const trees = growTrees(
      doubts.filter((one) => one.round !== round),
      options,
    )
    for (const one of doubts) if (one.round === round) weights.set(one, weighTrees(trees, one.signs))
  }
  const isMoved = (one: Doubt) => one.text.startsWith('moved')
  report(
    'each round by what the others taught',
    doubts.filter((one) => !isMoved(one)),
    weights,
  )
  report('moved figures', doubts.filter(isMoved), weights)
}
const trees = growTrees(doubts, options)
writeFileSync(
  join(import.meta.dirname, '../../src/features/truth/check/claims/doubt/doubt-trees.ts'),
  `import type { Tree } from '../../learned/weigh-trees.ts'

/** Learned by \`bench/truth-check/learn-doubts.ts\` over ${doubtSigns.length} signs; not written by hand. */
// biome-ignore format: a table
export const doubtTrees: Tree[] = [
${trees.map((tree) => `  ${JSON.stringify(tree)},`).join('\n')}
]
`,
)
