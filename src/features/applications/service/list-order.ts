// Which applications a list holds, and in what order; cursors are ids, whatever the order.
import { and, eq, ilike, isNull, or, type SQL, sql } from 'drizzle-orm'
import { postingTable } from '#features/postings/table.ts'
import type { Tx } from '#platform/db/scope.ts'
import type { ApplicationFilter, ApplicationSort } from '../contract.ts'
import { applicationTable, boardColumnTable, todoTable } from '../table.ts'

/** For queries that start with `selectApplications`. */
export function wanted(filter: ApplicationFilter): SQL | undefined {
  const like = filter.search && `%${filter.search.replace(/[\\%_]/g, '\\$&')}%`
  return and(
    isNull(applicationTable.deletedAt),
    filter.stage === undefined ? undefined : eq(applicationTable.stage, filter.stage),
    filter.column === undefined
      ? undefined
      : sql`coalesce(${boardColumnTable.id}::text, ${applicationTable.stage}) = ${filter.column}`,
    filter.postingId === undefined ? undefined : eq(applicationTable.postingId, filter.postingId),
    filter.company === undefined ? undefined : sql`lower(${postingTable.company}) = lower(${filter.company})`,
    filter.tag === undefined ? undefined : sql`${filter.tag} = any(${applicationTable.tags})`,
    filter.dueBy === undefined
      ? undefined
      : sql`exists (select from ${todoTable} t where t.application_id = ${applicationTable.id}
        and t.done_at is null and t.deleted_at is null and t.due_on <= ${filter.dueBy})`,
    like
      ? or(
          ilike(postingTable.title, like),
          ilike(postingTable.company, like),
          sql`array_to_string(${applicationTable.tags}, ' ') ilike ${like}`,
        )
      : undefined,
  )
}

// Value to sort by, its type, and the direction; the id settles ties.
const orders: Record<Exclude<ApplicationSort, 'newest'>, { by: SQL; type: string; down: boolean }> = {
  board: { by: sql`${applicationTable.position}`, type: 'float8', down: true },
  updated: { by: sql`${applicationTable.updatedAt}`, type: 'timestamptz', down: true },
  applied: { by: sql`coalesce(${applicationTable.appliedAt}, '-infinity')`, type: 'timestamptz', down: true },
  deadline: { by: sql`coalesce(${applicationTable.deadline}, 'infinity')`, type: 'date', down: false },
  title: { by: sql`lower(${postingTable.title})`, type: 'text', down: false },
  company: { by: sql`coalesce(lower(${postingTable.company}), chr(65533))`, type: 'text', down: false },
}

export function orderOf(sort: ApplicationSort): SQL[] {
  if (sort === 'newest') return [sql`${applicationTable.id} desc`]
  const { by, down } = orders[sort]
  return down ? [sql`${by} desc`, sql`${applicationTable.id} desc`] : [sql`${by} asc`, sql`${applicationTable.id} asc`]
}

/** Only what stands after the application that the last page ended with. */
export async function afterCursor(tx: Tx, sort: ApplicationSort, cursor: string | undefined): Promise<SQL | undefined> {
  if (!cursor) return undefined
  if (sort === 'newest') return sql`${applicationTable.id} < ${cursor}`
  const { by, type, down } = orders[sort]
  const [last] = await tx.db
    .select({ value: sql<string>`(${by})::text` })
    .from(applicationTable)
    .innerJoin(postingTable, eq(postingTable.id, applicationTable.postingId))
    .where(eq(applicationTable.id, cursor))
  if (!last) return sql`false`
  const than = sql.raw(down ? '<' : '>')
  return sql`(${by}, ${applicationTable.id}) ${than} (${last.value}::${sql.raw(type)}, ${cursor}::uuid)`
}
