import { pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core'
import { createdAt, id, time, workspaceId } from '#platform/db/columns.ts'

/** The tenant. Not a workspace table itself: it is looked up by id while the session is read. */
export const workspaceTable = pgTable('workspace', {
  id: id(),
  kind: text('kind', { enum: ['personal', 'trial', 'team', 'demo'] }).notNull(),
  name: text('name').notNull(),
  /** Out of sight and out of reach; until `purgeAt` that can be taken back. */
  hiddenAt: time('hidden_at'),
  purgeAt: time('purge_at'),
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
