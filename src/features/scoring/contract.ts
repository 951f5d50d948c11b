// Scores: the seven-part explained score of a résumé, its history, its report.
import { oc } from '@orpc/contract'
import { z } from 'zod'
import { Id } from '#shared/ids.ts'
import { PresetId } from './presets.ts'
import { Finding, PartId, ScoreReport } from './score-report.ts'
import { PartWeights } from './weights.ts'
import { weightsContract } from './weights-contract.ts'

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
  /** Weights of this version instead of the live ones. */
  weights: z.string().max(60).optional(),
})

/** One side of a comparison: which text, by which measure, and what came out. */
export const ComparedScore = z.object({
  resumeId: Id,
  title: z.string(),
  version: z.int(),
  total: z.int(),
  exact: z.number(),
  preset: z.string(),
  weightsVersion: z.string(),
  rulesVersion: z.string(),
  parts: z.array(z.object({ part: PartId, score: z.number(), weight: z.number(), points: z.number() })),
})
export type ComparedScore = z.infer<typeof ComparedScore>

const FindingBrief = Finding.pick({ id: true, part: true, severity: true, title: true, fix: true, points: true })

/** `b` against `a`: changes are b − a in points of the total. */
export const ComparedScores = z.object({
  a: ComparedScore,
  b: ComparedScore,
  change: z.number(),
  parts: z.array(z.object({ part: PartId, change: z.number() })),
  /** Findings of a that b does not have, those that only b has, and how many both have. */
  gone: z.array(FindingBrief),
  added: z.array(FindingBrief),
  kept: z.int(),
  keywords: z.object({ gained: z.array(z.string()), lost: z.array(z.string()) }),
  /** False when weights, rules, preset or keywords differ: then the change is not all the text's own. */
  sameMeasure: z.boolean(),
})
export type ComparedScores = z.infer<typeof ComparedScores>

export const CompareScores = ScoreQuery.extend({
  /** The other side; whatever is left out is as on this side. */
  withId: Id.optional(),
  withVersion: z.coerce.number().int().min(1).optional(),
  withPreset: PresetId.optional(),
  withWeights: z.string().max(60).optional(),
  withTargetRole: z.string().trim().max(120).optional(),
})

export const Measures = z.object({
  weights: z.array(z.object({ version: z.string(), note: z.string(), live: z.boolean(), parts: PartWeights })),
  presets: z.array(z.object({ id: PresetId, name: z.string(), about: z.string() })),
})
export type Measures = z.infer<typeof Measures>

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
  compare: oc
    .route({
      method: 'GET',
      path: '/resumes/{id}/score/compare',
      tags: ['Scores'],
      summary: 'Two résumés, two versions, or one text by two measures, side by side',
    })
    .input(CompareScores)
    .output(ComparedScores),
  measures: oc
    .route({ method: 'GET', path: '/scores/measures', tags: ['Scores'], summary: 'Weights and presets to choose from' })
    .output(Measures),
  report: oc
    .route({
      method: 'GET',
      path: '/resumes/{id}/score/report',
      tags: ['Scores'],
      summary: 'The score as a file: HTML, PDF or JSON',
    })
    .input(ScoreQuery.extend({ format: z.enum(['html', 'pdf', 'json']).default('pdf') }))
    .output(z.file()),
  weights: weightsContract,
}
