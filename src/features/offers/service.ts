// Offer verbs: one offer to an application; totals are computed, never stored.
import { and, desc, eq, isNull } from 'drizzle-orm'
import { findApplication } from '#features/applications/service/find-applications.ts'
import { recordLine, tellChanged } from '#features/applications/service/timeline.ts'
import { applicationTable } from '#features/applications/table.ts'
import { postingTable } from '#features/postings/table.ts'
import type { Ctx } from '#platform/context.ts'
import { inWorkspace, readWorkspace, type Tx } from '#platform/db/scope.ts'
import { notFound } from '#platform/errors.ts'
import type { Offer, OfferTerms } from './contract.ts'
import { offerTable } from './table.ts'
import { totalOffer, usualTimes } from './totals/yearly-total.ts'

type ById = { id: string }
type Row = { offer: typeof offerTable.$inferSelect; title: string; company: string | null }

export const listOffers = (ctx: Ctx): Promise<{ items: Offer[] }> =>
  readWorkspace(ctx, async (tx) => {
    const rows = await selectOffers(tx)
      .where(and(isNull(offerTable.deletedAt), isNull(applicationTable.deletedAt)))
      .orderBy(desc(offerTable.id))
      .limit(100)
    return { items: rows.map(showOffer) }
  })

export const getOffer = (ctx: Ctx, { id }: ById): Promise<{ offer: Offer | null }> =>
  readWorkspace(ctx, async (tx) => {
    await findApplication(tx, id)
    return { offer: await findOffer(tx, id) }
  })

export async function saveOffer(ctx: Ctx, { id, ...terms }: ById & OfferTerms): Promise<Offer> {
  return inWorkspace(ctx, async (tx) => {
    await findApplication(tx, id)
    const before = await findOffer(tx, id)
    await keepOffer(tx, id, terms)
    const { yearly } = totalOffer(terms)
    const sum = `${terms.currency} ${yearly.toLocaleString('en-GB')} a year`
    if (!before) await recordLine(tx, id, { kind: 'offer', text: `Offer: ${sum}` })
    else if (before.yearly !== yearly || before.currency !== terms.currency)
      await recordLine(tx, id, { kind: 'offer', text: `Offer changed: ${sum}` })
    await tellChanged(tx, id)
    return (await findOffer(tx, id))!
  })
}

export async function removeOffer(ctx: Ctx, { id }: ById): Promise<void> {
  await inWorkspace(ctx, async (tx) => {
    await findApplication(tx, id)
    const gone = await tx.db
      .update(offerTable)
      .set({ deletedAt: new Date() })
      .where(and(eq(offerTable.applicationId, id), isNull(offerTable.deletedAt)))
      .returning({ id: offerTable.id })
    if (!gone.length) throw notFound('offer')
    await recordLine(tx, id, { kind: 'offer', text: 'Offer deleted' })
    await tellChanged(tx, id)
  })
}

/** Offers with their posting's title and company, for verbs of this and other features. */
export const selectOffers = (tx: Tx) =>
  tx.db
    .select({ offer: offerTable, title: postingTable.title, company: postingTable.company })
    .from(offerTable)
    .innerJoin(applicationTable, eq(applicationTable.id, offerTable.applicationId))
    .innerJoin(postingTable, eq(postingTable.id, applicationTable.postingId))

/** Writes the terms down, over what was there. */
export async function keepOffer(tx: Tx, applicationId: string, terms: OfferTerms): Promise<void> {
  const values = { ...terms, timesPerYear: terms.timesPerYear ?? usualTimes[terms.period], deletedAt: null }
  await tx.db
    .insert(offerTable)
    .values({ ...values, workspaceId: tx.workspace, applicationId })
    .onConflictDoUpdate({ target: offerTable.applicationId, set: { ...values, updatedAt: new Date() } })
}

/** For a merge: hands the offer over unless there is one already; returns the ids that moved. */
export async function moveOffer(tx: Tx, from: string, to: string): Promise<string[]> {
  if (await findOffer(tx, to)) return []
  // A deleted offer of the other would stand in the way.
  await tx.db.delete(offerTable).where(eq(offerTable.applicationId, to))
  const rows = await tx.db
    .update(offerTable)
    .set({ applicationId: to })
    .where(eq(offerTable.applicationId, from))
    .returning({ id: offerTable.id })
  return rows.map((row) => row.id)
}

export async function moveOfferBack(tx: Tx, ids: string[], to: string): Promise<void> {
  for (const id of ids) await tx.db.update(offerTable).set({ applicationId: to }).where(eq(offerTable.id, id))
}

async function findOffer(tx: Tx, applicationId: string): Promise<Offer | null> {
  const [row] = await selectOffers(tx).where(
    and(eq(offerTable.applicationId, applicationId), isNull(offerTable.deletedAt)),
  )
  return row ? showOffer(row) : null
}

export function showOffer({ offer, title, company }: Row): Offer {
  const { workspaceId, createdAt, updatedAt, deletedAt, ...terms } = offer
  return { ...terms, title, company, ...totalOffer(terms) }
}
