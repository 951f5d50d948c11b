import { boolean, index, jsonb, pgTable, real, smallint, text, uniqueIndex } from 'drizzle-orm/pg-core'
import { createdAt, id, time, updatedAt, workspaceId } from '#platform/db/columns.ts'
import type { KeptFilter, PostingFit } from './contract.ts'
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
    /** Put aside by the person; it stays, out of the way. */
    dismissedAt: time('dismissed_at'),
    /** Middle of the pay in euros a year by rough rates; for sorting only, never shown. */
    payRank: real('pay_rank'),
    /** 0–100 with the master's facts and the wishes; null while not counted, or when nothing can be judged. */
    fit: smallint('fit'),
    fitReasons: jsonb('fit_reasons').$type<PostingFit>(),
    createdAt: createdAt(),
    updatedAt: updatedAt(),
    deletedAt: time('deleted_at'),
  },
  (t) => [index('posting_list').on(t.workspaceId, t.id), index('posting_content_expiry').on(t.contentExpiresAt)],
)

/** Companies whose postings the person does not want to see. */
export const hiddenCompanyTable = pgTable(
  'hidden_company',
  {
    id: id(),
    workspaceId: workspaceId(),
    name: text('name').notNull(),
    /** Lower case and trimmed: what is compared. */
    key: text('key').notNull(),
    createdAt: createdAt(),
  },
  (t) => [uniqueIndex('hidden_company_once').on(t.workspaceId, t.key)],
)

/** Searches of the list, kept under a name. */
export const savedSearchTable = pgTable(
  'saved_search',
  {
    id: id(),
    workspaceId: workspaceId(),
    name: text('name').notNull(),
    filter: jsonb('filter').$type<KeptFilter>().notNull(),
    seenAt: time('seen_at').notNull().defaultNow(),
    createdAt: createdAt(),
  },
  (t) => [uniqueIndex('saved_search_name').on(t.workspaceId, t.name)],
)
