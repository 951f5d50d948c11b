// For a merge: one posting takes over what another one knows; its text is kept where it says something else.
import { asc, eq, inArray } from 'drizzle-orm'
import type { Tx } from '#platform/db/scope.ts'
import { publishEvent } from '#platform/events/publish-event.ts'
import { postingChangedJob } from '../jobs.ts'
import { rankPay } from '../pay/rank-pay.ts'
import { postingTable, postingTextTable } from '../table.ts'

type PostingRow = typeof postingTable.$inferSelect

/** What a merge changed in the posting that stays, so that it can be taken back. */
export type Absorbed = {
  rows: { texts: string[]; ownTexts: string[] }
  before: {
    company: string | null
    url: string | null
    notes: string
    favourite: boolean
    addresses: string[]
    /** Set when the other's text took the place of one that had expired. */
    tookText: boolean
    /** What notes became: an undo leaves alone what was written since. */
    notesAfter: string
  }
}

/** Both at once and in the order of their ids, as whoever else changes several does: two that wait for each other end neither. */
export async function lockPostings(tx: Tx, ids: string[]): Promise<void> {
  await tx.db
    .select({ id: postingTable.id })
    .from(postingTable)
    .where(inArray(postingTable.id, ids))
    .orderBy(asc(postingTable.id))
    .for('no key update')
}

/** Everything of `gone` itself goes to `kept`, and `gone` is deleted. What other features hang on it they move themselves. */
export async function absorbPosting(tx: Tx, kept: PostingRow, gone: PostingRow): Promise<Absorbed> {
  const { company, url, notes, favourite, addresses } = kept
  const tookText = kept.content === null && gone.content !== null
  const notesAfter = [notes, gone.notes].filter(Boolean).join('\n\n').slice(0, 20_000)
  await tx.db
    .update(postingTable)
    .set({
      company: company ?? gone.company,
      companyKey: kept.companyKey ?? gone.companyKey,
      url: url ?? gone.url,
      notes: notesAfter,
      favourite: favourite || gone.favourite,
      addresses: [...new Set([...addresses, ...gone.addresses])],
      sketch: kept.sketch.length > 0 ? kept.sketch : gone.sketch,
      updatedAt: new Date(),
      // Places of facts point into their own text: the two go together.
      ...(tookText
        ? {
            content: gone.content,
            contentExpiresAt: gone.contentExpiresAt,
            facts: { ...gone.facts, title: kept.title, ...(company ? { company } : {}) },
            payRank: rankPay(gone.facts.salary),
          }
        : {}),
    })
    .where(eq(postingTable.id, kept.id))
  const moved = await tx.db
    .update(postingTextTable)
    .set({ postingId: kept.id })
    .where(eq(postingTextTable.postingId, gone.id))
    .returning({ id: postingTextTable.id })
  const ownTexts = tookText || sameWords(kept.content, gone.content) ? [] : await keepText(tx, kept.id, gone)
  await tx.db.update(postingTable).set({ deletedAt: new Date() }).where(eq(postingTable.id, gone.id))
  await tellChanged(tx, kept.id)
  return {
    rows: { texts: moved.map((row) => row.id), ownTexts },
    before: { company, url, notes, favourite, addresses, tookText, notesAfter },
  }
}

/** Takes a merge back: the other one returns with its texts, and the kept one is as it was but for what was written since. */
export async function releasePosting(
  tx: Tx,
  kept: PostingRow,
  goneId: string,
  { rows, before }: Absorbed,
): Promise<void> {
  const { tookText, notesAfter, notes, ...fields } = before
  await tx.db
    .update(postingTable)
    .set({
      ...fields,
      ...(kept.notes === notesAfter ? { notes } : {}),
      ...(tookText ? { content: null, contentExpiresAt: null } : {}),
      updatedAt: new Date(),
    })
    .where(eq(postingTable.id, kept.id))
  await tx.db.update(postingTable).set({ deletedAt: null }).where(eq(postingTable.id, goneId))
  if (rows.texts.length > 0)
    await tx.db.update(postingTextTable).set({ postingId: goneId }).where(inArray(postingTextTable.id, rows.texts))
  if (rows.ownTexts.length > 0) await tx.db.delete(postingTextTable).where(inArray(postingTextTable.id, rows.ownTexts))
  await tellChanged(tx, kept.id)
  await tellChanged(tx, goneId)
}

async function keepText(tx: Tx, postingId: string, gone: PostingRow): Promise<string[]> {
  const { title, url, content, contentExpiresAt, createdAt } = gone
  const rows = await tx.db
    .insert(postingTextTable)
    .values({ workspaceId: tx.workspace, postingId, title, url, content, contentExpiresAt, capturedAt: createdAt })
    .returning({ id: postingTextTable.id })
  return rows.map((row) => row.id)
}

async function tellChanged(tx: Tx, id: string): Promise<void> {
  await postingChangedJob.enqueue(tx, { postingId: id }, { subjectId: id })
  await publishEvent(tx, { type: 'posting.changed', payload: { subjectId: id } })
}

const sameWords = (a: string | null, b: string | null) =>
  a !== null && b !== null && a.replace(/\s+/g, ' ').trim() === b.replace(/\s+/g, ' ').trim()
