import type { MatchReport } from '#features/matching/match-report.ts'
import type { PostingFacts } from '#features/postings/posting-facts.ts'
import type { Profile } from '#features/profiles/contract.ts'
import { type Change, TailoredResume, type TailoringLevel } from '../tailored-resume.ts'
import { applyChanges } from './apply-changes.ts'
import { arrangeEntries, renameHeadings } from './arrange-entries.ts'
import { arrangeLines } from './arrange-lines.ts'
import { arrangeSkills } from './arrange-skills.ts'
import { chooseLabel } from './choose-label.ts'
import { mergeLines } from './merge-lines.ts'
import { rewriteLines } from './rewrite-lines.ts'
import { openWorkshop } from './workshop.ts'
import { writeSummary } from './write-summary.ts'

export type TailorResumeInput = {
  /** The résumé to start from. */
  profile: Profile
  /** All the person's facts. */
  facts: Profile
  posting: PostingFacts
  /** Weighs what the facts hold but the résumé does not say. */
  match?: MatchReport
  level: TailoringLevel
  limits?: { pages?: 1 | 2 }
  /** ISO date that open positions run to; default today. */
  now?: string
}

/**
 * A résumé fitted to a posting from the person's own facts, without a model. Same input, same result. Every change can
 * be taken or left by itself (`applyChanges`); none brings a claim that the facts do not carry.
 */
export function tailorResume(input: TailorResumeInput): TailoredResume {
  const shop = openWorkshop(input)
  const changes: (Change | undefined)[] = [
    ...arrangeLines(shop, input.limits?.pages ?? 2),
    ...arrangeSkills(shop),
    ...arrangeEntries(shop),
    ...renameHeadings(shop),
    chooseLabel(shop),
  ]
  if (input.level !== 'conservative') changes.push(...rewriteLines(shop))
  if (input.level === 'aggressive') changes.push(writeSummary(shop), ...mergeLines(shop))
  const kept = changes.filter((change) => change !== undefined).filter((change) => !change.truth.blocked)
  return TailoredResume.parse({ profile: applyChanges(input.profile, kept), changes: kept })
}
