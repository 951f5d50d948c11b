import { pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core'
import { createdAt, id, workspaceId } from '#platform/db/columns.ts'

/** The tenant. Not a workspace table itself: it is looked up by id while the session is read. */
export const workspaceTable = pgTable('workspace', {
  id: id(),
  kind: text('kind', { enum: ['personal', 'trial', 'team'] }).notNull(),
  name: text('name').notNull(),
  createdAt: createdAt(),
})

export const memberTable = pgTable(
  'member',
  {
    workspaceId: workspaceId().references(() => workspaceTable.id, { onDelete: 'cascade' }),
    userId: uuid('user_id').notNull(),
    role: text('role', { enum: ['owner', 'recruiter', 'viewer'] }).notNull(),
    createdAt: createdAt(),
  },
  (t) => [primaryKey({ columns: [t.workspaceId, t.userId] })],
)
