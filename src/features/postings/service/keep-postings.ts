// Read, change, delete, and the purge of expired content.
import { and, desc, eq, isNotNull, isNull, lt, ne, or, sql } from 'drizzle-orm'
import type { z } from 'zod'
import type { Ctx } from '#platform/context.ts'
import { inSystem, inWorkspace, readWorkspace, type Tx } from '#platform/db/scope.ts'
import { notFound } from '#platform/errors.ts'
import { publishEvent } from '#platform/events/publish-event.ts'
import type { Posting, PostingDetail, UpdatePosting } from '../contract.ts'
import { postingTable } from '../table.ts'
import { findHiddenKeys } from './hide-companies.ts'
import { companyKey, showPosting, showPostingDetail } from './show-posting.ts'

type ById = { id: string }

export const getPosting = (ctx: Ctx, { id }: ById): Promise<PostingDetail> =>
  readWorkspace(ctx, async (tx) => {
    const row = await findPosting(tx, id)
    return showPostingDetail(row, { hidden: await findHiddenKeys(tx), twins: await findTwins(tx, row) })
  })

const mostTwins = 5

/** The same job captured more than once: by its address, or by title and company. */
export async function findTwins(tx: Tx, { id, url, title, company }: typeof postingTable.$inferSelect) {
  const bare = url?.split('#')[0]
  const rows = await tx.db
    .select({ id: postingTable.id, title: postingTable.title, createdAt: postingTable.createdAt })
    .from(postingTable)
    .where(
      and(
        isNull(postingTable.deletedAt),
        ne(postingTable.id, id),
        or(
          bare ? sql`split_part(${postingTable.url}, '#', 1) = ${bare}` : undefined,
          company
            ? sql`(lower(${postingTable.title}), lower(btrim(${postingTable.company}))) = (lower(${title}), ${companyKey(company)})`
            : undefined,
          // Neither address nor company: nothing tells it from others of its title.
          sql`false`,
        ),
      ),
    )
    .orderBy(desc(postingTable.id))
    .limit(mostTwins)
  return rows.map((row) => ({ ...row, createdAt: row.createdAt.toISOString() }))
}

export async function updatePosting(
  ctx: Ctx,
  { id, dismissed, ...changes }: ById & z.output<typeof UpdatePosting>,
): Promise<Posting> {
  return inWorkspace(ctx, async (tx) => {
    await findPosting(tx, id)
    const dismissedAt = dismissed === undefined ? {} : { dismissedAt: dismissed ? new Date() : null }
    return show(tx, await change(tx, id, { ...changes, ...dismissedAt }))
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
    return gone.length
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
