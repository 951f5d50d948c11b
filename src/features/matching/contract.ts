// Match and fit: a résumé held against a posting, requirement by requirement, with the place of each piece of evidence.
import { oc } from '@orpc/contract'
import { z } from 'zod'
import { Id } from '#shared/ids.ts'
import { FitReport, MatchReport } from './match-report.ts'

export const MatchQuery = z.object({ postingId: Id, resumeId: Id, version: z.coerce.number().int().min(1).optional() })

export const matchingContract = {
  match: oc
    .route({
      method: 'GET',
      path: '/postings/{postingId}/match/{resumeId}',
      tags: ['Match'],
      summary: 'Requirement by requirement: found, implied, in your profile but unsaid, or lacking',
    })
    .input(MatchQuery)
    .output(z.object({ match: MatchReport, fit: FitReport })),
}
