import { index, jsonb, pgTable, text, uuid } from 'drizzle-orm/pg-core'
import { createdAt, id } from '#platform/db/columns.ts'
import type { AuditAction } from './contract.ts'

/** Append-only: a trigger (see migrations) refuses UPDATE and DELETE. Not tied to a workspace: it outlives it. */
export const auditTable = pgTable(
  'audit_entry',
  {
    id: id(),
    action: text('action').$type<AuditAction>().notNull(),
    /** Person it concerns; null for a failed sign-in to an unknown address. */
    userId: uuid('user_id'),
    /** Kind of caller: `user`, `token`, `system`, `anonymous`. */
    actor: text('actor').notNull(),
    ipAddress: text('ip_address'),
    details: jsonb('details').$type<Record<string, unknown>>().notNull().default({}),
    createdAt: createdAt(),
  },
  (t) => [index('audit_entry_user').on(t.userId, t.id)],
)
