// For a merge of two postings: the résumés made for a posting of one go over to the other, and back.
import { eq, inArray, sql } from 'drizzle-orm'
import type { Tx } from '#platform/db/scope.ts'
import { resumeTable } from '../table.ts'

// Nothing was written in them: when they were changed stays what it was.
const unchanged = sql`${resumeTable.updatedAt}`

/** Returns the ids of what moved. */
export async function moveResumes(tx: Tx, from: string, to: string): Promise<string[]> {
  const rows = await tx.db
    .update(resumeTable)
    .set({ postingId: to, updatedAt: unchanged })
    .where(eq(resumeTable.postingId, from))
    .returning({ id: resumeTable.id })
  return rows.map((row) => row.id)
}

export async function moveResumesBack(tx: Tx, ids: string[], to: string): Promise<void> {
  if (ids.length > 0)
    await tx.db.update(resumeTable).set({ postingId: to, updatedAt: unchanged }).where(inArray(resumeTable.id, ids))
}
