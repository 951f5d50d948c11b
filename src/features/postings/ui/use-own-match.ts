import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import type { FitReport, MatchReport } from '#features/matching/match-report.ts'
import { api } from '#web/api.ts'

export type HeldAgainst = { match: MatchReport; fit: FitReport }

/** The person's master résumé held against a posting; undefined while there is none or it is being counted. */
export function useOwnMatch(postingId: string) {
  const resumes = useQuery(api.resumes.list.queryOptions({ input: { limit: 100 } })).data?.items
  const own = resumes?.find((each) => each.isMaster) ?? resumes?.find((each) => each.state === 'read')
  const held = useQuery(
    api.matching.match.queryOptions({
      input: { postingId, resumeId: own?.id ?? '' },
      enabled: Boolean(own) && own?.state === 'read',
      meta: { quiet: true },
    }),
  ).data
  const outcomes = useMemo(
    () => held && new Map(held.match.requirements.map((each) => [each.requirementId, each] as const)),
    [held],
  )
  return { held, outcomes }
}
