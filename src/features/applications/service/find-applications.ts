// Reading verbs.
import { and, asc, desc, eq, isNull, lt } from 'drizzle-orm'
import type { z } from 'zod'
import { postingTable } from '#features/postings/table.ts'
import type { Ctx } from '#platform/context.ts'
import { readWorkspace, type Tx } from '#platform/db/scope.ts'
import { notFound } from '#platform/errors.ts'
import { type Page, toPage } from '#shared/pages.ts'
import type { Application, ApplicationDetail, applicationsContract } from '../contract.ts'
import { applicationTable, sentDocumentTable, timelineTable } from '../table.ts'

type ListQuery = z.output<NonNullable<(typeof applicationsContract.list)['~orpc']['inputSchema']>>
type Row = { application: typeof applicationTable.$inferSelect; title: string; company: string | null }

const columns = {
  application: applicationTable,
  id: applicationTable.id,
  title: postingTable.title,
  company: postingTable.company,
}

export async function listApplications(ctx: Ctx, query: ListQuery): Promise<Page<Application>> {
  return readWorkspace(ctx, async (tx) => {
    const rows = await tx.db
      .select(columns)
      .from(applicationTable)
      .innerJoin(postingTable, eq(postingTable.id, applicationTable.postingId))
      .where(
        and(
          isNull(applicationTable.deletedAt),
          query.stage ? eq(applicationTable.stage, query.stage) : undefined,
          query.cursor ? lt(applicationTable.id, query.cursor) : undefined,
        ),
      )
      .orderBy(desc(applicationTable.id))
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
    .orderBy(asc(timelineTable.id))
  return {
    ...showApplication(row),
    documents: documents.map(showDocument),
    timeline: timeline.map(({ id, kind, text, createdAt }) => ({ id, kind, text, at: createdAt.toISOString() })),
  }
}

export async function findApplication(tx: Tx, id: string, options: { deleted?: boolean } = {}): Promise<Row> {
  const [row] = await tx.db
    .select(columns)
    .from(applicationTable)
    .innerJoin(postingTable, eq(postingTable.id, applicationTable.postingId))
    .where(and(eq(applicationTable.id, id), options.deleted ? undefined : isNull(applicationTable.deletedAt)))
  if (!row) throw notFound('application')
  return row
}

function showApplication({ application, title, company }: Row): Application {
  const { id, postingId, stage, resumeId, notes, position, appliedAt, createdAt, updatedAt } = application
  return {
    id,
    postingId,
    title,
    company,
    stage,
    resumeId,
    notes,
    position,
    appliedAt: appliedAt?.toISOString() ?? null,
    createdAt: createdAt.toISOString(),
    updatedAt: updatedAt.toISOString(),
  }
}

function showDocument(row: typeof sentDocumentTable.$inferSelect) {
  const { id, name, contentType, bytes, sha256, resumeId, resumeVersion, createdAt } = row
  return { id, name, contentType, bytes, sha256, resumeId, resumeVersion, createdAt: createdAt.toISOString() }
}
