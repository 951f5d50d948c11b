import type { PostingFacts } from '#features/postings/posting-facts.ts'
import type { Profile } from '#features/profiles/contract.ts'
import { TailoredResume, type TailoringLevel } from '../tailored-resume.ts'
import { applyChanges } from './apply-changes.ts'
import { arrangeLines } from './arrange-lines.ts'
import { arrangeSkills } from './arrange-skills.ts'
import { openWorkshop } from './workshop.ts'

export type TailorResumeInput = {
  /** The résumé to start from. */
  profile: Profile
  /** All the person's facts. */
  facts: Profile
  posting: PostingFacts
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
  const pages = input.limits?.pages ?? 2
  const changes = [...arrangeLines(shop, pages), ...arrangeSkills(shop)].filter((change) => !change.truth.blocked)
  return TailoredResume.parse({ profile: applyChanges(input.profile, changes), changes })
}
