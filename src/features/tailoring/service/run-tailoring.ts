// Background: the writer proposes changes, code measures what they win.
import { eq } from 'drizzle-orm'
import { keywordsOf } from '#features/matching/keywords-of.ts'
import { matchResume } from '#features/matching/match-resume.ts'
import type { PostingFacts } from '#features/postings/posting-facts.ts'
import { findPosting } from '#features/postings/service/keep-postings.ts'
import type { Profile } from '#features/profiles/contract.ts'
import { findContent } from '#features/resumes/service/find-resumes.ts'
import { scoreResume } from '#features/scoring/score-resume.ts'
import type { Ctx } from '#platform/context.ts'
import { inWorkspace, type Tx } from '#platform/db/scope.ts'
import { notFound } from '#platform/errors.ts'
import { publishEvent } from '#platform/events/publish-event.ts'
import type { JobFailure, JobWork } from '#platform/jobs/run-job.ts'
import { tailoringTable } from '../table.ts'
import { applyChanges } from '../writer/apply-changes.ts'
import { optimiseResume } from '../writer/optimise-resume.ts'
import { tailorResume } from '../writer/tailor-resume.ts'
import { composeDocument } from './compose-document.ts'

type Row = typeof tailoringTable.$inferSelect

export async function runTailoring(ctx: Ctx, { tailoringId }: { tailoringId: string }, work: JobWork): Promise<void> {
  const { row, posting, document } = await inWorkspace(ctx, async (tx) => {
    const found = await findTailoring(tx, tailoringId)
    if (found.state !== 'ready' && found.state !== 'saved') await setState(tx, tailoringId, { state: 'running' })
    const text = (await findContent(tx, found.resumeId, found.version)).document
    return {
      row: found,
      posting: found.postingId ? (await findPosting(tx, found.postingId)).facts : undefined,
      document: text,
    }
  })
  if (row.state === 'ready' || row.state === 'saved') return
  const keywords = posting && keywordsOf(posting)
  const before = scoreResume({ document, profile: row.source, keywords })
  work.progress(0.2, 'Choosing and phrasing')
  const { changes } = posting
    ? tailorResume({ profile: row.source, facts: row.facts, posting, level: row.level })
    : optimiseResume({ profile: row.source, facts: row.facts, findings: before.findings, level: row.level })
  work.progress(0.6, 'Measuring what it wins')
  const measured = await measure(ctx, row, applyChanges(row.source, changes, {}), posting)
  const matchBefore = posting
    ? matchResume({ posting, document, profile: row.source, facts: row.facts }).strength
    : null
  await inWorkspace(ctx, async (tx) => {
    await setState(tx, tailoringId, { state: 'ready', changes, scoreBefore: before.total, matchBefore, ...measured })
    await work.complete(tx)
  })
}

/** When it ends without success, for whatever reason. */
export async function noteTailoringFailed(
  ctx: Ctx,
  { tailoringId }: { tailoringId: string },
  { cancelled, error }: JobFailure,
): Promise<void> {
  await inWorkspace(ctx, async (tx) => {
    const { state } = await findTailoring(tx, tailoringId, { lock: true })
    if (state === 'ready' || state === 'saved') return
    await setState(tx, tailoringId, {
      state: 'failed',
      failure: cancelled ? 'Tailoring was cancelled. Start it again whenever you like.' : `${error} Start it again.`,
    })
  })
}

/** Score and match of an outcome, measured on the text a machine reads from its PDF. */
export async function measure(
  ctx: Ctx,
  row: Pick<Row, 'facts'>,
  profile: Profile,
  posting: PostingFacts | undefined,
): Promise<{ scoreAfter: number; matchAfter: number | null }> {
  const { document } = await composeDocument(ctx.platform, profile)
  const report = scoreResume({ document, profile, keywords: posting && keywordsOf(posting) })
  return {
    scoreAfter: report.total,
    matchAfter: posting ? matchResume({ posting, document, profile, facts: row.facts }).strength : null,
  }
}

export async function findTailoring(tx: Tx, id: string, options: { lock?: boolean } = {}): Promise<Row> {
  const query = tx.db.select().from(tailoringTable).where(eq(tailoringTable.id, id))
  const [row] = options.lock ? await query.for('update') : await query
  if (!row) throw notFound('tailoring')
  return row
}

export async function setState(tx: Tx, id: string, values: Partial<Row>): Promise<Row> {
  const [row] = await tx.db
    .update(tailoringTable)
    .set({ ...values, updatedAt: new Date() })
    .where(eq(tailoringTable.id, id))
    .returning()
  await publishEvent(tx, { type: 'tailoring.changed', payload: { subjectId: id, state: row!.state } })
  return row!
}
