import { index, integer, pgTable, text, uuid } from 'drizzle-orm/pg-core'
import { createdAt, id, time, workspaceId } from '#platform/db/columns.ts'

/** Archives of everything in a workspace. The file goes when its time is over, the row with it. */
export const dataExportTable = pgTable(
  'data_export',
  {
    id: id(),
    workspaceId: workspaceId(),
    userId: uuid('user_id').notNull(),
    jobId: uuid('job_id'),
    /** Null until it is made. */
    fileKey: text('file_key'),
    bytes: integer('bytes'),
    expiresAt: time('expires_at'),
    createdAt: createdAt(),
  },
  (t) => [index('data_export_list').on(t.workspaceId, t.id), index('data_export_expiry').on(t.expiresAt)],
)
