import { jsonb, pgTable } from 'drizzle-orm/pg-core'
import { updatedAt, workspaceId } from '#platform/db/columns.ts'
import type { Wishes } from './contract.ts'

/** One row a workspace. */
export const wishesTable = pgTable('wishes', {
  workspaceId: workspaceId().primaryKey(),
  wishes: jsonb('wishes').$type<Wishes>().notNull(),
  updatedAt: updatedAt(),
})
