import { isNull, sql } from 'drizzle-orm'
import { applicationTable } from '#features/applications/table.ts'
import type { Tx } from '#platform/db/scope.ts'
import type { Home } from '../contract.ts'

/** How many applications stand at each stage, all of them. */
export async function countStages(tx: Tx): Promise<Home['pipeline']> {
  const rows = await tx.db
    .select({ stage: applicationTable.stage, count: sql<number>`count(*)::int` })
    .from(applicationTable)
    .where(isNull(applicationTable.deletedAt))
    .groupBy(applicationTable.stage)
  return {
    stages: Object.fromEntries(rows.map(({ stage, count }) => [stage, count])),
    total: rows.reduce((sum, { count }) => sum + count, 0),
  }
}
