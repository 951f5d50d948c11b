// Score verbs. The number is computed on each read from the stored text: what is shown can always be re-derived.
import { asc, desc, eq } from 'drizzle-orm'
import type { z } from 'zod'
import { keywordsOf } from '#features/matching/keywords-of.ts'
import { findPosting } from '#features/postings/service/keep-postings.ts'
import type { ResumeContent } from '#features/resumes/contract.ts'
import { findContent, findResume } from '#features/resumes/service/find-resumes.ts'
import type { Ctx } from '#platform/context.ts'
import { inWorkspace, readWorkspace, type Tx } from '#platform/db/scope.ts'
import { AppError } from '#platform/errors.ts'
import { publishEvent } from '#platform/events/publish-event.ts'
import { weightsFor } from '../choose-weights.ts'
import type { Measures, ScorePoint, ScoreQuery, scoringContract } from '../contract.ts'
import { inShare } from '../experiment/in-share.ts'
import { renderScoreReportHtml } from '../export/render-score-report-html.ts'
import { renderScoreReportPdf } from '../export/render-score-report-pdf.ts'
import { totalFromParts } from '../formula/score-facts.ts'
import { presets } from '../presets.ts'
import type { ScoreReport } from '../score-report.ts'
import { scoreResume } from '../score-resume.ts'
import { scoreTable } from '../table.ts'
import { findLiveSet, findRunningExperiment, findSet, isPublic, listKnownSets } from './live-weights.ts'

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
    const rows = await tx.db
      .select()
      .from(scoreTable)
      .where(eq(scoreTable.resumeId, id))
      .orderBy(asc(scoreTable.version), asc(scoreTable.createdAt))
    return {
      items: rows.map(({ id: scoreId, version, total, parts, weightsVersion, postingId, createdAt }) => ({
        id: scoreId,
        version,
        total,
        parts,
        weightsVersion,
        postingId,
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
      .orderBy(resumeId, desc(createdAt))
      .limit(500)
    return { items: rows.map((row) => ({ resumeId: row.resumeId, total: row.total, at: row.createdAt.toISOString() })) }
  })
}

/**
 * Background: keeps the score of a new version by the live weights, and, while an experiment runs and the résumé is in its
 * share, what the other weights would say. Twice for the same version leaves one row.
 */
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
      rulesVersion: report.rulesVersion,
      preset: report.preset,
      postingId: postingId ?? null,
      ...(await challenge(tx, resumeId, parts, report.preset)),
    }
    await tx.db.insert(scoreTable).values(values).onConflictDoNothing()
    await publishEvent(tx, { type: 'score.changed', payload: { subjectId: resumeId, total: report.total } })
  })
}

async function challenge(tx: Tx, resumeId: string, parts: Record<string, number>, preset: string) {
  const experiment = await findRunningExperiment(tx)
  if (!experiment || !inShare(experiment.id, resumeId, experiment.share)) return {}
  const other = weightsFor(await findSet(tx, experiment.challengerVersion), preset)
  return { challengerVersion: other.version, challengerTotal: totalFromParts(parts, other.parts) }
}

/** For other verbs of this feature: the report by the live weights, or by a set that the query names. */
export async function score(
  tx: Tx,
  { id, version, postingId, targetRole, preset, weights }: Query,
): Promise<{ report: ScoreReport; content: ResumeContent }> {
  const content = await findContent(tx, id, version)
  const keywords = postingId ? keywordsOf((await findPosting(tx, postingId)).facts) : undefined
  const { document, profile, provenance } = content
  const set = weights ? await findReadableSet(tx, weights) : await findLiveSet(tx)
  const input = { document, profile, provenance, keywords, targetRole, preset, weights: weightsFor(set, preset) }
  return { content, report: scoreResume(input) }
}

/** An administrator may read a résumé with a draft; others with what was published. */
async function findReadableSet(tx: Tx, version: string) {
  const set = await findSet(tx, version)
  if (isPublic(set) || (tx.actor.kind === 'user' && tx.actor.admin)) return set
  throw new AppError('invalid', `There are no weights "${version}". Choose one of the list.`)
}

/** What a person may read a résumé with: the published weight sets. Presets are in the contract. */
export async function listMeasures(ctx: Ctx): Promise<z.output<typeof Measures>> {
  return readWorkspace(ctx, async (tx) => {
    const sets = (await listKnownSets(tx)).filter(isPublic)
    return {
      weights: sets.map(({ version, note, state, parts }) => ({ version, note, live: state === 'live', parts })),
      presets: presets.map(({ id, name, about }) => ({ id, name, about })),
    }
  })
}
