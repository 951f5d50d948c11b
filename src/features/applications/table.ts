import { doublePrecision, index, integer, pgTable, text, uuid } from 'drizzle-orm/pg-core'
import { postingTable } from '#features/postings/table.ts'
import { createdAt, id, time, updatedAt, workspaceId } from '#platform/db/columns.ts'
import type { Stage, TimelineEvent } from './contract.ts'

export const applicationTable = pgTable(
  'application',
  {
    id: id(),
    workspaceId: workspaceId(),
    postingId: uuid('posting_id')
      .notNull()
      .references(() => postingTable.id),
    stage: text('stage').$type<Stage>().notNull(),
    resumeId: uuid('resume_id'),
    notes: text('notes').notNull().default(''),
    position: doublePrecision('position').notNull().default(0),
    appliedAt: time('applied_at'),
    createdAt: createdAt(),
    updatedAt: updatedAt(),
    deletedAt: time('deleted_at'),
  },
  (t) => [index('application_list').on(t.workspaceId, t.id), index('application_posting').on(t.postingId)],
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
    createdAt: createdAt(),
  },
  (t) => [index('application_event_application').on(t.applicationId, t.id)],
)
