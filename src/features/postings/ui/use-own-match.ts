import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import type { FitReport, MatchReport } from '#features/matching/match-report.ts'
import { useOwnResume } from '#features/resumes/ui/use-resume.ts'
import { api } from '#web/api.ts'

export type HeldAgainst = { match: MatchReport; fit: FitReport }

/** The person's master résumé held against a posting; undefined while there is none or it is being counted. */
export function useOwnMatch(postingId: string) {
  const own = useOwnResume()
  const match = useQuery(
    api.matching.match.queryOptions({
      input: { postingId, resumeId: own?.id ?? '' },
      enabled: Boolean(own),
      meta: { quiet: true },
    }),
  )
  const held = match.data
  const outcomes = useMemo(
    () => held && new Map(held.match.requirements.map((each) => [each.requirementId, each] as const)),
    [held],
  )
  return { held, outcomes, counting: match.isLoading }
}
