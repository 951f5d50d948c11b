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

/** A column of the board: the name of a standard stage, or the id of a column of the person's own. */
export const ColumnKey = z.union([Stage, Id])
export type ColumnKey = z.infer<typeof ColumnKey>

const Tags = z.array(z.string().trim().min(1).max(40)).max(20)

export const Application = z.object({
  id: Id,
  postingId: Id,
  title: z.string(),
  company: z.string().nullable(),
  /** As the posting writes it. */
  place: z.string().nullable(),
  url: z.string().nullable(),
  stage: Stage,
  column: ColumnKey,
  resumeId: Id.nullable(),
  notes: z.string(),
  /** Order inside its column of the board; the highest stands on top. */
  position: z.number(),
  /** Where the posting was found. */
  source: z.string().nullable(),
  tags: z.array(z.string()),
  /** Last day to apply. */
  deadline: z.iso.date().nullable(),
  appliedAt: z.iso.datetime().nullable(),
  /** The open to-do that is due first. */
  nextTodo: z.object({ text: z.string(), dueOn: z.iso.date().nullable() }).nullable(),
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
  kind: z.enum([
    'created',
    'stage',
    'document',
    'note',
    'removed',
    'restored',
    'details',
    'todo',
    'interview',
    'offer',
    'person',
    'logged',
    'imported',
    'merged',
  ]),
  text: z.string(),
  at: z.iso.datetime(),
})

export type TimelineEvent = z.infer<typeof TimelineEvent>

export const Todo = z.object({
  id: Id,
  applicationId: Id,
  text: z.string(),
  dueOn: z.iso.date().nullable(),
  doneAt: z.iso.datetime().nullable(),
  createdAt: z.iso.datetime(),
})
export type Todo = z.infer<typeof Todo>

/** Somebody who has to do with an application: recruiter, hiring manager, referrer. */
export const Person = z.object({
  id: Id,
  name: z.string(),
  role: z.string().nullable(),
  email: z.string().nullable(),
  phone: z.string().nullable(),
  link: z.string().nullable(),
})
export type Person = z.infer<typeof Person>

export const ApplicationDetail = Application.extend({
  documents: z.array(SentDocument),
  timeline: z.array(TimelineEvent),
  todos: z.array(Todo),
  people: z.array(Person),
})
export type ApplicationDetail = z.infer<typeof ApplicationDetail>

export const AttachResume = RenderVersion.extend({ resumeId: Id })
export type AttachResume = z.infer<typeof AttachResume>

/** What a list shows: text of title or company, columns, tags, what is due by a day. Shared by list, board and export. */
export const ApplicationFilter = z.object({
  search: z.string().trim().max(100).optional(),
  column: ColumnKey.optional(),
  stage: Stage.optional(),
  tag: z.string().trim().max(40).optional(),
  company: z.string().trim().max(200).optional(),
  postingId: Id.optional(),
  /** Only what has an open to-do due on this day or before. */
  dueBy: z.iso.date().optional(),
})
export type ApplicationFilter = z.infer<typeof ApplicationFilter>

/** `board` is the order in a column; the others are for lists. */
export const ApplicationSort = z.enum(['newest', 'board', 'updated', 'applied', 'deadline', 'title', 'company'])
export type ApplicationSort = z.infer<typeof ApplicationSort>

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
        column: ColumnKey.optional(),
        notes: z.string().max(20_000).default(''),
        attach: AttachResume.optional(),
      }),
    )
    .output(ApplicationDetail),
  add: oc
    .route({
      method: 'POST',
      path: '/applications/add',
      tags: ['Applications'],
      summary: 'Track a job by the address of its posting, or by title and company alone',
      description:
        'An address that is tracked already answers `conflict` with `applicationId`, unless `again` is set. A page that cannot be read is no obstacle when a title is given.',
      successStatus: 201,
    })
    .input(
      z
        .object({
          url: z
            .url({ protocol: /^https?$/, error: 'Use a full address that starts with http:// or https://.' })
            .max(2000)
            .optional(),
          title: z.string().trim().min(1).max(200).optional(),
          company: z.string().trim().max(200).optional(),
          column: ColumnKey.default('saved'),
          again: z.boolean().default(false),
        })
        .refine((v) => v.url || v.title, 'Give the address of the posting, or the title of the job.'),
    )
    .output(ApplicationDetail),
  list: oc
    .route({
      method: 'GET',
      path: '/applications',
      tags: ['Applications'],
      summary: 'My applications, newest first unless sorted otherwise',
    })
    .input(PageQuery.extend(ApplicationFilter.shape).extend({ sort: ApplicationSort.default('newest') }))
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
      summary: 'Move to a column or a place in it; notes, source, tags, dates',
      description: '`above` names the application below which it is put down; null: at the end of the column.',
    })
    .input(
      z.object({
        id: Id,
        stage: Stage.optional(),
        column: ColumnKey.optional(),
        above: Id.nullable().optional(),
        position: z.number().optional(),
        notes: z.string().max(20_000).optional(),
        source: z.string().trim().max(80).nullable().optional(),
        tags: Tags.optional(),
        deadline: z.iso.date().nullable().optional(),
        appliedAt: z.iso.datetime().nullable().optional(),
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
