import { boolean, index, integer, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core'
import { createdAt, id, time, updatedAt, workspaceId } from '#platform/db/columns.ts'
import type { ShareKind, SharePermission } from './contract.ts'

export const shareTable = pgTable(
  'share',
  {
    id: id(),
    workspaceId: workspaceId(),
    kind: text('kind').$type<ShareKind>().notNull(),
    recordId: uuid('record_id').notNull(),
    label: text('label'),
    /** SHA-256 of the 256 random bits in the address; nobody can read the address from here. */
    tokenHash: text('token_hash').notNull().unique(),
    permission: text('permission').$type<SharePermission>().notNull(),
    /** scrypt hash. */
    passwordHash: text('password_hash'),
    hideContact: boolean('hide_contact').notNull(),
    allowDownload: boolean('allow_download').notNull(),
    expiresAt: time('expires_at'),
    revokedAt: time('revoked_at'),
    views: integer('views').notNull().default(0),
    lastViewedAt: time('last_viewed_at'),
    createdBy: uuid('created_by').notNull(),
    createdAt: createdAt(),
    updatedAt: updatedAt(),
  },
  (t) => [index('share_record').on(t.workspaceId, t.recordId)],
)

export const shareCommentTable = pgTable(
  'share_comment',
  {
    id: id(),
    workspaceId: workspaceId(),
    shareId: uuid('share_id').references(() => shareTable.id, { onDelete: 'set null' }),
    kind: text('kind').$type<ShareKind>().notNull(),
    recordId: uuid('record_id').notNull(),
    parentId: uuid('parent_id'),
    place: text('place'),
    quote: text('quote'),
    body: text('body').notNull(),
    authorName: text('author_name').notNull(),
    /** Set when written in the workspace. */
    userId: uuid('user_id'),
    /** The guest's browser session, so that a comment can be taken back. */
    visitorId: text('visitor_id'),
    resolvedAt: time('resolved_at'),
    deletedAt: time('deleted_at'),
    createdAt: createdAt(),
  },
  (t) => [
    index('share_comment_record').on(t.workspaceId, t.recordId, t.id),
    index('share_comment_share').on(t.shareId),
  ],
)

/** How far mail has told somebody of the comments on one record. */
export const commentNoticeTable = pgTable(
  'share_comment_notice',
  {
    workspaceId: workspaceId(),
    recordId: uuid('record_id').notNull(),
    userId: uuid('user_id').notNull(),
    /** Of the last mail: the next one goes an hour later at the earliest. */
    mailedAt: time('mailed_at'),
    /** The last comment it told of. */
    toldThrough: uuid('told_through'),
    /** When the next one goes; a time that has passed plans nothing. */
    plannedFor: time('planned_for'),
  },
  (t) => [primaryKey({ columns: [t.workspaceId, t.recordId, t.userId] })],
)

/** Whether somebody wants such mail. No row: they do. */
export const commentMailTable = pgTable(
  'share_comment_mail',
  {
    workspaceId: workspaceId(),
    userId: uuid('user_id').notNull(),
    on: boolean('on').notNull(),
    /** SHA-256 of the secret in the newest mail, by which it is stopped without signing in. */
    stopHash: text('stop_hash').unique(),
  },
  (t) => [primaryKey({ columns: [t.workspaceId, t.userId] })],
)
