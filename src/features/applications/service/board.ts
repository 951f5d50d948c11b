// The board: its columns with counts, its arrangement, and acts on many applications.
import { and, asc, eq, inArray, isNotNull, isNull, sql } from 'drizzle-orm'
import type { z } from 'zod'
import { postingTable } from '#features/postings/table.ts'
import type { Ctx } from '#platform/context.ts'
import { inWorkspace, readWorkspace, type Tx } from '#platform/db/scope.ts'
import { AppError, notFound } from '#platform/errors.ts'
import { publishEvent } from '#platform/events/publish-event.ts'
import type { Board, BoardColumn, boardContract } from '../contract/board.ts'
import { type ApplicationFilter, Stage } from '../contract.ts'
import { applicationTable, boardColumnTable } from '../table.ts'
import { isApplied } from './change-applications.ts'
import { countByColumn, selectApplications } from './find-applications.ts'
import { findColumn, findPosition, type Place, step } from './place-application.ts'
import { recordLines } from './timeline.ts'

type ArrangeInput = z.output<NonNullable<(typeof boardContract.arrange)['~orpc']['inputSchema']>>
type MoveInput = z.output<NonNullable<(typeof boardContract.moveMany)['~orpc']['inputSchema']>>

export const getBoard = (ctx: Ctx, filter: ApplicationFilter): Promise<Board> =>
  readWorkspace(ctx, (tx) => findBoard(tx, filter))

async function findBoard(tx: Tx, filter: ApplicationFilter): Promise<Board> {
  const columns = await listColumns(tx)
  const counted = await countByColumn(tx, filter)
  const counts = new Map(counted.map((each) => [each.column, each.count]))
  const live = isNull(applicationTable.deletedAt)
  const [known] = await tx.db
    .select({
      companies: sql<
        string[]
      >`coalesce(array_agg(distinct ${postingTable.company}) filter (where ${postingTable.company} <> ''), '{}')`,
      sources: sql<
        string[]
      >`coalesce(array_agg(distinct ${applicationTable.source}) filter (where ${applicationTable.source} <> ''), '{}')`,
    })
    .from(applicationTable)
    .innerJoin(postingTable, eq(postingTable.id, applicationTable.postingId))
    .where(live)
  const tags = await tx.db
    .selectDistinct({ tag: sql<string>`unnest(${applicationTable.tags})` })
    .from(applicationTable)
    .where(live)
  return {
    columns: columns.map((column) => ({ ...column, count: counts.get(column.id) ?? 0 })),
    tags: tags.map((each) => each.tag).sort(),
    companies: known?.companies ?? [],
    sources: known?.sources ?? [],
    total: counted.reduce((sum, each) => sum + each.count, 0),
  }
}

/** The columns as the person arranged them; the standard stages until then. */
export async function listColumns(tx: Tx): Promise<Omit<BoardColumn, 'count'>[]> {
  const rows = await tx.db
    .select()
    .from(boardColumnTable)
    .where(isNull(boardColumnTable.deletedAt))
    .orderBy(asc(boardColumnTable.position), asc(boardColumnTable.id))
  if (rows.length === 0)
    return Stage.options.map((stage) => ({ id: stage, name: nameOf(stage), stage, builtIn: true, hidden: false }))
  return rows.map(({ id, name, stage, builtIn, hidden }) => ({
    id: builtIn ? stage : id,
    name,
    stage,
    builtIn,
    hidden,
  }))
}

export async function arrangeColumns(ctx: Ctx, { columns }: ArrangeInput): Promise<Board> {
  return inWorkspace(ctx, async (tx) => {
    // Also the removed ones: leaving a column out and putting it back is how a removal is undone.
    const known = await tx.db.select().from(boardColumnTable)
    const standard = Stage.options
      .filter((stage) => !columns.some((each) => each.id === stage))
      .map((stage) => ({ id: stage, name: nameOf(stage), stage, hidden: false }))
    const kept: string[] = []
    for (const [position, { id, name, stage, hidden }] of [...columns, ...standard].entries()) {
      const builtIn = Stage.safeParse(id).data
      const old = known.find((row) => (builtIn ? row.builtIn && row.stage === builtIn : !row.builtIn && row.id === id))
      if (id && !builtIn && !old) throw notFound('column')
      if (!id && !stage)
        throw new AppError('invalid', `Say which standard stage "${name}" counts as.`, {
          fields: { stage: ['required'] },
        })
      const values = { name, hidden, position, deletedAt: null }
      if (old) await tx.db.update(boardColumnTable).set(values).where(eq(boardColumnTable.id, old.id))
      const [made] = old
        ? [old]
        : await tx.db
            .insert(boardColumnTable)
            .values({ ...values, workspaceId: tx.workspace, stage: builtIn ?? stage!, builtIn: Boolean(builtIn) })
            .returning()
      kept.push(made!.id)
    }
    const gone = known.filter((row) => !row.builtIn && !kept.includes(row.id)).map((row) => row.id)
    if (gone.length)
      await tx.db.update(boardColumnTable).set({ deletedAt: new Date() }).where(inArray(boardColumnTable.id, gone))
    await tellMany(tx)
    return findBoard(tx, {})
  })
}

/** Moves each to the top of its column; what is there already stays. Throws `not_found` if one is not there. */
export async function moveMany(ctx: Ctx, { moves }: MoveInput): Promise<{ moved: number }> {
  return inWorkspace(ctx, async (tx) => {
    const rows = await findMany(
      tx,
      moves.map((each) => each.id),
    )
    const now = new Map(rows.map((row) => [row.application.id, row]))
    // Said twice, the last word counts; what stands there already stays where it is.
    const wanted = [...new Map(moves.map(({ id, column }) => [id, column]))].filter(
      ([id, column]) => now.get(id)!.column !== column,
    )
    const names = new Map(
      (await listColumns(tx)).map(({ id, name, builtIn }) => [id, builtIn && name.toLowerCase() === id ? id : name]),
    )
    for (const column of new Set(wanted.map(([, each]) => each))) {
      const ids = wanted.flatMap(([id, each]) => (each === column ? [id] : []))
      const to = await findColumn(tx, column)
      await putOnTop(tx, ids, to)
      await recordLines(
        tx,
        ids.map((id) => ({
          applicationId: id,
          kind: 'stage',
          text: `${names.get(now.get(id)!.column) ?? now.get(id)!.column} → ${to.name}`,
          stage: to.stage,
        })),
      )
    }
    await tellMany(tx)
    return { moved: wanted.length }
  })
}

/** On top of a column, the last of them highest, in two statements however many they are. */
async function putOnTop(tx: Tx, ids: string[], to: Place): Promise<void> {
  const first = await findPosition(tx, to, undefined, undefined)
  const applied = isApplied(to.stage)
  await tx.db.execute(
    sql`update ${applicationTable} a set stage = ${to.stage}, column_id = ${to.columnId}::uuid,
      position = ${first}::float8 + n.at * ${step}::float8, updated_at = now(),
      applied_at = coalesce(a.applied_at, case when ${applied}::boolean then now() end)
      from unnest(${sql.param(ids)}::uuid[]) with ordinality as n(id, at) where a.id = n.id`,
  )
}

export const removeMany = (ctx: Ctx, { ids }: { ids: string[] }): Promise<{ removed: string[] }> =>
  inWorkspace(ctx, async (tx) => ({ removed: await removeApplications(tx, ids) }))

/** Deletes what is there of `ids`; for verbs of this and other features. Returns the ids that were. */
export async function removeApplications(tx: Tx, ids: string[], text = 'Deleted'): Promise<string[]> {
  const gone = await tx.db
    .update(applicationTable)
    .set({ deletedAt: new Date() })
    .where(and(inArray(applicationTable.id, ids), isNull(applicationTable.deletedAt)))
    .returning({ id: applicationTable.id })
  await recordLines(
    tx,
    gone.map(({ id }) => ({ applicationId: id, kind: 'removed', text })),
  )
  await tellMany(tx)
  return gone.map((row) => row.id)
}

export const restoreMany = (ctx: Ctx, { ids }: { ids: string[] }): Promise<{ restored: number }> =>
  inWorkspace(ctx, async (tx) => ({ restored: await restoreApplications(tx, ids) }))

export async function restoreApplications(tx: Tx, ids: string[]): Promise<number> {
  const back = await tx.db
    .update(applicationTable)
    .set({ deletedAt: null })
    .where(and(inArray(applicationTable.id, ids), isNotNull(applicationTable.deletedAt)))
    .returning({ id: applicationTable.id })
  await recordLines(
    tx,
    back.map(({ id }) => ({ applicationId: id, kind: 'restored', text: 'Brought back' })),
  )
  await tellMany(tx)
  return back.length
}

async function findMany(tx: Tx, ids: string[]) {
  const rows = await selectApplications(tx).where(
    and(inArray(applicationTable.id, ids), isNull(applicationTable.deletedAt)),
  )
  if (rows.length < new Set(ids).size) throw notFound('application')
  return rows
}

const tellMany = (tx: Tx) => publishEvent(tx, { type: 'application.changed' })
const nameOf = (stage: string) => stage[0]!.toUpperCase() + stage.slice(1)
