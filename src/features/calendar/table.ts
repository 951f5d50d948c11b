import { pgTable, text, uniqueIndex } from 'drizzle-orm/pg-core'
import { createdAt, id, time, workspaceId } from '#platform/db/columns.ts'

/** The secret address of a calendar. Only the hash is kept; one to a workspace. */
export const calendarFeedTable = pgTable(
  'calendar_feed',
  {
    id: id(),
    workspaceId: workspaceId(),
    hash: text('hash').notNull(),
    lastReadAt: time('last_read_at'),
    createdAt: createdAt(),
  },
  (t) => [uniqueIndex('calendar_feed_hash').on(t.hash), uniqueIndex('calendar_feed_workspace').on(t.workspaceId)],
)
