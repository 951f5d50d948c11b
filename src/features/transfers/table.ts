import { index, integer, pgTable, text, uuid } from 'drizzle-orm/pg-core'
import { createdAt, id, time, workspaceId } from '#platform/db/columns.ts'

/** One import of a file, so that it can be taken back whole. */
export const applicationImportTable = pgTable(
  'application_import',
  {
    id: id(),
    workspaceId: workspaceId(),
    fileName: text('file_name').notNull(),
    applicationIds: uuid('application_ids').array().notNull(),
    skipped: integer('skipped').notNull(),
    createdAt: createdAt(),
    undoneAt: time('undone_at'),
  },
  (t) => [index('application_import_list').on(t.workspaceId, t.id)],
)
