import { index, integer, pgTable, text } from 'drizzle-orm/pg-core'
import { createdAt, time, workspaceId } from '../db/columns.ts'

/** Every stored file. The row is written before the bytes, and locked while an orphan is removed (sweep-orphans.ts). */
export const storedFileTable = pgTable(
  'stored_file',
  {
    key: text('key').primaryKey(),
    workspaceId: workspaceId(),
    bytes: integer('bytes').notNull(),
    createdAt: createdAt(),
    /** When the same content was last stored. */
    usedAt: time('used_at').notNull().defaultNow(),
  },
  (t) => [index('stored_file_workspace').on(t.workspaceId), index('stored_file_used').on(t.usedAt)],
)
