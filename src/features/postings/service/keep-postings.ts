// Read, change, delete, and the purge of expired content.
import { and, desc, eq, isNotNull, isNull, lt } from 'drizzle-orm'
import type { z } from 'zod'
import type { Ctx } from '#platform/context.ts'
import { inSystem, inWorkspace, readWorkspace, type Tx } from '#platform/db/scope.ts'
import { notFound } from '#platform/errors.ts'
import { publishEvent } from '#platform/events/publish-event.ts'
import type { Posting, PostingDetail, UpdatePosting } from '../contract.ts'
import { postingTable, postingTextTable } from '../table.ts'
import { normaliseCompany } from '../twins/same-title.ts'
import { findHiddenKeys } from './hide-companies.ts'
import { showPosting, showPostingDetail } from './show-posting.ts'
import { findTwins } from './twins.ts'

type ById = { id: string }

export const getPosting = (ctx: Ctx, { id }: ById): Promise<PostingDetail> =>
  readWorkspace(ctx, async (tx) => showFound(tx, await findPosting(tx, id)))

/** The posting with everything that is known of it. */
export async function showFound(tx: Tx, row: typeof postingTable.$inferSelect): Promise<PostingDetail> {
  const texts = await tx.db
    .select()
    .from(postingTextTable)
    .where(eq(postingTextTable.postingId, row.id))
    .orderBy(desc(postingTextTable.capturedAt))
  return showPostingDetail(row, { hidden: await findHiddenKeys(tx), twins: await findTwins(tx, row), texts })
}

export async function updatePosting(
  ctx: Ctx,
  { id, dismissed, ...changes }: ById & z.output<typeof UpdatePosting>,
): Promise<Posting> {
  return inWorkspace(ctx, async (tx) => {
    await findPosting(tx, id)
    const dismissedAt = dismissed === undefined ? {} : { dismissedAt: dismissed ? new Date() : null }
    const { company } = changes
    const key = company === undefined ? {} : { companyKey: (company && normaliseCompany(company)) ?? null }
    return show(tx, await change(tx, id, { ...changes, ...key, ...dismissedAt }))
  })
}

export async function removePosting(ctx: Ctx, { id }: ById): Promise<void> {
  await inWorkspace(ctx, async (tx) => {
    await findPosting(tx, id)
    await change(tx, id, { deletedAt: new Date() })
  })
}

export async function undoRemovePosting(ctx: Ctx, { id }: ById): Promise<Posting> {
  return inWorkspace(ctx, async (tx) => {
    await findPosting(tx, id, { deleted: true })
    return show(tx, await change(tx, id, { deletedAt: null }))
  })
}

/** Removes texts whose time is over, in every workspace; returns how many. */
export async function purgeExpiredContent(ctx: Ctx): Promise<number> {
  return inSystem(ctx, 'the purge spans workspaces', async (tx) => {
    const gone = await tx.db
      .update(postingTable)
      .set({ content: null })
      .where(and(lt(postingTable.contentExpiresAt, new Date()), isNotNull(postingTable.content)))
      .returning({ id: postingTable.id })
    const others = await tx.db
      .update(postingTextTable)
      .set({ content: null })
      .where(and(lt(postingTextTable.contentExpiresAt, new Date()), isNotNull(postingTextTable.content)))
      .returning({ id: postingTextTable.id })
    return gone.length + others.length
  })
}

/** The row, for verbs of this and other features. */
export async function findPosting(
  tx: Tx,
  id: string,
  options: { deleted?: boolean } = {},
): Promise<typeof postingTable.$inferSelect> {
  const [row] = await tx.db
    .select()
    .from(postingTable)
    .where(and(eq(postingTable.id, id), options.deleted ? undefined : isNull(postingTable.deletedAt)))
  if (!row) throw notFound('posting')
  return row
}

const show = async (tx: Tx, row: typeof postingTable.$inferSelect) => showPosting(row, await findHiddenKeys(tx))

async function change(tx: Tx, id: string, values: Partial<typeof postingTable.$inferInsert>) {
  const [row] = await tx.db
    .update(postingTable)
    .set({ ...values, updatedAt: new Date() })
    .where(eq(postingTable.id, id))
    .returning()
  await publishEvent(tx, { type: 'posting.changed', payload: { subjectId: id } })
  return row!
}
