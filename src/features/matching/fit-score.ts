import type { PostingFacts } from '../postings/posting-facts.ts'
import type { Profile } from '../profiles/contract.ts'
import { fitExperience } from './fit/fit-experience.ts'
import { fitInterest } from './fit/fit-interest.ts'
import { fitLocation } from './fit/fit-location.ts'
import { fitSalary } from './fit/fit-salary.ts'
import { fitSkills, listGaps } from './fit/fit-skills.ts'
import type { Judged } from './fit/judged.ts'
import { FitMarket, type FitPart, type FitReport, FitWishes, type MatchReport } from './match-report.ts'

export interface FitInput {
  posting: PostingFacts
  /** Everything the person has stated. */
  profile: Profile
  /** The match of the same posting; saves matching again. */
  match: MatchReport
  wishes?: Partial<FitWishes>
  market?: Partial<FitMarket>
}
const weights = { skills: 0.4, experience: 0.2, location: 0.15, salary: 0.1, interest: 0.15 } as const

/**
 * fit = 0.40·skills + 0.20·experience + 0.15·location + 0.10·salary + 0.15·interest, 0–100. A part that cannot be judged leaves
 * the sum and its weight the denominator; `confidence` is the weight that is left. Rounded once, at the end.
 */
export function fitScore(input: FitInput): FitReport {
  const { posting, profile, match } = input
  const wishes = FitWishes.parse(input.wishes ?? {})
  const market = FitMarket.parse(input.market ?? {})
  const judged: Record<keyof typeof weights, Judged> = {
    skills: fitSkills(match, profile, market),
    experience: fitExperience(posting, profile, match, wishes, market),
    location: fitLocation(posting, profile, wishes, market),
    salary: fitSalary(posting, wishes, market),
    interest: fitInterest(posting, wishes, market),
  }
  const parts = Object.entries(judged).map(([part, { score, reason, missing }]) => ({
    part: part as FitPart['part'],
    weight: weights[part as FitPart['part']],
    ...(score === undefined ? {} : { score }),
    reason,
    ...(missing ? { missing } : {}),
  }))
  const known = parts.filter((part) => part.score !== undefined)
  const confidence = known.reduce((sum, part) => sum + part.weight, 0)
  const sum = known.reduce((total, part) => total + part.weight * (part.score ?? 0), 0)
  return {
    ...(known.length ? { fit: Math.round(sum / confidence) } : {}),
    parts,
    confidence: Math.min(1, Math.round(confidence * 100) / 100),
    gaps: listGaps(match),
  }
}
