// Reading verbs.
import { and, asc, eq, isNull, sql } from 'drizzle-orm'
import type { z } from 'zod'
import { postingTable } from '#features/postings/table.ts'
import type { Ctx } from '#platform/context.ts'
import { readWorkspace, type Tx } from '#platform/db/scope.ts'
import { notFound } from '#platform/errors.ts'
import { type Page, toPage } from '#shared/pages.ts'
import type { Application, ApplicationDetail, ApplicationFilter, applicationsContract, Todo } from '../contract.ts'
import {
  applicationPersonTable,
  applicationTable,
  boardColumnTable,
  sentDocumentTable,
  timelineTable,
  todoTable,
} from '../table.ts'
import { afterCursor, orderOf, wanted } from './list-order.ts'

type ListQuery = z.output<NonNullable<(typeof applicationsContract.list)['~orpc']['inputSchema']>>
export type ApplicationRow = {
  application: typeof applicationTable.$inferSelect
  title: string
  company: string | null
  place: string | null
  url: string | null
  column: string
  nextTodo: Application['nextTodo']
}

const columns = {
  application: applicationTable,
  id: applicationTable.id,
  title: postingTable.title,
  company: postingTable.company,
  place: sql<string | null>`${postingTable.facts} -> 'locations' -> 0 ->> 'text'`,
  url: postingTable.url,
  column: sql<string>`coalesce(${boardColumnTable.id}::text, ${applicationTable.stage})`,
  nextTodo: sql<Application['nextTodo']>`(
    select json_build_object('text', t.text, 'dueOn', t.due_on) from ${todoTable} t
    where t.application_id = ${applicationTable.id} and t.done_at is null and t.deleted_at is null
    order by t.due_on nulls last, t.id limit 1)`,
}

/** Applications with their posting and their column: the start of every query that shows them. */
export const selectApplications = (tx: Tx) =>
  tx.db
    .select(columns)
    .from(applicationTable)
    .innerJoin(postingTable, eq(postingTable.id, applicationTable.postingId))
    .leftJoin(
      boardColumnTable,
      and(eq(boardColumnTable.id, applicationTable.columnId), isNull(boardColumnTable.deletedAt)),
    )

/** How many of them stand in each column. */
export const countByColumn = (tx: Tx, filter: ApplicationFilter) =>
  tx.db
    .select({ column: columns.column, count: sql<number>`count(*)::int` })
    .from(applicationTable)
    .innerJoin(postingTable, eq(postingTable.id, applicationTable.postingId))
    .leftJoin(
      boardColumnTable,
      and(eq(boardColumnTable.id, applicationTable.columnId), isNull(boardColumnTable.deletedAt)),
    )
    .where(wanted(filter))
    .groupBy(columns.column)

export async function listApplications(ctx: Ctx, query: ListQuery): Promise<Page<Application>> {
  return readWorkspace(ctx, async (tx) => {
    const rows = await selectApplications(tx)
      .where(and(wanted(query), await afterCursor(tx, query.sort, query.cursor)))
      .orderBy(...orderOf(query.sort))
      .limit(query.limit + 1)
    return toPage(rows, query.limit, showApplication)
  })
}

export const getApplication = (ctx: Ctx, { id }: { id: string }): Promise<ApplicationDetail> =>
  readWorkspace(ctx, (tx) => findDetail(tx, id))

export async function findDetail(tx: Tx, id: string): Promise<ApplicationDetail> {
  const row = await findApplication(tx, id)
  const documents = await tx.db
    .select()
    .from(sentDocumentTable)
    .where(eq(sentDocumentTable.applicationId, id))
    .orderBy(asc(sentDocumentTable.id))
  const timeline = await tx.db
    .select()
    .from(timelineTable)
    .where(eq(timelineTable.applicationId, id))
    .orderBy(asc(timelineTable.createdAt), asc(timelineTable.id))
  const todos = await tx.db
    .select()
    .from(todoTable)
    .where(and(eq(todoTable.applicationId, id), isNull(todoTable.deletedAt)))
    .orderBy(sql`${todoTable.doneAt} is not null, ${todoTable.dueOn} nulls last, ${todoTable.id}`)
  const people = await tx.db
    .select()
    .from(applicationPersonTable)
    .where(and(eq(applicationPersonTable.applicationId, id), isNull(applicationPersonTable.deletedAt)))
    .orderBy(asc(applicationPersonTable.id))
  return {
    ...showApplication(row),
    documents: documents.map(showDocument),
    timeline: timeline.map(({ id, kind, text, createdAt }) => ({ id, kind, text, at: createdAt.toISOString() })),
    todos: todos.map(showTodo),
    people: people.map(({ id, name, role, email, phone, link }) => ({ id, name, role, email, phone, link })),
  }
}

export async function findApplication(
  tx: Tx,
  id: string,
  options: { deleted?: boolean } = {},
): Promise<ApplicationRow> {
  const [row] = await selectApplications(tx).where(
    and(eq(applicationTable.id, id), options.deleted ? undefined : isNull(applicationTable.deletedAt)),
  )
  if (!row) throw notFound('application')
  return row
}

export function showApplication({
  application,
  title,
  company,
  place,
  url,
  column,
  nextTodo,
}: ApplicationRow): Application {
  const { id, postingId, stage, resumeId, notes, position, source, tags, deadline, appliedAt } = application
  return {
    id,
    postingId,
    title,
    company,
    place,
    url,
    stage,
    column,
    resumeId,
    notes,
    position,
    source,
    tags,
    deadline,
    appliedAt: appliedAt?.toISOString() ?? null,
    nextTodo,
    createdAt: application.createdAt.toISOString(),
    updatedAt: application.updatedAt.toISOString(),
  }
}

export const showTodo = (row: typeof todoTable.$inferSelect): Todo => ({
  id: row.id,
  applicationId: row.applicationId,
  text: row.text,
  dueOn: row.dueOn,
  doneAt: row.doneAt?.toISOString() ?? null,
  createdAt: row.createdAt.toISOString(),
})

function showDocument(row: typeof sentDocumentTable.$inferSelect) {
  const { id, name, contentType, bytes, sha256, resumeId, resumeVersion, createdAt } = row
  return { id, name, contentType, bytes, sha256, resumeId, resumeVersion, createdAt: createdAt.toISOString() }
}
