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
 * By the distance between the person's level in this line of work and the asked one; being short of it is forgiven by up to 25
 * points where people are scarce (shortage 0–100 ÷ 4). Fewer years than asked lower the score in proportion. A posting that
 * names no level is taken as mid; a person without a job in this line of work as entry.
 */
export function fitExperience(
  posting: PostingFacts,
  profile: Profile,
  match: MatchReport,
  wishes: FitWishes,
  market: FitMarket,
): Judged {
  const { asked, held, relevant, relevantTitle } = match.years
  if (!posting.title && !posting.seniority && asked === undefined)
    return { reason: 'The posting names neither a role nor a level.', missing: 'posting' }
  if (held === 0 && !wishes.level && profile.work.length > 0)
    return { reason: 'Your jobs carry no dates to tell your level from.', missing: 'profile' }
  const wanted = posting.seniority ?? (asked === undefined ? 'mid' : seniorityOfYears(asked))
  const inLine = relevant > 0 || relevantTitle !== undefined
  const own = inLine ? (wishes.level ?? levelOf(relevantTitle, relevant)) : 'entry'
  const distance = step[own] - step[wanted]
  let score = (distance < 0 ? below[Math.min(-distance, 4)] : above[Math.min(distance, 4)]) ?? 0
  const missing = asked !== undefined && relevant < asked
  if (missing) score = Math.min(score, 40 + 60 * (relevant / asked))
  if (!inLine) score = Math.min(score, outOfLine)
  const flexibility =
    distance < 0 || missing ? Math.min(maxFlexibility, ((market.shortage ?? 0) / 100) * maxFlexibility) : 0
  const said = !inLine
    ? 'None of your jobs is in this line of work.'
    : distance === 0
      ? `Your level in this line of work (${own}) is the one asked.`
      : `Your level in this line of work: ${own}; asked: ${wanted}.`
  const years = asked === undefined ? '' : ` ${relevant} years in it, ${asked} asked.`
  const scarce = flexibility >= 1 ? ` People for this role are scarce: +${Math.round(flexibility)}.` : ''
  return { score: Math.min(100, score + flexibility), reason: said + years + scarce }
}

/** What experience in another line of work is worth at most. */
const outOfLine = 45

/** The level the title says, but at most two steps above what the years say; without one in the title, by the years. */
function levelOf(title: string | undefined, years: number): Seniority {
  const byTitle = title ? seniorityOfTitle(title) : undefined
  const byYears = seniorityOfYears(years)
  if (!byTitle) return step[byYears] > step.senior ? 'senior' : byYears
  return step[byTitle] > step[byYears] + 2 ? byYears : byTitle
}
