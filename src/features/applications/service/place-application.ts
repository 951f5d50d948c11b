// Where an application stands on the board: its column, and its place in it.
import { and, asc, desc, eq, isNull, lt, max, min, ne, sql } from 'drizzle-orm'
import type { Tx } from '#platform/db/scope.ts'
import { notFound } from '#platform/errors.ts'
import { type ColumnKey, Stage } from '../contract.ts'
import { applicationTable, boardColumnTable } from '../table.ts'

export type Place = { stage: Stage; columnId: string | null; name: string }

/** The column that a key means. Throws `not_found` for one that is not there (any more). */
export async function findColumn(tx: Tx, key: ColumnKey): Promise<Place> {
  const stage = Stage.safeParse(key).data
  const [row] = await tx.db
    .select()
    .from(boardColumnTable)
    .where(
      and(
        isNull(boardColumnTable.deletedAt),
        stage
          ? and(eq(boardColumnTable.builtIn, true), eq(boardColumnTable.stage, stage))
          : and(eq(boardColumnTable.builtIn, false), eq(boardColumnTable.id, key)),
      ),
    )
  if (stage) return { stage, columnId: null, name: row && row.name.toLowerCase() !== stage ? row.name : stage }
  if (!row) throw notFound('column')
  return { stage: row.stage, columnId: row.id, name: row.name }
}

/** Between two neighbours; room to put others in between. */
export const step = 1024

/** `above`: the application below which it is put; null: at the end; undefined: on top. Returns the position. */
export async function findPosition(
  tx: Tx,
  place: Place,
  self: string | undefined,
  above: string | null | undefined,
): Promise<number> {
  const inColumn = and(
    isNull(applicationTable.deletedAt),
    eq(applicationTable.stage, place.stage),
    place.columnId ? eq(applicationTable.columnId, place.columnId) : isNull(applicationTable.columnId),
    self ? ne(applicationTable.id, self) : undefined,
  )
  const { position } = applicationTable
  if (!above) {
    const [ends] = await tx.db
      .select({ top: max(position), end: min(position) })
      .from(applicationTable)
      .where(inColumn)
    if (above === null) return (ends?.end ?? Date.now()) - step
    return Math.max((ends?.top ?? 0) + step, Date.now())
  }
  const between = async () => {
    const [upper] = await tx.db.select({ position }).from(applicationTable).where(eq(applicationTable.id, above))
    if (!upper) throw notFound('application')
    const [lower] = await tx.db
      .select({ position })
      .from(applicationTable)
      .where(and(inColumn, lt(position, upper.position)))
      .orderBy(desc(position))
      .limit(1)
    return lower ? [upper.position, lower.position] : [upper.position, upper.position - 2 * step]
  }
  let [upper, lower] = await between()
  if (upper! - lower! < 0.01) {
    await spreadOut(tx, inColumn)
    ;[upper, lower] = await between()
  }
  return (upper! + lower!) / 2
}

// Halving runs out of numbers after many moves to one place: then the column is numbered anew.
async function spreadOut(tx: Tx, inColumn: ReturnType<typeof and>): Promise<void> {
  const rows = await tx.db
    .select({ id: applicationTable.id })
    .from(applicationTable)
    .where(inColumn)
    .orderBy(asc(applicationTable.position), asc(applicationTable.id))
  const ids = rows.map((row) => row.id)
  const base = Date.now() - (ids.length + 1) * step
  await tx.db.execute(
    sql`update ${applicationTable} a set position = ${base}::float8 + n.at * ${step}::float8 from unnest(${sql.param(ids)}::uuid[]) with ordinality as n(id, at) where a.id = n.id`,
  )
}
