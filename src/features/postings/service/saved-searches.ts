// Searches of the list that a person keeps under a name, each with what is new in it.
import { and, asc, eq, isNull, ne, type SQL, sql } from 'drizzle-orm'
import type { Ctx } from '#platform/context.ts'
import { inWorkspace, readWorkspace, type Tx } from '#platform/db/scope.ts'
import { AppError, notFound } from '#platform/errors.ts'
import { type KeptFilter, maxSavedSearches, type SavedSearch } from '../contract.ts'
import { postingTable, savedSearchTable } from '../table.ts'
import { filterPostings } from './list-postings.ts'

type Row = typeof savedSearchTable.$inferSelect
type ById = { id: string }

export const listSavedSearches = (ctx: Ctx): Promise<{ items: SavedSearch[] }> =>
  readWorkspace(ctx, async (tx) => {
    const rows = await tx.db.select().from(savedSearchTable).orderBy(asc(savedSearchTable.name))
    const items: SavedSearch[] = []
    for (const row of rows) items.push(await show(tx, row))
    return { items }
  })

/** The same name again means the same search, changed. */
export async function saveSearch(
  ctx: Ctx,
  { name, filter }: { name: string; filter: KeptFilter },
): Promise<SavedSearch> {
  return inWorkspace(ctx, async (tx) => {
    const known = await tx.db.select({ name: savedSearchTable.name }).from(savedSearchTable)
    if (known.length >= maxSavedSearches && !known.some((each) => each.name === name))
      throw new AppError('conflict', `At most ${maxSavedSearches} searches can be kept. Forget one first.`)
    const [row] = await tx.db
      .insert(savedSearchTable)
      .values({ workspaceId: tx.workspace, name, filter })
      .onConflictDoUpdate({
        target: [savedSearchTable.workspaceId, savedSearchTable.name],
        set: { filter, seenAt: new Date() },
      })
      .returning()
    return show(tx, row!)
  })
}

export async function renameSearch(ctx: Ctx, { id, name }: ById & { name: string }): Promise<SavedSearch> {
  return inWorkspace(ctx, async (tx) => {
    const others = await tx.db
      .select({ id: savedSearchTable.id })
      .from(savedSearchTable)
      .where(and(eq(savedSearchTable.name, name), ne(savedSearchTable.id, id)))
    if (others.length > 0) throw new AppError('conflict', `Another search is called “${name}”. Choose another name.`)
    const [row] = await tx.db.update(savedSearchTable).set({ name }).where(eq(savedSearchTable.id, id)).returning()
    if (!row) throw notFound('saved search')
    return show(tx, row)
  })
}

export async function lookAtSearch(ctx: Ctx, { id }: ById): Promise<SavedSearch> {
  return inWorkspace(ctx, async (tx) => {
    const [row] = await tx.db
      .update(savedSearchTable)
      .set({ seenAt: new Date() })
      .where(eq(savedSearchTable.id, id))
      .returning()
    if (!row) throw notFound('saved search')
    return show(tx, row)
  })
}

export async function removeSearch(ctx: Ctx, { id }: ById): Promise<void> {
  await inWorkspace(ctx, async (tx) => {
    const gone = await tx.db.delete(savedSearchTable).where(eq(savedSearchTable.id, id)).returning()
    if (!gone.length) throw notFound('saved search')
  })
}

async function show(tx: Tx, { id, name, filter, seenAt, createdAt }: Row): Promise<SavedSearch> {
  const fits: SQL[] = filterPostings({ ...filter, hidden: 'out' }).filter((each) => each !== undefined)
  const [counted] = await tx.db
    .select({
      count: sql<number>`count(*)::int`,
      fresh: sql<number>`(count(*) filter (where ${postingTable.createdAt} > ${seenAt.toISOString()}::timestamptz))::int`,
    })
    .from(postingTable)
    .where(and(isNull(postingTable.deletedAt), ...fits))
  return {
    id,
    name,
    filter: { ...filter, sort: filter.sort ?? 'newest' },
    count: counted?.count ?? 0,
    fresh: counted?.fresh ?? 0,
    createdAt: createdAt.toISOString(),
  }
}
