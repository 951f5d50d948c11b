// The same job captured more than once: what twins are found by, and who they are.
import { and, arrayOverlaps, eq, inArray, isNull, or, type SQL, sql } from 'drizzle-orm'
import type { Tx } from '#platform/db/scope.ts'
import { postingTable } from '../table.ts'
import type { PostingTwin } from '../twin-shapes.ts'
import {
  compareTwins,
  findSharing,
  findTwinPairs,
  isTwin,
  type Posted,
  probeCount,
  probesOf,
  type TwinPair,
} from '../twins/find-twins.ts'
import { readAddresses } from '../twins/read-address.ts'
import { normaliseCompany } from '../twins/same-title.ts'
import { sketchText } from '../twins/sketch-text.ts'

type PostingRow = typeof postingTable.$inferSelect
type Keyed = Posted & { company: string | null; createdAt: Date }

/** Kept beside the posting whenever its address, company or text changes. */
export const keysOf = (row: Pick<PostingRow, 'url' | 'company'> & { applyUrl?: string; content?: string | null }) => ({
  addresses: readAddresses(row.url, row.applyUrl),
  companyKey: (row.company && normaliseCompany(row.company)) ?? null,
  sketch: sketchText(row.content),
})

/** Enough for any company; a text that more repeat is a template, not a twin. */
const mostAround = 1000
const mostPaired = 20_000

const columns = {
  id: postingTable.id,
  title: postingTable.title,
  company: postingTable.company,
  companyKey: postingTable.companyKey,
  place: sql<string | null>`${postingTable.facts} -> 'locations' -> 0 ->> 'text'`,
  url: postingTable.url,
  addresses: postingTable.addresses,
  sketch: postingTable.sketch,
  distinctFrom: postingTable.distinctFrom,
  createdAt: postingTable.createdAt,
}

const select = async (tx: Tx, which: SQL | undefined, most = mostAround, shape = columns): Promise<Keyed[]> => {
  const rows = await tx.db
    .select(shape)
    .from(postingTable)
    .where(and(isNull(postingTable.deletedAt), which))
    .orderBy(postingTable.id)
    .limit(most)
  // Rows from before the keys were kept have an address and a company all the same.
  return rows.map(({ url, ...row }) => ({
    ...row,
    addresses: row.addresses.length > 0 ? row.addresses : readAddresses(url),
    companyKey: row.companyKey ?? (row.company && normaliseCompany(row.company)) ?? null,
  }))
}

/** Those that share an address, a company or a run of words with one of `list`, and `list` itself. */
const selectAround = (tx: Tx, list: Pick<PostingRow, 'id' | 'addresses' | 'company' | 'companyKey' | 'sketch'>[]) => {
  const addresses = list.flatMap((each) => each.addresses)
  const companies = list.flatMap((each) => each.companyKey ?? [])
  const names = list.flatMap((each) => (each.company && !each.companyKey ? each.company : []))
  const probes = list.flatMap((each) => probesOf(each.sketch))
  return select(
    tx,
    or(
      inArray(
        postingTable.id,
        list.map((each) => each.id),
      ),
      addresses.length > 0 ? arrayOverlaps(postingTable.addresses, addresses) : undefined,
      companies.length > 0 ? inArray(postingTable.companyKey, companies) : undefined,
      names.length > 0 ? inArray(postingTable.company, names) : undefined,
      ...(probes.length > 0
        ? Array.from({ length: probeCount }, (_, at) =>
            inArray(sql`${postingTable.sketch}[${sql.raw(String(at + 1))}]`, probes),
          )
        : []),
    ),
  )
}

const mostTwins = 5

/** The newest first, twins before those that only have much the same text. */
export async function findTwins(tx: Tx, row: PostingRow): Promise<PostingTwin[]> {
  const around = await selectAround(tx, [row])
  const self = around.find((each) => each.id === row.id)
  if (!self) return []
  return around
    .flatMap((each) => {
      const reason = each === self ? undefined : compareTwins(self, each)
      return reason
        ? [{ reason, id: each.id, title: each.title, company: each.company, createdAt: each.createdAt }]
        : []
    })
    .sort(
      (a, b) => Number(isTwin(b.reason)) - Number(isTwin(a.reason)) || b.createdAt.getTime() - a.createdAt.getTime(),
    )
    .slice(0, mostTwins)
    .map((each) => ({ ...each, createdAt: each.createdAt.toISOString() }))
}

/** For rows of a list: the oldest twin that was there before, by the row's id. */
export async function findEarlier(tx: Tx, rows: PostingRow[]): Promise<Map<string, { id: string; createdAt: string }>> {
  if (rows.length === 0) return new Map()
  const around = (await selectAround(tx, rows)).sort((a, b) => a.createdAt.getTime() - b.createdAt.getTime())
  const byId = new Map(around.map((each) => [each.id, each]))
  const asked = new Set(rows.map((row) => row.id))
  const earlier = new Map<string, { id: string; createdAt: string }>()
  for (const { first, second } of findTwinPairs(around)) {
    const [a, b] = [byId.get(first)!, byId.get(second)!]
    const [old, late] = a.createdAt <= b.createdAt ? [a, b] : [b, a]
    const known = earlier.get(late.id)
    if (asked.has(late.id) && (!known || known.createdAt > old.createdAt.toISOString()))
      earlier.set(late.id, { id: old.id, createdAt: old.createdAt.toISOString() })
  }
  return earlier
}

/** All pairs of the workspace, the newest first. */
export async function findPostingPairs(tx: Tx): Promise<TwinPair[]> {
  // Whole sketches are long: they are read of those only that share something.
  const short = { ...columns, sketch: sql<number[]>`${postingTable.sketch}[1:${sql.raw(String(probeCount))}]` as never }
  const ids = findSharing(await select(tx, undefined, mostPaired, short))
  return ids.length > 0 ? findTwinPairs(await select(tx, inArray(postingTable.id, ids), mostPaired)) : []
}

/** The person says that two are not the same, or takes that back. */
export async function setDistinct(tx: Tx, row: PostingRow, otherId: string, distinct: boolean): Promise<void> {
  const others = row.distinctFrom.filter((each) => each !== otherId)
  await tx.db
    .update(postingTable)
    .set({ distinctFrom: distinct ? [...others, otherId] : others })
    .where(eq(postingTable.id, row.id))
}
