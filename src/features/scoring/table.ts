import { integer, jsonb, pgTable, real, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core'
import { createdAt, id, workspaceId } from '#platform/db/columns.ts'

/** History: the score of each version with the weights of its time. Re-derivable, kept for the chart. */
export const scoreTable = pgTable(
  'resume_score',
  {
    id: id(),
    workspaceId: workspaceId(),
    resumeId: uuid('resume_id').notNull(),
    version: integer('version').notNull(),
    total: real('total').notNull(),
    parts: jsonb('parts').$type<Record<string, number>>().notNull(),
    weightsVersion: text('weights_version').notNull(),
    postingId: uuid('posting_id'),
    createdAt: createdAt(),
  },
  (t) => [uniqueIndex('resume_score_once').on(t.resumeId, t.version, t.weightsVersion)],
)
