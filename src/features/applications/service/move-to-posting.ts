// For a merge of two postings: the applications of one go over to the other, and back.
import { eq, inArray, sql } from 'drizzle-orm'
import type { Tx } from '#platform/db/scope.ts'
import { applicationTable } from '../table.ts'

// Nothing was written in them: when they were changed stays what it was.
const unchanged = sql`${applicationTable.updatedAt}`

/** Returns the ids of what moved. */
export async function moveApplications(tx: Tx, from: string, to: string): Promise<string[]> {
  const rows = await tx.db
    .update(applicationTable)
    .set({ postingId: to, updatedAt: unchanged })
    .where(eq(applicationTable.postingId, from))
    .returning({ id: applicationTable.id })
  return rows.map((row) => row.id)
}

export async function moveApplicationsBack(tx: Tx, ids: string[], to: string): Promise<void> {
  if (ids.length > 0)
    await tx.db
      .update(applicationTable)
      .set({ postingId: to, updatedAt: unchanged })
      .where(inArray(applicationTable.id, ids))
}
