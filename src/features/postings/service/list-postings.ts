// The list of postings: filters, four orders, pages.
import { and, desc, eq, gte, ilike, inArray, isNotNull, isNull, or, type SQL, sql } from 'drizzle-orm'
import type { z } from 'zod'
import type { Ctx } from '#platform/context.ts'
import { readWorkspace, type Tx } from '#platform/db/scope.ts'
import { type Page, toPage } from '#shared/pages.ts'
import type { ListedPosting, PostingFilter, PostingSort, postingsContract } from '../contract.ts'
import type { Liking } from '../liking/count-liking.ts'
import { hiddenCompanyTable, postingTable } from '../table.ts'
import { findHiddenKeys } from './hide-companies.ts'
import { orderByLiking } from './liking.ts'
import { showPosting } from './show-posting.ts'
import { findEarlier } from './twins.ts'

type ListQuery = z.output<NonNullable<(typeof postingsContract.list)['~orpc']['inputSchema']>>

/** What has no value stands last; the id (which grows with time) decides between equals. */
const ranks: Record<Exclude<PostingSort, 'liked'>, SQL> = {
  newest: sql`0::int`,
  fit: sql`coalesce(${postingTable.fitOrder}, ${postingTable.fit}, -1)`,
  pay: sql`coalesce(${postingTable.payRank}, -1)`,
}

export async function listPostings(ctx: Ctx, query: ListQuery): Promise<Page<ListedPosting>> {
  return readWorkspace(ctx, async (tx) => {
    const liked = query.sort === 'liked' ? await orderByLiking(tx, filterPostings(query)) : undefined
    if (liked) return listLiked(tx, query, liked)
    const rank = ranks[query.sort === 'liked' ? 'newest' : query.sort]
    // The place of the last row of the page before, as it stands now: no rank has to travel in the cursor.
    const after =
      query.cursor &&
      sql`(${rank}, ${postingTable.id}) < (select ${rank}, ${postingTable.id} from ${postingTable} where ${postingTable.id} = ${query.cursor})`
    const rows = await tx.db
      .select()
      .from(postingTable)
      .where(and(isNull(postingTable.deletedAt), after || undefined, ...filterPostings(query)))
      .orderBy(desc(rank), desc(postingTable.id))
      .limit(query.limit + 1)
    return toPage(rows, query.limit, await showRows(tx, rows))
  })
}

async function listLiked(
  tx: Tx,
  { cursor, limit }: ListQuery,
  order: [string, Liking][],
): Promise<Page<ListedPosting>> {
  const ids = order.map(([id]) => id)
  const from = cursor ? ids.indexOf(cursor) + 1 : 0
  const wanted = ids.slice(from, from + limit + 1)
  const rows = wanted.length > 0 ? await tx.db.select().from(postingTable).where(inArray(postingTable.id, wanted)) : []
  rows.sort((a, b) => wanted.indexOf(a.id) - wanted.indexOf(b.id))
  const likings = new Map(order)
  const show = await showRows(tx, rows)
  return toPage(rows, limit, (row) => ({ ...show(row), liking: likings.get(row.id) ?? null }))
}

async function showRows(tx: Tx, rows: (typeof postingTable.$inferSelect)[]) {
  const [hidden, earlier] = [await findHiddenKeys(tx), await findEarlier(tx, rows)]
  return (row: (typeof rows)[number]): ListedPosting => ({
    ...showPosting(row, hidden),
    savedBefore: earlier.get(row.id) ?? null,
    liking: null,
  })
}

/** Conditions of a filter, for queries on the postings of a workspace. */
export function filterPostings({
  search,
  favourite,
  remoteKind,
  minFit,
  hasPay,
  hidden,
}: PostingFilter): (SQL | undefined)[] {
  const aside = or(
    isNotNull(postingTable.dismissedAt),
    sql`lower(btrim(${postingTable.company})) in (select ${hiddenCompanyTable.key} from ${hiddenCompanyTable})`,
  )!
  return [
    favourite === undefined ? undefined : eq(postingTable.favourite, favourite),
    ...wordsOf(search).map(hasWord),
    remoteKind && sql`${postingTable.facts} ->> 'remoteKind' = ${remoteKind}`,
    minFit === undefined ? undefined : gte(postingTable.fit, minFit),
    hasPay === undefined ? undefined : hasPay ? isNotNull(postingTable.payRank) : isNull(postingTable.payRank),
    hidden === 'all' ? undefined : hidden === 'only' ? aside : sql`(${aside}) is not true`,
  ]
}

const wordsOf = (search = '') =>
  search
    .split(/[\s,]+/)
    .filter(Boolean)
    .slice(0, 8)

/** Title and company together hold every word: "engineer northwind" finds the engineer at Northwind. */
function hasWord(word: string): SQL | undefined {
  const like = `%${word.replace(/[\\%_]/g, '\\$&')}%`
  return or(ilike(postingTable.title, like), ilike(postingTable.company, like))
}
