import type { PostingFacts, Seniority } from '../../postings/posting-facts.ts'
import { seniorityOfTitle, seniorityOfYears } from '../../postings/reading/text/read-seniority.ts'
import type { Profile } from '../../profiles/contract.ts'
import type { FitMarket, FitWishes, MatchReport } from '../match-report.ts'
import type { Judged } from './judged.ts'

/** Steps of a career; lead and manager stand side by side. */
const step: Record<Seniority, number> = {
  intern: 0,
  entry: 1,
  mid: 2,
  senior: 3,
  lead: 4,
  manager: 4,
  director: 5,
  executive: 6,
}
/** Score by number of steps too low, and too high. */
const below = [100, 75, 45, 20, 10]
const above = [100, 90, 70, 50, 40]
const maxFlexibility = 25

/**
 * By the distance between the person's level and the asked one; being short of it is forgiven by up to 25 points where people
 * are scarce (shortage 0–100 ÷ 4). Fewer years than asked lower the level's score in proportion.
 */
export function fitExperience(
  posting: PostingFacts,
  profile: Profile,
  match: MatchReport,
  wishes: FitWishes,
  market: FitMarket,
): Judged {
  const { asked, held } = match.years
  const wanted = posting.seniority ?? (asked === undefined ? undefined : seniorityOfYears(asked))
  if (!wanted) return { reason: 'The posting names neither a level nor years.' }
  const own = wishes.level ?? levelOf(profile, held)
  if (!own) return { reason: 'Your profile has no dated jobs to tell your level from.' }
  const distance = step[own] - step[wanted]
  let score = (distance < 0 ? below[Math.min(-distance, 4)] : above[Math.min(distance, 4)]) ?? 0
  if (asked && held < asked) score = Math.min(score, 40 + 60 * (held / asked))
  const short = distance < 0 || (asked !== undefined && held < asked)
  const flexibility = short ? Math.min(maxFlexibility, ((market.shortage ?? 0) / 100) * maxFlexibility) : 0
  const years = asked === undefined ? '' : ` ${held} years, ${asked} asked.`
  const scarce = flexibility >= 1 ? ` People for this role are scarce: +${Math.round(flexibility)}.` : ''
  const said = distance === 0 ? `Your level (${own}) is the one asked.` : `Your level: ${own}; asked: ${wanted}.`
  return { score: Math.min(100, score + flexibility), reason: said + years + scarce }
}

/** The higher of what the latest title says and what the years say, but never more than two steps above the years. */
function levelOf(profile: Profile, years: number): Seniority | undefined {
  const latest = profile.work[0]?.position
  const byTitle = latest ? seniorityOfTitle(latest) : undefined
  if (years <= 0) return byTitle
  const byYears = seniorityOfYears(years)
  if (!byTitle) return step[byYears] > step.senior ? 'senior' : byYears
  return step[byTitle] > step[byYears] + 2 ? byYears : byTitle
}
