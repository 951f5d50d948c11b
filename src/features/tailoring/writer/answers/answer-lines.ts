import type { Finding } from '#features/scoring/score-report.ts'
import type { Change } from '../../tailored-resume.ts'
import { factsFor, rewordLine } from '../rewrite-lines.ts'
import { dropDuty, tellPart } from '../rewrites/duties.ts'
import { dropPronoun, nounToVerb, type Rewrite, settleGerund, settleTense } from '../rewrites/openers.ts'
import { capitalise, openingVerb, verbOf } from '../rewrites/verbs.ts'
import { plainWords, resultFirst, tenseOf } from '../rewrites/wording.ts'
import { checkWords, isEnglish, isRunTogether, makeChange, type Workshop } from '../workshop.ts'
import { otherVerbs } from './repeated-verb.ts'

/** Which rewrites answer which finding. */
const stepsFor: Record<string, Rewrite[]> = {
  'weak-phrase': [dropDuty, tellPart, nounToVerb, plainWords],
  'filler-words': [dropDuty, tellPart, plainWords],
  'few-action-verbs': [dropDuty, tellPart, nounToVerb, settleGerund],
  'first-person': [dropPronoun],
  tense: [settleGerund, settleTense],
  'long-bullets': [plainWords],
  'few-results': [resultFirst],
}

type Line = { entry: string; index: number; text: string; running: boolean; all: string[] }
const linesOf = (shop: Workshop): Line[] =>
  shop.profile.work.flatMap((work, i) =>
    work.highlights.map((text, index) => ({
      entry: `/work/${i}`,
      index,
      text,
      running: !work.endDate,
      all: work.highlights,
    })),
  )

/** Rewrites of single lines, each tied to the first finding it answers; one change for a line. */
export function answerLines(shop: Workshop, findings: Finding[]): Change[] {
  const counts = new Map<string, number>()
  return linesOf(shop).flatMap((line) => {
    if (!isEnglish(line.text) || isRunTogether(line.text)) return []
    const own = findings.filter(
      (finding) =>
        finding.pointer === undefined ||
        !/highlights\/\d+$/.test(finding.pointer) ||
        finding.pointer === `${line.entry}/highlights/${line.index}` ||
        finding.code !== 'weak-phrase',
    )
    const tense = tenseOf(line.all, line.running)
    const stands = (text: string) => !checkWords(shop, text, line.entry).blocked
    let text = line.text
    let first: Finding | undefined
    const why: string[] = []
    for (const finding of own) {
      if (finding.code === 'filler-words' && !namesPhraseOf(finding, text)) continue
      const steps = finding.code === 'tense' && line.running ? undefined : stepsFor[finding.code]
      const worded = steps ? rewordLine(text, tense, stands, steps) : answerRepeat(finding, text, counts, stands)
      if (!worded || worded.text === text) continue
      if (
        steps?.includes(resultFirst) &&
        line.all.some((other, i) => i !== line.index && sameOpening(other, worded.text))
      )
        continue
      first ??= finding
      text = worded.text
      why.push(...worded.why)
    }
    if (!first) return []
    return [
      makeChange({
        kind: 'rewrite',
        pointer: `${line.entry}/highlights/${line.index}`,
        before: line.text,
        after: text,
        why: why.join(' '),
        findingId: first.id,
        factPointers: factsFor(shop, line.entry, line.text),
        truth: checkWords(shop, text, line.entry),
        edit: { op: 'set', value: text },
      }),
    ]
  })
}

/** The finding quotes its phrases; only lines that hold one are its business. */
const namesPhraseOf = ({ title }: Finding, line: string) =>
  [...title.matchAll(/“([^”]+)”/gu)].some(([, phrase = '']) => line.toLowerCase().includes(phrase.toLowerCase()))

const sameOpening = (a: string, b: string) => a.split(' ')[0]?.toLowerCase() === b.split(' ')[0]?.toLowerCase()

/** From the third line on, a verb that opens many lines gives way to another of its kind. */
function answerRepeat(finding: Finding, text: string, counts: Map<string, number>, stands: (text: string) => boolean) {
  if (finding.code !== 'repeated-verb') return undefined
  const first = /^[\p{L}-]+/u.exec(text)?.[0] ?? ''
  const verb = openingVerb(text)
  if (!verb || !finding.title.toLowerCase().includes(verb.base.slice(0, 5))) return undefined
  const seen = (counts.get(verb.base) ?? 0) + 1
  counts.set(verb.base, seen)
  if (seen < 3) return undefined
  if (verb.form !== 'past' && verb.form !== 'base') return undefined
  const rest = text.slice(first.length).trim()
  // What hangs on the verb (`assisted with`, `ensured that`, `provided and confirmed`) would hang in the air.
  if (/^(?:with|to|in|that|and|or|&|,)(?=\s)/u.test(rest)) return undefined
  const options = otherVerbs(verb.past, rest, verb.form, (past) => verbOf(past)?.base ?? past)
  const other = options[(seen - 3) % Math.max(options.length, 1)]
  if (!other) return undefined
  const next = capitalise(`${other}${text.slice(first.length)}`)
  return stands(next) ? { text: next, why: [`“${first}” opens many of your lines.`] } : undefined
}

/** Full stops at the ends of bullets: the way most of them have it. */
export function answerEndings(shop: Workshop, finding: Finding): Change[] {
  const lines = linesOf(shop)
  const stopped = lines.filter((line) => /[.!]$/.test(line.text)).length
  const add = stopped * 2 > lines.length
  return lines.flatMap((line) => {
    const text = add
      ? /[.!?…:]$/.test(line.text)
        ? line.text
        : `${line.text}.`
      : line.text.replace(/(?<!\b(?:etc|e\.g|Inc|Ltd|Co))\.$/u, '')
    if (text === line.text) return []
    return [
      makeChange({
        kind: 'rewrite',
        pointer: `${line.entry}/highlights/${line.index}`,
        before: line.text,
        after: text,
        why: add ? 'Most of your lines end with a full stop.' : 'Most of your lines end without a full stop.',
        findingId: finding.id,
        factPointers: factsFor(shop, line.entry, line.text),
        truth: checkWords(shop, text, line.entry),
        edit: { op: 'set', value: text },
      }),
    ]
  })
}
