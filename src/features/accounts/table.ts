import { boolean, index, pgTable, text, uuid } from 'drizzle-orm/pg-core'
import { createdAt, id, time, updatedAt } from '#platform/db/columns.ts'

// The shapes better-auth asks for; names are ours.
export const userTable = pgTable('app_user', {
  id: id(),
  name: text('name').notNull(),
  email: text('email').notNull().unique(),
  emailVerified: boolean('email_verified').notNull().default(false),
  image: text('image'),
  admin: boolean('admin').notNull().default(false),
  /** Personal workspace; null only between the account's creation and its first request. */
  workspaceId: uuid('personal_workspace_id'),
  createdAt: createdAt(),
  updatedAt: updatedAt(),
})

export const sessionTable = pgTable(
  'session',
  {
    id: id(),
    token: text('token').notNull().unique(),
    userId: uuid('user_id')
      .notNull()
      .references(() => userTable.id, { onDelete: 'cascade' }),
    expiresAt: time('expires_at').notNull(),
    ipAddress: text('ip_address'),
    userAgent: text('user_agent'),
    /** The workspace this session looks at; null: the person's own. */
    activeWorkspaceId: uuid('active_workspace_id'),
    createdAt: createdAt(),
    updatedAt: updatedAt(),
  },
  (t) => [index('session_user').on(t.userId)],
)

/** A way in: a password, later OAuth accounts and passkeys. */
export const loginTable = pgTable(
  'login',
  {
    id: id(),
    accountId: text('account_id').notNull(),
    providerId: text('provider_id').notNull(),
    userId: uuid('user_id')
      .notNull()
      .references(() => userTable.id, { onDelete: 'cascade' }),
    accessToken: text('access_token'),
    refreshToken: text('refresh_token'),
    idToken: text('id_token'),
    accessTokenExpiresAt: time('access_token_expires_at'),
    refreshTokenExpiresAt: time('refresh_token_expires_at'),
    scope: text('scope'),
    /** scrypt hash. */
    password: text('password'),
    createdAt: createdAt(),
    updatedAt: updatedAt(),
  },
  (t) => [index('login_user').on(t.userId)],
)

export const verificationTable = pgTable(
  'verification',
  {
    id: id(),
    identifier: text('identifier').notNull(),
    value: text('value').notNull(),
    expiresAt: time('expires_at').notNull(),
    createdAt: createdAt(),
    updatedAt: updatedAt(),
  },
  (t) => [index('verification_identifier').on(t.identifier)],
)

/** Accounts on their way out: nobody gets in any more, and after the days of grace nothing is left. */
export const accountDeletionTable = pgTable('account_deletion', {
  userId: uuid('user_id')
    .primaryKey()
    .references(() => userTable.id, { onDelete: 'cascade' }),
  /** SHA-256 of the secret in the mailed link that takes it back. */
  undoHash: text('undo_hash').notNull().unique(),
  purgeAt: time('purge_at').notNull(),
  createdAt: createdAt(),
})
