import { index, integer, pgTable, text } from 'drizzle-orm/pg-core'
import { createdAt, id, time } from '../db/columns.ts'

/** Every mail, sent or not: without a mail server it stays here for the administrator to read. Bodies go after 30 days. */
export const mailTable = pgTable(
  'mail',
  {
    id: id(),
    to: text('to').notNull(),
    subject: text('subject').notNull(),
    template: text('template').notNull(),
    /** `local`: there is no mail server; `failed`: refused for good, or given up after many tries. */
    state: text('state').$type<'local' | 'queued' | 'sent' | 'failed'>().notNull(),
    text: text('text').notNull(),
    html: text('html').notNull(),
    /** Where a mail program can say that no more of these are wanted (RFC 8058); null for mail that must come. */
    stopUrl: text('stop_url'),
    /** What the mail server said last, in its own words. */
    error: text('error'),
    attempts: integer('attempts').notNull().default(0),
    createdAt: createdAt(),
    sentAt: time('sent_at'),
  },
  (t) => [index('mail_created').on(t.createdAt)],
)
