// The fit as lists show it. Counted by whoever knows the person (matching); kept here, beside what is sorted.
import { and, asc, desc, eq, gt, inArray, isNull, sql } from 'drizzle-orm'
import type { Tx } from '#platform/db/scope.ts'
import { publishEvent } from '#platform/events/publish-event.ts'
import type { PostingFit } from '../contract.ts'
import { rankPay } from '../pay/rank-pay.ts'
import { postingTable } from '../table.ts'

type PostingRow = typeof postingTable.$inferSelect

/** In the order of their ids; `after` is the last one of the batch before. */
export function findPostingsToFit(tx: Tx, after: string | undefined, limit: number): Promise<PostingRow[]> {
  return tx.db
    .select()
    .from(postingTable)
    .where(and(isNull(postingTable.deletedAt), after ? gt(postingTable.id, after) : undefined))
    .orderBy(asc(postingTable.id))
    .limit(limit)
}

/** Null forgets it: there is no résumé to count with. Writes nothing when nothing changed. */
export async function keepFit(tx: Tx, row: PostingRow, fit: PostingFit | null): Promise<boolean> {
  const payRank = rankPay(row.facts.salary)
  const samePay = payRank === null ? row.payRank === null : Math.abs(payRank - (row.payRank ?? -1)) < 0.01
  if (samePay && JSON.stringify(sortKeys(row.fitReasons)) === JSON.stringify(sortKeys(fit))) return false
  await tx.db
    .update(postingTable)
    .set({ fit: fit?.fit ?? null, fitReasons: fit, payRank })
    .where(eq(postingTable.id, row.id))
  return true
}

/** Newest first: those that can still be in question. */
export function findPostingsToOrder(tx: Tx, limit: number) {
  const { id, facts, content, fit, fitOrder } = postingTable
  return tx.db
    .select({ id, facts, content, fit, fitOrder })
    .from(postingTable)
    .where(isNull(postingTable.deletedAt))
    .orderBy(desc(postingTable.id))
    .limit(limit)
}

/**
 * Keeps what lists are ordered by; hands back whether anything was written. A posting that somebody else is changing at this
 * moment is left out: that change has it counted again, and nobody waits for the other.
 */
export async function keepOrder(tx: Tx, figures: { id: string; order: number | null }[]): Promise<boolean> {
  if (!figures.length) return false
  const values = sql.join(
    figures.map(({ id, order }) => sql`(${id}::uuid, ${order}::real)`),
    sql`, `,
  )
  const ids = figures.map(({ id }) => id)
  const free = tx.db
    .select({ id: postingTable.id })
    .from(postingTable)
    .where(inArray(postingTable.id, ids))
    .for('no key update', { skipLocked: true })
  await tx.db.execute(
    sql`with free as (${free})
      update ${postingTable} set fit_order = given.figure from (values ${values}) as given (id, figure)
      where ${postingTable.id} = given.id and given.id in (select id from free)`,
  )
  return true
}

export const announceFits = (tx: Tx) => publishEvent(tx, { type: 'posting.changed' })

// jsonb hands keys back in an order of its own.
const sortKeys = (fit: PostingFit | null) =>
  fit && [
    fit.fit,
    fit.confidence,
    ...fit.parts.map(({ part, score, reason, missing }) => [part, score, reason, missing]),
  ]
