// Applications: the pursuit of a posting with a stage, a timeline and the exact documents sent.
import { oc } from '@orpc/contract'
import { z } from 'zod'
import { LetterFormat } from '#features/rendering/letter/letter.ts'
import { RenderVersion } from '#features/resumes/contract.ts'
import { Id } from '#shared/ids.ts'
import { PageQuery, pageOf } from '#shared/pages.ts'

export const Stage = z.enum([
  'saved',
  'drafting',
  'applied',
  'screening',
  'interviewing',
  'offer',
  'accepted',
  'rejected',
  'withdrawn',
])
export type Stage = z.infer<typeof Stage>

export const Application = z.object({
  id: Id,
  postingId: Id,
  title: z.string(),
  company: z.string().nullable(),
  stage: Stage,
  resumeId: Id.nullable(),
  notes: z.string(),
  /** Order inside its column of the board. */
  position: z.number(),
  appliedAt: z.iso.datetime().nullable(),
  createdAt: z.iso.datetime(),
  updatedAt: z.iso.datetime(),
})
export type Application = z.infer<typeof Application>

/** A file as it was sent: bytes never change, `sha256` proves it. */
export const SentDocument = z.object({
  id: Id,
  name: z.string(),
  contentType: z.string(),
  bytes: z.int(),
  sha256: z.string().length(64),
  resumeId: Id.nullable(),
  resumeVersion: z.int().nullable(),
  createdAt: z.iso.datetime(),
})
export type SentDocument = z.infer<typeof SentDocument>

export const TimelineEvent = z.object({
  id: Id,
  kind: z.enum(['created', 'stage', 'document', 'note', 'removed', 'restored']),
  text: z.string(),
  at: z.iso.datetime(),
})

export type TimelineEvent = z.infer<typeof TimelineEvent>

export const ApplicationDetail = Application.extend({
  documents: z.array(SentDocument),
  timeline: z.array(TimelineEvent),
})
export type ApplicationDetail = z.infer<typeof ApplicationDetail>

export const AttachResume = RenderVersion.extend({ resumeId: Id })
export type AttachResume = z.infer<typeof AttachResume>

const byId = z.object({ id: Id })

export const applicationsContract = {
  create: oc
    .route({
      method: 'POST',
      path: '/applications',
      tags: ['Applications'],
      summary: 'Track an application; with `attach` the résumé is rendered and kept exactly as sent',
      successStatus: 201,
    })
    .input(
      z.object({
        postingId: Id,
        stage: Stage.default('saved'),
        notes: z.string().max(20_000).default(''),
        attach: AttachResume.optional(),
      }),
    )
    .output(ApplicationDetail),
  list: oc
    .route({ method: 'GET', path: '/applications', tags: ['Applications'], summary: 'My applications, newest first' })
    .input(PageQuery.extend({ stage: Stage.optional() }))
    .output(pageOf(Application)),
  get: oc
    .route({
      method: 'GET',
      path: '/applications/{id}',
      tags: ['Applications'],
      summary: 'One application with documents and timeline',
    })
    .input(byId)
    .output(ApplicationDetail),
  update: oc
    .route({
      method: 'PATCH',
      path: '/applications/{id}',
      tags: ['Applications'],
      summary: 'Move to a stage, write notes',
    })
    .input(
      z.object({
        id: Id,
        stage: Stage.optional(),
        notes: z.string().max(20_000).optional(),
        position: z.number().optional(),
      }),
    )
    .output(ApplicationDetail),
  attach: oc
    .route({
      method: 'POST',
      path: '/applications/{id}/documents',
      tags: ['Applications'],
      summary: 'Render a résumé and keep it exactly as sent',
      successStatus: 201,
    })
    .input(AttachResume.extend({ id: Id }))
    .output(ApplicationDetail),
  attachLetter: oc
    .route({
      method: 'POST',
      path: '/applications/{id}/letters',
      tags: ['Applications'],
      summary: 'Render an approved letter and keep it exactly as sent',
      successStatus: 201,
    })
    .input(byId.extend({ letterId: Id, format: LetterFormat.default('pdf') }))
    .output(ApplicationDetail),
  document: oc
    .route({
      method: 'GET',
      path: '/applications/{id}/documents/{documentId}',
      tags: ['Applications'],
      summary: 'The exact file that was sent',
    })
    .input(z.object({ id: Id, documentId: Id }))
    .output(z.file()),
  remove: oc
    .route({
      method: 'DELETE',
      path: '/applications/{id}',
      tags: ['Applications'],
      summary: 'Delete (can be undone for 30 days)',
    })
    .input(byId),
  undoRemove: oc
    .route({
      method: 'POST',
      path: '/applications/{id}/undo-delete',
      tags: ['Applications'],
      summary: 'Undo the deletion',
    })
    .input(byId)
    .output(ApplicationDetail),
}
