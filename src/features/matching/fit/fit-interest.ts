import type { PostingFacts } from '../../postings/posting-facts.ts'
import { sameRole } from '../match/same-role.ts'
import type { FitMarket, FitWishes } from '../match-report.ts'
import { isIndustry } from './guess-industry.ts'
import type { Judged } from './judged.ts'

/** A target industry 100, a target role 90, else 60; not judged while the person names no targets. */
export function fitInterest(posting: PostingFacts, wishes: FitWishes, market: FitMarket): Judged {
  const { targetIndustries, targetRoles } = wishes
  if (!targetIndustries.length && !targetRoles.length)
    return { reason: 'You have not named roles or industries you aim for.', missing: 'wishes' }
  const industry = targetIndustries.find((target) => market.industry && isIndustry(target, market.industry))
  if (industry) return { score: 100, reason: `In an industry you aim for: ${industry}.` }
  const role = targetRoles.find((target) => posting.title && sameRole(target, posting.title))
  if (role) return { score: 90, reason: `A role you aim for: ${role}.` }
  return { score: 60, reason: 'Neither a role nor an industry you named.' }
}
