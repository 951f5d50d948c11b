// Score verbs. The number is computed on each read from the stored text: what is shown can always be re-derived.
import { asc, desc, eq } from 'drizzle-orm'
import type { z } from 'zod'
import { keywordsOf } from '#features/matching/keywords-of.ts'
import { findPosting } from '#features/postings/service/keep-postings.ts'
import type { ResumeContent } from '#features/resumes/contract.ts'
import { findContent, findResume } from '#features/resumes/service/find-resumes.ts'
import type { Ctx } from '#platform/context.ts'
import { inWorkspace, readWorkspace, type Tx } from '#platform/db/scope.ts'
import { publishEvent } from '#platform/events/publish-event.ts'
import type { ScorePoint, ScoreQuery, scoringContract } from './contract.ts'
import { renderScoreReportHtml } from './export/render-score-report-html.ts'
import { renderScoreReportPdf } from './export/render-score-report-pdf.ts'
import type { ScoreReport } from './score-report.ts'
import { scoreResume } from './score-resume.ts'
import { scoreTable } from './table.ts'

type Query = z.output<typeof ScoreQuery>
type ReportQuery = z.output<NonNullable<(typeof scoringContract.report)['~orpc']['inputSchema']>>

export const getScore = (ctx: Ctx, query: Query): Promise<ScoreReport> =>
  readWorkspace(ctx, async (tx) => (await score(tx, query)).report)

export async function getScoreReport(ctx: Ctx, { format, ...query }: ReportQuery): Promise<File> {
  const { report, content, title } = await readWorkspace(ctx, async (tx) => ({
    ...(await score(tx, query)),
    title: (await findResume(tx, query.id)).title,
  }))
  const page = { title, document: content.document, locale: 'en' }
  const name = `Score - ${title.replace(/[\p{Cc}<>:"/\\|?*]/gu, '')}.${format}`
  if (format === 'json') return new File([JSON.stringify(report, null, 2)], name, { type: 'application/json' })
  if (format === 'html')
    return new File([renderScoreReportHtml(report, page)], name, { type: 'text/html; charset=utf-8' })
  return new File([(await renderScoreReportPdf(report, page)) as Uint8Array<ArrayBuffer>], name, {
    type: 'application/pdf',
  })
}

export async function listScores(ctx: Ctx, { id }: { id: string }): Promise<{ items: ScorePoint[] }> {
  return readWorkspace(ctx, async (tx) => {
    await findResume(tx, id)
    const rows = await tx.db.select().from(scoreTable).where(eq(scoreTable.resumeId, id)).orderBy(asc(scoreTable.id))
    return {
      items: rows.map(({ createdAt, resumeId: _r, workspaceId: _w, ...row }) => ({
        ...row,
        at: createdAt.toISOString(),
      })),
    }
  })
}

export async function listLatestScores(
  ctx: Ctx,
): Promise<{ items: { resumeId: string; total: number; at: string }[] }> {
  return readWorkspace(ctx, async (tx) => {
    const { resumeId, total, createdAt } = scoreTable
    const rows = await tx.db
      .selectDistinctOn([resumeId], { resumeId, total, createdAt })
      .from(scoreTable)
      .orderBy(resumeId, desc(scoreTable.id))
      .limit(500)
    return { items: rows.map((row) => ({ resumeId: row.resumeId, total: row.total, at: row.createdAt.toISOString() })) }
  })
}

/** Background: keeps the score of a new version. Twice for the same version leaves one row. */
export async function recordScore(
  ctx: Ctx,
  { resumeId, version }: { resumeId: string; version: number },
): Promise<void> {
  await inWorkspace(ctx, async (tx) => {
    const resume = await findResume(tx, resumeId, { deleted: true })
    const postingId = resume.postingId ?? undefined
    const { report } = await score(tx, { id: resumeId, version, postingId })
    const parts = Object.fromEntries(report.parts.map((part) => [part.part, part.score]))
    const values = {
      workspaceId: tx.workspace,
      resumeId,
      version,
      total: report.total,
      parts,
      weightsVersion: report.weightsVersion,
      postingId: postingId ?? null,
    }
    await tx.db.insert(scoreTable).values(values).onConflictDoNothing()
    await publishEvent(tx, { type: 'score.changed', payload: { subjectId: resumeId, total: report.total } })
  })
}

async function score(
  tx: Tx,
  { id, version, postingId, targetRole, preset }: Query,
): Promise<{ report: ScoreReport; content: ResumeContent }> {
  const content = await findContent(tx, id, version)
  const keywords = postingId ? keywordsOf((await findPosting(tx, postingId)).facts) : undefined
  const { document, profile, provenance } = content
  return { content, report: scoreResume({ document, profile, provenance, keywords, targetRole, preset }) }
}
