import { pgTable, primaryKey, text } from 'drizzle-orm/pg-core'
import { createdAt, time, workspaceId } from '#platform/db/columns.ts'

/** Situations a person has put away. The key names the situation, so that the same one does not come back. */
export const insightMarkTable = pgTable(
  'insight_mark',
  {
    workspaceId: workspaceId(),
    key: text('key').notNull(),
    /** Comes back then; null: never. */
    until: time('until'),
    createdAt: createdAt(),
  },
  (t) => [primaryKey({ columns: [t.workspaceId, t.key] })],
)
