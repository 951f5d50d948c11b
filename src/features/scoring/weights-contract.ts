// Weight sets and experiments: what the seven parts weigh, by version; administrators only.
import { oc } from '@orpc/contract'
import { z } from 'zod'
import { Id } from '#shared/ids.ts'
import { PresetId } from './presets.ts'
import { PartId } from './score-report.ts'
import { PartWeights, sumWeights } from './weights.ts'

export const WeightSetState = z.enum(['draft', 'live', 'retired'])
export type WeightSetState = z.infer<typeof WeightSetState>

const FullWeights = PartWeights.refine(
  (parts) => Math.abs(sumWeights(parts) - 1) < 1e-6,
  'The seven weights must add up to 1.',
)
const version = z
  .string()
  .regex(/^[a-z0-9][a-z0-9.-]{1,39}$/, 'Name the version in small letters, digits, dots and hyphens, 2 to 40 of them.')

export const WeightSet = z.object({
  version: z.string(),
  parts: PartWeights,
  /** Own weights of industry presets; a preset that is absent keeps its published ones. */
  presets: z.partialRecord(PresetId, PartWeights),
  note: z.string(),
  state: WeightSetState,
  /** Came with the program. */
  builtIn: z.boolean(),
  createdAt: z.iso.datetime().nullable(),
  /** Kept scores that were made with it. */
  scores: z.int(),
})
export type WeightSet = z.infer<typeof WeightSet>

export const NewWeightSet = z.object({
  version,
  parts: FullWeights,
  presets: z.partialRecord(PresetId, FullWeights).default({}),
  note: z.string().trim().max(500).default(''),
})
export type NewWeightSet = z.infer<typeof NewWeightSet>

export const WeightExperiment = z.object({
  id: Id,
  liveVersion: z.string(),
  challengerVersion: z.string(),
  /** 0–1 of all résumés. */
  share: z.number(),
  startedAt: z.iso.datetime(),
  endedAt: z.iso.datetime().nullable(),
})
export type WeightExperiment = z.infer<typeof WeightExperiment>

/** How totals by `b` differ from those by `a`; differences are b − a, in points of 0–100. */
export const WeightDifference = z.object({
  a: z.string(),
  b: z.string(),
  /** Résumés compared, each by its newest score. */
  n: z.int(),
  /** Null while nothing was compared. */
  mean: z.number().nullable(),
  median: z.number().nullable(),
  /** Mean of each total. */
  meanA: z.number().nullable(),
  meanB: z.number().nullable(),
  /** Rank correlation (Spearman 1904), −1 to 1; null below three résumés or when all are equal. */
  spearman: z.number().nullable(),
  /** Share of résumés whose total moves by more than five points, 0–1. */
  movedFar: z.number().nullable(),
  /** Counts of differences by whole points; the first and last hold what lies beyond. */
  histogram: z.array(z.object({ from: z.number(), to: z.number(), count: z.int() })),
  /** What each part adds to the mean difference, in points. */
  parts: z.array(
    z.object({ part: PartId, weightA: z.number(), weightB: z.number(), meanScore: z.number(), adds: z.number() }),
  ),
  /** The résumés that move furthest; an id only. */
  movers: z.array(z.object({ resumeId: Id, a: z.number(), b: z.number(), change: z.number() })),
})
export type WeightDifference = z.infer<typeof WeightDifference>

const byVersion = z.object({ version: z.string().max(60) })
const byId = z.object({ id: Id })
const tags = ['Admin']

export const weightsContract = {
  list: oc
    .route({ method: 'GET', path: '/admin/weights', tags, summary: 'Weight sets, and the experiments run with them' })
    .output(z.object({ items: z.array(WeightSet), experiments: z.array(WeightExperiment) })),
  create: oc
    .route({
      method: 'POST',
      path: '/admin/weights',
      tags,
      summary: 'A new version of the weights, as a draft',
      successStatus: 201,
    })
    .input(NewWeightSet)
    .output(WeightSet),
  makeLive: oc
    .route({
      method: 'POST',
      path: '/admin/weights/{version}/live',
      tags,
      summary: 'Score with this set from now on; kept scores are restated in the background',
    })
    .input(byVersion)
    .output(WeightSet),
  retire: oc
    .route({ method: 'POST', path: '/admin/weights/{version}/retire', tags, summary: 'Put a draft away' })
    .input(byVersion)
    .output(WeightSet),
  compare: oc
    .route({
      method: 'GET',
      path: '/admin/weights/{a}/against/{b}',
      tags,
      summary: 'How two sets differ on every kept score, without an experiment',
    })
    .input(z.object({ a: z.string().max(60), b: z.string().max(60) }))
    .output(WeightDifference),
  startExperiment: oc
    .route({
      method: 'POST',
      path: '/admin/weight-experiments',
      tags,
      summary: 'Count a second set in the shadow of the live one, for a share of résumés',
      successStatus: 201,
    })
    .input(
      z.object({
        challenger: z.string().max(60),
        share: z.number().min(0.01, 'At least 1 % of the résumés.').max(1, 'At most all résumés.'),
      }),
    )
    .output(WeightExperiment),
  experiment: oc
    .route({
      method: 'GET',
      path: '/admin/weight-experiments/{id}',
      tags,
      summary: 'How the two sets differ on the résumés scored while the experiment ran',
    })
    .input(byId)
    .output(z.object({ experiment: WeightExperiment, difference: WeightDifference })),
  stopExperiment: oc
    .route({ method: 'POST', path: '/admin/weight-experiments/{id}/stop', tags, summary: 'End it; its figures stay' })
    .input(byId)
    .output(WeightExperiment),
}
