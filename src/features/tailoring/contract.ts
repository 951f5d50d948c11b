// Tailoring: a résumé fitted to a posting from the person's own facts; each change with its reason, to accept or reject.
import { oc } from '@orpc/contract'
import { z } from 'zod'
import { Profile } from '#features/profiles/contract.ts'
import { Resume } from '#features/resumes/contract.ts'
import { TruthReport } from '#features/truth/truth-report.ts'
import { Id } from '#shared/ids.ts'
import { PageQuery, pageOf } from '#shared/pages.ts'
import { Change, TailoringLevel } from './tailored-resume.ts'

export const Decision = z.enum(['accepted', 'rejected'])

export const Tailoring = z.object({
  id: Id,
  resumeId: Id,
  /** Version of the résumé it starts from. */
  version: z.int(),
  /** Null when optimised against the score's findings instead of a posting. */
  postingId: Id.nullable(),
  level: TailoringLevel,
  state: z.enum(['queued', 'running', 'ready', 'failed', 'saved']),
  failure: z.string().nullable(),
  jobId: Id.nullable(),
  /** Set once saved. */
  tailoredResumeId: Id.nullable(),
  createdAt: z.iso.datetime(),
})
export type Tailoring = z.infer<typeof Tailoring>

/** `profile` is the outcome of the decisions so far; undecided changes count as accepted. Null until ready. */
export const TailoringDetail = Tailoring.extend({
  changes: z.array(Change),
  decisions: z.record(z.string(), Decision),
  /** The facts that changes stand on, by their pointer, in words. */
  factTexts: z.record(z.string(), z.string()),
  profile: Profile.nullable(),
  truth: TruthReport.nullable(),
  /** Claims (ids of the truth report) that the person confirmed. */
  confirmed: z.array(z.string()),
  scoreBefore: z.number().nullable(),
  scoreAfter: z.number().nullable(),
  /** Why the score after is lower, a sentence for each part that fell; empty when it is not. */
  falls: z.array(z.string()),
  matchBefore: z.number().nullable(),
  matchAfter: z.number().nullable(),
})
export type TailoringDetail = z.infer<typeof TailoringDetail>

const byId = z.object({ id: Id })

export const tailoringContract = {
  start: oc
    .route({
      method: 'POST',
      path: '/tailorings',
      tags: ['Tailoring'],
      summary: 'Tailor a résumé to a posting, in the background',
      successStatus: 201,
    })
    .input(z.object({ resumeId: Id, postingId: Id.optional(), level: TailoringLevel.default('conservative') }))
    .output(Tailoring),
  list: oc
    .route({ method: 'GET', path: '/tailorings', tags: ['Tailoring'], summary: 'My tailorings, newest first' })
    .input(PageQuery.extend({ resumeId: Id.optional(), postingId: Id.optional() }))
    .output(pageOf(Tailoring)),
  get: oc
    .route({
      method: 'GET',
      path: '/tailorings/{id}',
      tags: ['Tailoring'],
      summary: 'Changes with reasons, decisions, score before and after',
    })
    .input(byId)
    .output(TailoringDetail),
  decide: oc
    .route({
      method: 'PATCH',
      path: '/tailorings/{id}',
      tags: ['Tailoring'],
      summary: 'Accept or reject changes, confirm claims',
    })
    .input(
      z.object({
        id: Id,
        /** `null` makes a change undecided again. */
        decisions: z.record(z.string(), Decision.nullable()).optional(),
        confirmed: z.array(z.string()).max(200).optional(),
      }),
    )
    .output(TailoringDetail),
  save: oc
    .route({
      method: 'POST',
      path: '/tailorings/{id}/save',
      tags: ['Tailoring'],
      summary: 'Save as a tailored résumé; refused while an unsupported claim is not confirmed',
      successStatus: 201,
    })
    .input(byId.extend({ title: z.string().trim().max(200).optional() }))
    .output(Resume),
}
