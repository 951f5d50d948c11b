import { index, integer, jsonb, pgTable, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core'
import { postingTable } from '#features/postings/table.ts'
import { createdAt, id, time, updatedAt, workspaceId } from '#platform/db/columns.ts'
import type { Addressee, Letter, LetterLook, LetterVersion } from './contract.ts'
import type { LetterLength, LetterTone } from './letter-draft.ts'

export const letterTable = pgTable(
  'letter',
  {
    id: id(),
    workspaceId: workspaceId(),
    resumeId: uuid('resume_id').notNull(),
    resumeVersion: integer('resume_version').notNull(),
    postingId: uuid('posting_id')
      .notNull()
      .references(() => postingTable.id),
    addressee: jsonb('addressee').$type<Addressee>().notNull().default({}),
    tone: text('tone').$type<LetterTone>().notNull(),
    length: text('length').$type<LetterLength>().notNull(),
    state: text('state').$type<Letter['state']>().notNull().default('draft'),
    text: text('text').notNull(),
    version: integer('version').notNull().default(1),
    confirmed: text('confirmed').array().notNull().default([]),
    look: jsonb('look').$type<LetterLook>().notNull(),
    createdAt: createdAt(),
    updatedAt: updatedAt(),
    approvedAt: time('approved_at'),
    deletedAt: time('deleted_at'),
  },
  (t) => [index('letter_list').on(t.workspaceId, t.id), index('letter_posting').on(t.postingId)],
)

/** What the letter said at a time; edits in one sitting are one version. */
export const letterVersionTable = pgTable(
  'letter_version',
  {
    id: id(),
    workspaceId: workspaceId(),
    letterId: uuid('letter_id')
      .notNull()
      .references(() => letterTable.id, { onDelete: 'cascade' }),
    version: integer('version').notNull(),
    reason: text('reason').$type<LetterVersion['reason']>().notNull(),
    text: text('text').notNull(),
    createdAt: createdAt(),
  },
  (t) => [uniqueIndex('letter_version_once').on(t.letterId, t.version)],
)
