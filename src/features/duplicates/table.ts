import { index, jsonb, pgTable, uuid } from 'drizzle-orm/pg-core'
import type { Absorbed } from '#features/postings/service/absorb-posting.ts'
import { createdAt, id, time, workspaceId } from '#platform/db/columns.ts'

/** Which rows went over, and the fields as they were, so that a merge can be taken back. */
export type Moved = {
  rows: Record<string, string[]>
  before: {
    notes: string
    tags: string[]
    source: string | null
    deadline: string | null
    appliedAt: string | null
    resumeId: string | null
  }
}

export const applicationMergeTable = pgTable(
  'application_merge',
  {
    id: id(),
    workspaceId: workspaceId(),
    keptId: uuid('kept_id').notNull(),
    goneId: uuid('gone_id').notNull(),
    moved: jsonb('moved').$type<Moved>().notNull(),
    createdAt: createdAt(),
    undoneAt: time('undone_at'),
  },
  (t) => [index('application_merge_list').on(t.workspaceId, t.id)],
)

/** Which records went over to the posting that was kept, and its fields as they were. */
export type MovedToPosting = {
  rows: Record<string, string[]>
  before: Absorbed['before']
}

export const postingMergeTable = pgTable(
  'posting_merge',
  {
    id: id(),
    workspaceId: workspaceId(),
    keptId: uuid('kept_id').notNull(),
    goneId: uuid('gone_id').notNull(),
    moved: jsonb('moved').$type<MovedToPosting>().notNull(),
    createdAt: createdAt(),
    undoneAt: time('undone_at'),
  },
  (t) => [index('posting_merge_list').on(t.workspaceId, t.id)],
)
