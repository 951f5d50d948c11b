import type { Coverage, MatchStatus } from '../match-report.ts'

/** Counts by status; `share` = (found + implied) ÷ judged. */
export function coverageOf(matches: readonly { status: MatchStatus }[]): Coverage {
  const counts = { found: 0, implied: 0, unsaid: 0, lacking: 0, unclear: 0 }
  for (const { status } of matches) counts[status]++
  const judged = matches.length - counts.unclear
  return { total: matches.length, ...counts, share: judged ? (counts.found + counts.implied) / judged : 0 }
}
