import type { Coverage, MatchStatus } from '../match-report.ts'

/** Counts by status, without what an alternative makes needless; `share` = (found + implied) ÷ judged. */
export function coverageOf(matches: readonly { status: MatchStatus }[]): Coverage {
  const counts = { found: 0, implied: 0, unsaid: 0, lacking: 0, unclear: 0 }
  const needed = matches.flatMap(({ status }) => (status === 'spare' ? [] : [status]))
  for (const status of needed) counts[status]++
  const judged = needed.length - counts.unclear
  return { total: needed.length, ...counts, share: judged ? (counts.found + counts.implied) / judged : 0 }
}
