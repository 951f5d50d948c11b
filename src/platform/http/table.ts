import { index, integer, jsonb, pgTable, primaryKey, text, uniqueIndex } from 'drizzle-orm/pg-core'
import { createdAt, id, time, workspaceId } from '../db/columns.ts'

export const rateTable = pgTable(
  'rate_count',
  { key: text('key').notNull(), windowStart: time('window_start').notNull(), points: integer('points').notNull() },
  (t) => [primaryKey({ columns: [t.key, t.windowStart] }), index('rate_count_window').on(t.windowStart)],
)

/** Answers of POST requests with an Idempotency-Key, kept for a day. */
export const idempotencyTable = pgTable(
  'idempotency_key',
  {
    id: id(),
    workspaceId: workspaceId(),
    key: text('key').notNull(),
    procedure: text('procedure').notNull(),
    /** SHA-256 of the input: the same key with another request is a mistake. */
    requestHash: text('request_hash').notNull(),
    /** Null while the first request is still running. */
    answer: jsonb('answer').$type<{ output: unknown }>(),
    createdAt: createdAt(),
  },
  (t) => [
    uniqueIndex('idempotency_key_once').on(t.workspaceId, t.key),
    index('idempotency_key_created').on(t.createdAt),
  ],
)

/** Facts about this installation that every node must agree on. */
export const installationTable = pgTable('installation', {
  key: text('key').primaryKey(),
  value: text('value').notNull(),
})
