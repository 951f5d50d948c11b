import type { Profile } from '#features/profiles/contract.ts'
import type { Finding } from '#features/scoring/score-report.ts'
import { type Change, TailoredResume, type TailoringLevel } from '../tailored-resume.ts'
import { answerEndings, answerLines } from './answers/answer-lines.ts'
import { answerFigures, answerMissing, answerOrder, answerSpelling, answerThin } from './answers/answer-lists.ts'
import { applyChanges } from './apply-changes.ts'
import { mergeLines } from './merge-lines.ts'
import { openWorkshop, type Workshop } from './workshop.ts'
import { writeSummary } from './write-summary.ts'

export type OptimiseResumeInput = {
  /** The résumé to start from. */
  profile: Profile
  /** All the person's facts. */
  facts: Profile
  /** What the score found, weightiest first or in any order. */
  findings: Finding[]
  /** All the terms the score looked for in vain; a finding quotes a few. */
  missing?: string[]
  level: TailoringLevel
  /** ISO date that open positions run to; default today. */
  now?: string
}

type Answer = (shop: Workshop, finding: Finding, missing: string[]) => Change[]
const listAnswers: Record<string, Answer> = {
  'work-order': answerOrder,
  'skill-spelling': answerSpelling,
  'keyword-missing': answerMissing,
  'keywords-missing': answerMissing,
  'few-figures': answerFigures,
  'few-results': answerFigures,
  'too-short': answerThin,
  'few-bullets': answerThin,
  'little-substance': answerThin,
  'role-without-text': answerThin,
}

/**
 * The same as tailoring without a posting: changes that answer the findings of a score, each naming its finding.
 * Findings that need the person's own knowledge (a missing telephone number, a gap) are left to the person.
 */
export function optimiseResume(input: OptimiseResumeInput): TailoredResume {
  const shop = openWorkshop(input)
  const findings = input.findings.toSorted((a, b) => b.points - a.points)
  const changes: Change[] = findings.flatMap(
    (finding) => listAnswers[finding.code]?.(shop, finding, input.missing ?? []) ?? [],
  )
  if (input.level !== 'conservative') changes.push(...answerLines(shop, findings))
  const endings = findings.find((finding) => finding.code === 'bullet-endings')
  if (endings) changes.push(...answerEndings(shop, endings))
  if (input.level === 'aggressive') changes.push(...answerBoldly(shop, findings))
  const kept = firstOfEach(changes).filter((change) => !change.truth.blocked)
  return TailoredResume.parse({ profile: applyChanges(input.profile, kept), changes: kept })
}

function answerBoldly(shop: Workshop, findings: Finding[]): Change[] {
  const named = (change: Change | undefined, finding: Finding | undefined): Change[] =>
    change && finding ? [{ ...change, findingId: finding.id }] : []
  const missing = findings.find(
    (finding) => finding.code === 'section-missing' && /summary/i.test(`${finding.id} ${finding.title}`),
  )
  const short = findings.find((finding) => finding.code === 'short-bullets')
  return [
    ...named(missing && writeSummary(shop), missing),
    ...(short ? mergeLines(shop).flatMap((change) => named(change, short)) : []),
  ]
}

/** One rewrite for a place: the first, which answers the weightiest finding. */
function firstOfEach(changes: Change[]): Change[] {
  const seen = new Set<string>()
  return changes.filter((change) => {
    const key = change.edit.op === 'set' ? change.pointer : `${change.pointer}|${change.edit.op}|${change.after}`
    if (seen.has(key)) return false
    seen.add(key)
    return true
  })
}
