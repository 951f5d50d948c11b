// For a merge of two postings: the scores that were counted for a posting of one go over to the other, and back.
import { eq, inArray } from 'drizzle-orm'
import type { Tx } from '#platform/db/scope.ts'
import { scoreTable } from '../table.ts'

/** Returns the ids of what moved. */
export async function moveScores(tx: Tx, from: string, to: string): Promise<string[]> {
  const rows = await tx.db
    .update(scoreTable)
    .set({ postingId: to })
    .where(eq(scoreTable.postingId, from))
    .returning({ id: scoreTable.id })
  return rows.map((row) => row.id)
}

export async function moveScoresBack(tx: Tx, ids: string[], to: string): Promise<void> {
  if (ids.length > 0) await tx.db.update(scoreTable).set({ postingId: to }).where(inArray(scoreTable.id, ids))
}
