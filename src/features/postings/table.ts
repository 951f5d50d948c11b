import { boolean, index, integer, jsonb, pgTable, real, smallint, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core'
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
    /** 0–100, what a list goes by when the best shall come first: the fit and the nearness of the wording. */
    fitOrder: real('fit_order'),
    fitReasons: jsonb('fit_reasons').$type<PostingFit>(),
    /** What twins are found by (`twins/`): the pages it stands at, and a sketch of its text that outlives the text. */
    addresses: text('addresses').array().notNull().default([]),
    companyKey: text('company_key'),
    sketch: integer('sketch').array().notNull().default([]),
    /** Postings the person said are not the same as this one. */
    distinctFrom: uuid('distinct_from').array().notNull().default([]),
    createdAt: createdAt(),
    updatedAt: updatedAt(),
    deletedAt: time('deleted_at'),
  },
  (t) => [index('posting_list').on(t.workspaceId, t.id), index('posting_content_expiry').on(t.contentExpiresAt)],
)

/** What a posting said elsewhere or at another time: texts that came with a twin. They expire as the posting's own does. */
export const postingTextTable = pgTable(
  'posting_text',
  {
    id: id(),
    workspaceId: workspaceId(),
    postingId: uuid('posting_id')
      .notNull()
      .references(() => postingTable.id, { onDelete: 'cascade' }),
    title: text('title').notNull(),
    url: text('url'),
    /** Null once purged. */
    content: text('content'),
    contentExpiresAt: time('content_expires_at'),
    capturedAt: time('captured_at').notNull(),
  },
  (t) => [index('posting_text_posting').on(t.postingId)],
)

/** Marks the order by likes does not count any more, because the person had them forgotten. One row a workspace. */
export const forgottenLikesTable = pgTable('forgotten_likes', {
  workspaceId: workspaceId().primaryKey(),
  postingIds: uuid('posting_ids').array().notNull(),
  updatedAt: updatedAt(),
})

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
