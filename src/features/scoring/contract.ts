// Scores: the seven-part explained score of a résumé, its history, its report.
import { oc } from '@orpc/contract'
import { z } from 'zod'
import { Id } from '#shared/ids.ts'
import { PresetId } from './presets.ts'
import { ScoreReport } from './score-report.ts'

export const ScorePoint = z.object({
  id: Id,
  version: z.int(),
  total: z.number().min(0).max(100),
  parts: z.record(z.string(), z.number()),
  weightsVersion: z.string(),
  postingId: Id.nullable(),
  at: z.iso.datetime(),
})
export type ScorePoint = z.infer<typeof ScorePoint>

export const ScoreQuery = z.object({
  id: Id,
  version: z.coerce.number().int().min(1).optional(),
  /** Score against this posting's keywords. */
  postingId: Id.optional(),
  targetRole: z.string().trim().max(120).optional(),
  preset: PresetId.optional(),
})

export const scoringContract = {
  score: oc
    .route({
      method: 'GET',
      path: '/resumes/{id}/score',
      tags: ['Scores'],
      summary: 'The explained score; the same text always gets the same score',
    })
    .input(ScoreQuery)
    .output(ScoreReport),
  history: oc
    .route({
      method: 'GET',
      path: '/resumes/{id}/scores',
      tags: ['Scores'],
      summary: 'Score of each version, oldest first',
    })
    .input(z.object({ id: Id }))
    .output(z.object({ items: z.array(ScorePoint) })),
  latest: oc
    .route({ method: 'GET', path: '/scores/latest', tags: ['Scores'], summary: 'Newest total of each résumé' })
    .output(z.object({ items: z.array(z.object({ resumeId: Id, total: z.number(), at: z.iso.datetime() })) })),
  report: oc
    .route({
      method: 'GET',
      path: '/resumes/{id}/score/report',
      tags: ['Scores'],
      summary: 'The score as a file: HTML, PDF or JSON',
    })
    .input(ScoreQuery.extend({ format: z.enum(['html', 'pdf', 'json']).default('pdf') }))
    .output(z.file()),
}
