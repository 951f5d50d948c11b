import { boolean, date, doublePrecision, index, integer, pgTable, smallint, text, uuid } from 'drizzle-orm/pg-core'
import { postingTable } from '#features/postings/table.ts'
import { createdAt, id, time, updatedAt, workspaceId } from '#platform/db/columns.ts'
import type { Stage, TimelineEvent } from './contract.ts'

/** Columns of the board, once a person has changed them; before that the standard stages are the columns. */
export const boardColumnTable = pgTable(
  'board_column',
  {
    id: id(),
    workspaceId: workspaceId(),
    name: text('name').notNull(),
    /** The standard stage it counts as. */
    stage: text('stage').$type<Stage>().notNull(),
    builtIn: boolean('built_in').notNull(),
    position: smallint('position').notNull(),
    hidden: boolean('hidden').notNull().default(false),
    createdAt: createdAt(),
    deletedAt: time('deleted_at'),
  },
  (t) => [index('board_column_list').on(t.workspaceId, t.position)],
)

export const applicationTable = pgTable(
  'application',
  {
    id: id(),
    workspaceId: workspaceId(),
    postingId: uuid('posting_id')
      .notNull()
      .references(() => postingTable.id),
    stage: text('stage').$type<Stage>().notNull(),
    /** A column of the person's own, whose stage is `stage`; null: the standard column. */
    columnId: uuid('column_id').references(() => boardColumnTable.id, { onDelete: 'set null' }),
    resumeId: uuid('resume_id'),
    notes: text('notes').notNull().default(''),
    position: doublePrecision('position').notNull().default(0),
    source: text('source'),
    tags: text('tags').array().notNull().default([]),
    /** Last day to apply. */
    deadline: date('deadline', { mode: 'string' }),
    appliedAt: time('applied_at'),
    /** Applications the person said are not the same as this one. */
    distinctFrom: uuid('distinct_from').array().notNull().default([]),
    createdAt: createdAt(),
    updatedAt: updatedAt(),
    deletedAt: time('deleted_at'),
  },
  (t) => [
    index('application_list').on(t.workspaceId, t.id),
    index('application_board').on(t.workspaceId, t.stage, t.position),
    index('application_posting').on(t.postingId),
  ],
)

const applicationId = () =>
  uuid('application_id')
    .notNull()
    .references(() => applicationTable.id, { onDelete: 'cascade' })

/** Files as they were sent: rows are never changed. */
export const sentDocumentTable = pgTable(
  'sent_document',
  {
    id: id(),
    workspaceId: workspaceId(),
    applicationId: applicationId(),
    name: text('name').notNull(),
    contentType: text('content_type').notNull(),
    bytes: integer('bytes').notNull(),
    sha256: text('sha256').notNull(),
    fileKey: text('file_key').notNull(),
    resumeId: uuid('resume_id'),
    resumeVersion: integer('resume_version'),
    createdAt: createdAt(),
  },
  (t) => [index('sent_document_application').on(t.applicationId)],
)

export const timelineTable = pgTable(
  'application_event',
  {
    id: id(),
    workspaceId: workspaceId(),
    applicationId: applicationId(),
    kind: text('kind').$type<TimelineEvent['kind']>().notNull(),
    text: text('text').notNull(),
    /** Where a `created` or `stage` event led to. */
    stage: text('stage').$type<Stage>(),
    createdAt: createdAt(),
  },
  (t) => [index('application_event_application').on(t.applicationId, t.id)],
)

export const todoTable = pgTable(
  'application_todo',
  {
    id: id(),
    workspaceId: workspaceId(),
    applicationId: applicationId(),
    text: text('text').notNull(),
    dueOn: date('due_on', { mode: 'string' }),
    doneAt: time('done_at'),
    createdAt: createdAt(),
    deletedAt: time('deleted_at'),
  },
  (t) => [
    index('application_todo_application').on(t.applicationId),
    index('application_todo_due').on(t.workspaceId, t.dueOn),
  ],
)

/** People of an application: recruiter, hiring manager, referrer. */
export const applicationPersonTable = pgTable(
  'application_person',
  {
    id: id(),
    workspaceId: workspaceId(),
    applicationId: applicationId(),
    name: text('name').notNull(),
    role: text('role'),
    email: text('email'),
    phone: text('phone'),
    link: text('link'),
    createdAt: createdAt(),
    deletedAt: time('deleted_at'),
  },
  (t) => [index('application_person_application').on(t.applicationId)],
)
