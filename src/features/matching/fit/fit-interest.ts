import type { PostingFacts } from '../../postings/posting-facts.ts'
import { roleWords, sameRole } from '../match/same-role.ts'
import type { FitMarket, FitWishes } from '../match-report.ts'
import type { Judged } from './judged.ts'

/** A target industry 100, a target role 90, else 60; not judged while the person names no targets. */
export function fitInterest(posting: PostingFacts, wishes: FitWishes, market: FitMarket): Judged {
  const { targetIndustries, targetRoles } = wishes
  if (!targetIndustries.length && !targetRoles.length)
    return { reason: 'You have not named target roles or industries.' }
  const industry = targetIndustries.find((target) => market.industry && sharesWords(target, market.industry))
  if (industry) return { score: 100, reason: `In an industry you aim for: ${industry}.` }
  const role = targetRoles.find((target) => posting.title && sameRole(target, posting.title))
  if (role) return { score: 90, reason: `A role you aim for: ${role}.` }
  return { score: 60, reason: 'Neither a role nor an industry you named.' }
}

function sharesWords(a: string, b: string): boolean {
  const have = new Set(roleWords(b))
  return roleWords(a).some((word) => word.length > 3 && have.has(word))
}
