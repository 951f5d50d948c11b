import { sql } from 'drizzle-orm'
import { bigserial, customType, index, jsonb, pgTable, text, uuid } from 'drizzle-orm/pg-core'
import { createdAt, workspaceId } from '../db/columns.ts'

const xid8 = customType<{ data: string }>({ dataType: () => 'xid8' })

/** What changed, for whoever is looking: kept a day, so that a browser which was away can catch up. */
export const eventTable = pgTable(
  'event',
  {
    id: bigserial('id', { mode: 'bigint' }).primaryKey(),
    /** The transaction that wrote the row; with `id` it orders events so that readers miss none (see read-events.ts). */
    tx: xid8('tx').notNull().default(sql`pg_current_xact_id()`),
    workspaceId: workspaceId(),
    /** Set: only this person's browsers hear of it. */
    userId: uuid('user_id'),
    type: text('type').notNull(),
    payload: jsonb('payload').$type<Record<string, unknown>>().notNull(),
    createdAt: createdAt(),
  },
  (t) => [
    index('event_position').on(t.tx, t.id),
    index('event_workspace').on(t.workspaceId, t.tx, t.id),
    index('event_created').on(t.createdAt),
  ],
)
