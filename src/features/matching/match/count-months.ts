export interface DatedWork {
  startDate?: string | undefined
  endDate?: string | undefined
}
/** Months since year 0, half-open. */
export interface MonthInterval {
  from: number
  to: number
}

/**
 * Dates of a job → months. A missing end means until `now`. A month counts whole, first and last included. Bare years are
 * taken as the middle of the year (2019–2021 = 24 months); one bare year alone counts six months.
 */
export function monthsOf({ startDate, endDate }: DatedWork, now: Date): MonthInterval | undefined {
  if (!startDate) return undefined
  const today = now.getUTCFullYear() * 12 + now.getUTCMonth() + 1
  const from = monthIndex(startDate, 6)
  let to = endDate ? monthIndex(endDate, 6) + (endDate.length > 4 ? 1 : 0) : today
  if (endDate === startDate && startDate.length === 4) to = from + 6
  to = Math.min(to, today)
  return to > from ? { from, to } : undefined
}

function monthIndex(date: string, bareYear: number): number {
  const year = Number(date.slice(0, 4))
  return year * 12 + (date.length > 4 ? Number(date.slice(5, 7)) - 1 : bareYear)
}

/** Months covered by at least one interval: two jobs at once count once. */
export function countMonths(intervals: readonly MonthInterval[]): number {
  let months = 0
  let end = Number.NEGATIVE_INFINITY
  for (const { from, to } of intervals.toSorted((a, b) => a.from - b.from)) {
    if (to <= end) continue
    months += to - Math.max(from, end)
    end = to
  }
  return months
}

/** Years with one decimal, e.g. 43 months → 3.6. */
export const yearsOf = (months: number): number => Math.round((months / 12) * 10) / 10
