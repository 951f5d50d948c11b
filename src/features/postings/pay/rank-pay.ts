import type { PostingSalary } from '../posting-facts.ts'
import { roughRates } from './rough-rates.ts'

/** Full-time units of a year, as the fit counts them: 52 weeks of 40 hours. */
const perYear: Record<PostingSalary['period'], number> = { hour: 2080, day: 260, week: 52, month: 12, year: 1 }

/**
 * Middle of the pay in euros a year, by rough rates; an unknown or missing currency counts as euros. Null without an
 * amount. For sorting only.
 */
export function rankPay(salary: PostingSalary | undefined): number | null {
  const low = salary?.min ?? salary?.max
  const high = salary?.max ?? salary?.min
  if (!salary || low === undefined || high === undefined) return null
  return ((low + high) / 2) * perYear[salary.period] * (roughRates[salary.currency ?? 'EUR'] ?? 1)
}
