import { index, jsonb, pgTable, uuid } from 'drizzle-orm/pg-core'
import { createdAt, id, time, workspaceId } from '#platform/db/columns.ts'

/** Which rows went where, so that a merge can be taken back. */
export type MovedRows = Record<string, string[]>

export const applicationMergeTable = pgTable(
  'application_merge',
  {
    id: id(),
    workspaceId: workspaceId(),
    keptId: uuid('kept_id').notNull(),
    goneId: uuid('gone_id').notNull(),
    moved: jsonb('moved').$type<MovedRows>().notNull(),
    createdAt: createdAt(),
    undoneAt: time('undone_at'),
  },
  (t) => [index('application_merge_list').on(t.workspaceId, t.id)],
)
