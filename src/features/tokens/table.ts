import { index, pgTable, text, uuid } from 'drizzle-orm/pg-core'
import type { TokenScope } from '#platform/context.ts'
import { createdAt, id, time, workspaceId } from '#platform/db/columns.ts'

/** Only the SHA-256 of a token is stored: 256 random bits need no slow hash. */
export const tokenTable = pgTable(
  'access_token',
  {
    id: id(),
    workspaceId: workspaceId(),
    userId: uuid('user_id').notNull(),
    name: text('name').notNull(),
    scopes: text('scopes').array().$type<TokenScope[]>().notNull(),
    prefix: text('prefix').notNull(),
    hash: text('hash').notNull().unique(),
    lastUsedAt: time('last_used_at'),
    expiresAt: time('expires_at'),
    createdAt: createdAt(),
  },
  (t) => [index('access_token_user').on(t.userId)],
)
