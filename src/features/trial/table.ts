import { boolean, index, integer, pgTable, text, uuid } from 'drizzle-orm/pg-core'
import { createdAt, id, time, workspaceId } from '#platform/db/columns.ts'

/** A browser that tries without an account. Known by a signed cookie; `fingerprint` is a coarse hash, never raw data. */
export const deviceTable = pgTable(
  'trial_device',
  {
    id: id(),
    workspaceId: workspaceId(),
    fingerprint: text('fingerprint').notNull(),
    uses: integer('uses').notNull().default(0),
    blocked: boolean('blocked').notNull().default(false),
    /** Account that took the work along; counts as a conversion. */
    claimedBy: uuid('claimed_by'),
    claimedAt: time('claimed_at'),
    createdAt: createdAt(),
  },
  (t) => [index('trial_device_fingerprint').on(t.fingerprint, t.createdAt)],
)
