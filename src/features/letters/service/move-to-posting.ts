// For a merge of two postings: the letters of one go over to the other, and back.
import { eq, inArray, sql } from 'drizzle-orm'
import type { Tx } from '#platform/db/scope.ts'
import { letterTable } from '../table.ts'

// Nothing was written in them: when they were changed stays what it was.
const unchanged = sql`${letterTable.updatedAt}`

/** Returns the ids of what moved. */
export async function moveLetters(tx: Tx, from: string, to: string): Promise<string[]> {
  const rows = await tx.db
    .update(letterTable)
    .set({ postingId: to, updatedAt: unchanged })
    .where(eq(letterTable.postingId, from))
    .returning({ id: letterTable.id })
  return rows.map((row) => row.id)
}

export async function moveLettersBack(tx: Tx, ids: string[], to: string): Promise<void> {
  if (ids.length > 0)
    await tx.db.update(letterTable).set({ postingId: to, updatedAt: unchanged }).where(inArray(letterTable.id, ids))
}
