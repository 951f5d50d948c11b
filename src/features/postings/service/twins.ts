// The same job captured more than once: what twins are found by, and who they are.
import { and, arrayOverlaps, desc, eq, inArray, isNull, or, type SQL, sql } from 'drizzle-orm'
import type { Tx } from '#platform/db/scope.ts'
import { postingTable } from '../table.ts'
import type { PostingTwin } from '../twin-shapes.ts'
import {
  compareTwins,
  findSharing,
  findTwinPairs,
  isTwin,
  mostAlike,
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

/** Enough for any company. */
const mostAround = 3000
const mostPaired = 20_000
/** With how many of these one posting is compared word by word. */
const mostCompared = 60

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

/** Whole sketches are long, and places stand deep in the facts: they are read of those only that share something. */
const bare = {
  ...columns,
  place: sql<string | null>`null::text`,
  sketch: sql<number[]>`${postingTable.sketch}[1:${sql.raw(String(probeCount))}]` as never,
}

const select = async (
  tx: Tx,
  which: SQL | undefined,
  { most, first, shape }: { most: number; first?: SQL; shape: typeof columns },
): Promise<Keyed[]> => {
  const rows = await tx.db
    .select(shape)
    .from(postingTable)
    .where(and(isNull(postingTable.deletedAt), which))
    .orderBy(...(first ? [desc(first)] : []), postingTable.id)
    .limit(most)
  // Rows from before the keys were kept have an address and a company all the same.
  return rows.map(({ url, ...row }) => ({
    ...row,
    addresses: row.addresses.length > 0 ? row.addresses : readAddresses(url),
    companyKey: row.companyKey ?? (row.company && normaliseCompany(row.company)) ?? null,
  }))
}

/** The same with place and sketch, and with what was found to tell something. */
async function selectWhole(tx: Tx, list: Keyed[], ids: readonly string[]): Promise<Keyed[]> {
  if (ids.length === 0) return []
  const probes = new Map(list.map((each) => [each.id, each.probes]))
  const rows = await select(tx, inArray(postingTable.id, [...ids]), { most: ids.length, shape: columns })
  return rows.map((row) => ({ ...row, probes: probes.get(row.id) ?? [] }))
}

/** Who has which of these runs of words (without `probes`: of all) among its smallest hashes, where few enough have it. */
async function findAlike(tx: Tx, probes?: number[]): Promise<Map<number, string[]>> {
  if (probes?.length === 0) return new Map()
  const each = sql`unnest(${bare.sketch})`
  // Counted where they lie: a text that thousands repeat would otherwise be read thousands of times to be left out.
  const { rows } = await tx.db.execute<{ probe: number; ids: string[] }>(sql`
    select probe, array_agg(id::text) as ids
    from (select ${postingTable.id}, ${each} as probe from ${postingTable} where ${postingTable.deletedAt} is null) as one
    ${probes ? sql`where ${inArray(sql`probe`, probes)}` : sql``}
    group by probe having count(*) between 2 and ${mostAlike}`)
  return new Map(rows.map(({ probe, ids }) => [probe, ids]))
}

const keepTelling = (rows: Keyed[], alike: Map<number, string[]>): Keyed[] =>
  rows.map((row) => ({ ...row, probes: row.sketch.filter((each) => alike.has(each)) }))

/** Those that share an address, a company or a run of words with one of `list`, and, first of all, `list` itself; bare. */
async function selectAround(
  tx: Tx,
  list: Pick<PostingRow, 'id' | 'addresses' | 'company' | 'companyKey' | 'sketch'>[],
): Promise<Keyed[]> {
  const addresses = list.flatMap((each) => each.addresses)
  const companies = [...new Set(list.flatMap((each) => each.companyKey ?? []))]
  const names = [...new Set(list.flatMap((each) => (each.company && !each.companyKey ? each.company : [])))]
  const alike = await findAlike(tx, [...new Set(list.flatMap((each) => probesOf(each.sketch)))])
  const own = inArray(
    postingTable.id,
    list.map((each) => each.id),
  )
  const sharing = [...new Set([...alike.values()].flat())]
  const rows = await select(
    tx,
    or(
      own,
      addresses.length > 0 ? arrayOverlaps(postingTable.addresses, addresses) : undefined,
      companies.length > 0 ? inArray(postingTable.companyKey, companies) : undefined,
      names.length > 0 ? inArray(postingTable.company, names) : undefined,
      sharing.length > 0 ? inArray(postingTable.id, sharing) : undefined,
    ),
    { most: mostAround, first: own, shape: bare },
  )
  return keepTelling(rows, alike)
}

const mostTwins = 5

/** The newest first, twins before those that only have much the same text. */
export async function findTwins(tx: Tx, row: PostingRow): Promise<PostingTwin[]> {
  const bareAround = await selectAround(tx, [row])
  // Twins are among those that share more than the company; then come the newest, for what is only much the same.
  const sharing = new Set(findSharing(bareAround, new Set([row.id])))
  const rest = bareAround.filter(({ id }) => id !== row.id && !sharing.has(id)).reverse()
  const around = await selectWhole(
    tx,
    bareAround,
    [row.id, ...sharing, ...rest.map(({ id }) => id)].slice(0, Math.max(mostCompared, sharing.size + 1)),
  )
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
  const asked = new Set(rows.map((row) => row.id))
  const bareAround = await selectAround(tx, rows)
  const around = await selectWhole(tx, bareAround, findSharing(bareAround, asked))
  const byId = new Map(around.map((each) => [each.id, each]))
  const earlier = new Map<string, { id: string; createdAt: string }>()
  for (const { first, second } of findTwinPairs(around, { asked })) {
    const [a, b] = [byId.get(first)!, byId.get(second)!]
    const [old, late] = a.createdAt <= b.createdAt ? [a, b] : [b, a]
    const known = earlier.get(late.id)
    if (asked.has(late.id) && (!known || known.createdAt > old.createdAt.toISOString()))
      earlier.set(late.id, { id: old.id, createdAt: old.createdAt.toISOString() })
  }
  return earlier
}

/** Pairs of the whole workspace, the newest `most`. */
export async function findPostingPairs(tx: Tx, most: number): Promise<TwinPair[]> {
  const alike = await findAlike(tx)
  const all = keepTelling(await select(tx, undefined, { most: mostPaired, shape: bare }), alike)
  return findTwinPairs(await selectWhole(tx, all, findSharing(all)), { most })
}

/** The person says that two are not the same, or takes that back. */
export async function setDistinct(tx: Tx, row: PostingRow, otherId: string, distinct: boolean): Promise<void> {
  const others = row.distinctFrom.filter((each) => each !== otherId)
  await tx.db
    .update(postingTable)
    .set({ distinctFrom: distinct ? [...others, otherId] : others })
    .where(eq(postingTable.id, row.id))
}
