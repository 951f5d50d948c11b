// For a merge of two postings: the tailorings of one go over to the other, and back.
import { eq, inArray, sql } from 'drizzle-orm'
import type { Tx } from '#platform/db/scope.ts'
import { tailoringTable } from '../table.ts'

// Nothing was written in them: when they were changed stays what it was.
const unchanged = sql`${tailoringTable.updatedAt}`

/** Returns the ids of what moved. */
export async function moveTailorings(tx: Tx, from: string, to: string): Promise<string[]> {
  const rows = await tx.db
    .update(tailoringTable)
    .set({ postingId: to, updatedAt: unchanged })
    .where(eq(tailoringTable.postingId, from))
    .returning({ id: tailoringTable.id })
  return rows.map((row) => row.id)
}

export async function moveTailoringsBack(tx: Tx, ids: string[], to: string): Promise<void> {
  if (ids.length > 0)
    await tx.db
      .update(tailoringTable)
      .set({ postingId: to, updatedAt: unchanged })
      .where(inArray(tailoringTable.id, ids))
}
