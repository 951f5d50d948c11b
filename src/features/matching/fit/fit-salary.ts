import type { PostingFacts, PostingSalary } from '../../postings/posting-facts.ts'
import type { FitMarket, FitWishes } from '../match-report.ts'
import type { Judged } from './judged.ts'

/** Full-time units of a year: 52 weeks of 40 hours. */
const perYear: Record<PostingSalary['period'], number> = { hour: 2080, day: 260, week: 52, month: 12, year: 1 }

/**
 * Pay asked ÷ pay offered (else the market's): within 85–120 % 100, within 70–135 % 70, outside 40. The middle of a range counts,
 * but an offer's range that holds what is asked is 100. Pay in two currencies is not compared.
 */
export function fitSalary(posting: PostingFacts, wishes: FitWishes, market: FitMarket): Judged {
  const asked = wishes.salary
  if (!asked) return { reason: 'You have not said what you want to earn.', missing: 'wishes' }
  const offer = posting.salary ?? market.salary
  if (!offer) return { reason: 'The posting names no pay.', missing: 'posting' }
  if (asked.currency && offer.currency && asked.currency !== offer.currency) {
    return { reason: `You ask in ${asked.currency}, the offer is in ${offer.currency}: not compared.` }
  }
  const wanted = middle(asked)
  const given = middle(offer)
  if (!wanted || !given) return { reason: 'No amount to compare.' }
  const source = posting.salary ? 'the offer' : 'the usual pay'
  const share = wanted / given
  const percent = Math.round(share * 100)
  if (posting.salary && inRange(wanted, offer)) return { score: 100, reason: `What you ask lies within ${source}.` }
  if (share >= 0.85 && share <= 1.2) return { score: 100, reason: `You ask ${percent} % of ${source}.` }
  if (share >= 0.7 && share <= 1.35) return { score: 70, reason: `You ask ${percent} % of ${source}.` }
  return { score: 40, reason: `You ask ${percent} % of ${source}: far apart.` }
}

function middle({ min, max, period }: PostingSalary): number | undefined {
  const low = min ?? max
  const high = max ?? min
  return low === undefined || high === undefined ? undefined : ((low + high) / 2) * perYear[period]
}

const inRange = (yearly: number, { min, max, period }: PostingSalary) =>
  min !== undefined && max !== undefined && yearly >= min * perYear[period] && yearly <= max * perYear[period]
