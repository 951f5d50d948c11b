// Out: all applications, what a filter leaves, or chosen ones, as CSV for spreadsheets or JSON with everything.
import { and, asc, inArray, isNull } from 'drizzle-orm'
import type { z } from 'zod'
import { listColumns } from '#features/applications/service/board.ts'
import { type ApplicationRow, selectApplications } from '#features/applications/service/find-applications.ts'
import { wanted } from '#features/applications/service/list-order.ts'
import {
  applicationPersonTable,
  applicationTable,
  sentDocumentTable,
  timelineTable,
  todoTable,
} from '#features/applications/table.ts'
import { interviewTable } from '#features/interviews/table.ts'
import { selectOffers, showOffer } from '#features/offers/service.ts'
import { offerTable } from '#features/offers/table.ts'
import type { Ctx } from '#platform/context.ts'
import { readWorkspace, type Tx } from '#platform/db/scope.ts'
import type { transfersContract } from '../contract.ts'
import { type ExchangeApplication, exchangeFormat } from '../exchange-file.ts'
import { type CsvColumn, writeCsv } from '../writing/write-csv.ts'

type Input = z.output<NonNullable<(typeof transfersContract.export)['~orpc']['inputSchema']>>

export async function exportApplications(ctx: Ctx, { format, ids, filter }: Input): Promise<File> {
  const list = await readWorkspace(ctx, (tx) => collect(tx, ids, filter))
  const day = new Date().toISOString().slice(0, 10)
  if (format === 'csv') return new File([writeCsv(columns, list)], `applications-${day}.csv`, { type: 'text/csv' })
  const file = { format: exchangeFormat, version: 1, exportedAt: new Date().toISOString(), applications: list }
  return new File([JSON.stringify(file, null, 2)], `applications-${day}.json`, { type: 'application/json' })
}

const columns: CsvColumn<ExchangeApplication>[] = [
  { name: 'Title', value: (each) => each.title },
  { name: 'Company', value: (each) => each.company },
  { name: 'Stage', value: (each) => each.stage },
  { name: 'Column', value: (each) => each.column },
  { name: 'Location', value: (each) => each.place },
  { name: 'URL', value: (each) => each.url },
  { name: 'Source', value: (each) => each.source },
  { name: 'Tags', value: (each) => each.tags.join('; ') },
  { name: 'Saved on', value: (each) => each.savedAt.slice(0, 10) },
  { name: 'Applied on', value: (each) => each.appliedAt?.slice(0, 10) },
  { name: 'Deadline', value: (each) => each.deadline },
  { name: 'Next to-do', value: (each) => nextTodo(each)?.text },
  { name: 'To-do due', value: (each) => nextTodo(each)?.dueOn },
  { name: 'Interviews', value: (each) => each.interviews.map((one) => one.startsAt).join('; ') },
  {
    name: 'Offer',
    value: ({ offer }) => offer && `${offer.currency} ${offer.base} a ${offer.period}`,
  },
  { name: 'Notes', value: (each) => each.notes },
]

const nextTodo = ({ todos }: ExchangeApplication) =>
  todos.filter((todo) => !todo.done).toSorted((a, b) => (a.dueOn ?? '9999').localeCompare(b.dueOn ?? '9999'))[0]

async function collect(tx: Tx, ids: Input['ids'], filter: Input['filter']): Promise<ExchangeApplication[]> {
  const rows = await selectApplications(tx)
    .where(and(wanted(filter ?? {}), ids ? inArray(applicationTable.id, ids) : undefined))
    .orderBy(asc(applicationTable.id))
  const names = new Map((await listColumns(tx)).map((column) => [column.id as string, column.name]))
  // Whole tables of the workspace: a person's, so small, and one query each.
  const of = {
    documents: group(await tx.db.select().from(sentDocumentTable)),
    timeline: group(
      await tx.db.select().from(timelineTable).orderBy(asc(timelineTable.createdAt), asc(timelineTable.id)),
    ),
    todos: group(await tx.db.select().from(todoTable).where(isNull(todoTable.deletedAt)).orderBy(asc(todoTable.id))),
    people: group(await tx.db.select().from(applicationPersonTable).where(isNull(applicationPersonTable.deletedAt))),
    interviews: group(
      await tx.db
        .select()
        .from(interviewTable)
        .where(isNull(interviewTable.deletedAt))
        .orderBy(asc(interviewTable.startsAt)),
    ),
    offers: group((await selectOffers(tx).where(isNull(offerTable.deletedAt))).map(showOffer)),
  }
  return rows.map((row) => ({
    ...bare(row),
    column: row.column === row.application.stage ? null : (names.get(row.column) ?? null),
    todos: of.todos(row).map(({ text, dueOn, doneAt }) => ({ text, dueOn, done: doneAt !== null })),
    history: of
      .timeline(row)
      .flatMap(({ stage, createdAt }) => (stage ? [{ stage, at: createdAt.toISOString() }] : [])),
    interviews: of.interviews(row).map(({ kind, state, startsAt, minutes, timeZone, place, link, people, notes }) => ({
      kind,
      state,
      startsAt: startsAt.toISOString(),
      minutes,
      timeZone,
      place,
      link,
      people,
      notes,
    })),
    offer:
      of.offers(row).map(({ id, applicationId, title, company, parts, yearly, firstYear, ...terms }) => terms)[0] ??
      null,
    people: of.people(row).map(({ name, role, email, phone, link }) => ({ name, role, email, phone, link })),
    documents: of.documents(row).map(({ name, contentType, bytes, sha256 }) => ({ name, contentType, bytes, sha256 })),
    timeline: of.timeline(row).map(({ kind, text, createdAt }) => ({ kind, text, at: createdAt.toISOString() })),
  }))
}

const bare = ({ application, title, company, place, url }: ApplicationRow) => ({
  title,
  company,
  stage: application.stage,
  url,
  place,
  source: application.source,
  tags: application.tags,
  savedAt: application.createdAt.toISOString(),
  appliedAt: application.appliedAt?.toISOString() ?? null,
  deadline: application.deadline,
  notes: application.notes,
})

function group<T extends { applicationId: string }>(list: T[]): (row: ApplicationRow) => T[] {
  const groups = new Map<string, T[]>()
  for (const each of list) {
    const some = groups.get(each.applicationId)
    if (some) some.push(each)
    else groups.set(each.applicationId, [each])
  }
  return (row) => groups.get(row.application.id) ?? []
}
