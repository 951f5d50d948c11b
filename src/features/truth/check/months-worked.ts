import { isCareerBreak } from '#features/profiles/career-break.ts'
import type { FactIndex } from './facts.ts'

/** Months covered by the entries, overlaps counted once, times away from work only where asked for alone. `low` and `high` differ where dates are only years. */
export function monthsOf(facts: FactIndex, entries: string[]): { low: number; high: number } {
  const lows: [number, number][] = []
  const highs: [number, number][] = []
  for (const entry of entries) {
    const work = facts.profile.work[Number(entry.split('/')[2])]
    if (!work?.startDate || (entries.length > 1 && isCareerBreak(work))) continue
    const end = work.endDate ?? facts.now.slice(0, 7)
    highs.push([monthOf(work.startDate, 1), monthOf(end, 12) + 1])
    lows.push([
      monthOf(work.startDate, end.length === 4 && work.startDate.length === 4 ? 6 : 1),
      monthOf(end, 6) + (end.length === 4 ? 0 : 1),
    ])
  }
  return { low: merged(lows), high: merged(highs) }
}

const monthOf = (date: string, otherwise: number): number =>
  Number(date.slice(0, 4)) * 12 + (Number(date.slice(5, 7)) || otherwise) - 1

function merged(periods: [number, number][]): number {
  let total = 0
  let reached = Number.NEGATIVE_INFINITY
  for (const [start, end] of periods.sort((a, b) => a[0] - b[0])) {
    total += Math.max(0, end - Math.max(start, reached))
    reached = Math.max(reached, end)
  }
  return total
}
