import { boolean, index, jsonb, pgTable, text } from 'drizzle-orm/pg-core'
import { createdAt, id, time, updatedAt, workspaceId } from '#platform/db/columns.ts'
import type { PostingFacts } from './posting-facts.ts'

export const postingTable = pgTable(
  'posting',
  {
    id: id(),
    workspaceId: workspaceId(),
    title: text('title').notNull(),
    company: text('company'),
    url: text('url'),
    source: text('source', { enum: ['text', 'url', 'file'] }).notNull(),
    facts: jsonb('facts').$type<PostingFacts>().notNull(),
    /** Null once purged; the facts stay. */
    content: text('content'),
    contentExpiresAt: time('content_expires_at'),
    favourite: boolean('favourite').notNull().default(false),
    notes: text('notes').notNull().default(''),
    createdAt: createdAt(),
    updatedAt: updatedAt(),
    deletedAt: time('deleted_at'),
  },
  (t) => [index('posting_list').on(t.workspaceId, t.id), index('posting_content_expiry').on(t.contentExpiresAt)],
)
