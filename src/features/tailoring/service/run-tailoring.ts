// Background: the writer proposes changes, code measures what they win.
import { eq } from 'drizzle-orm'
import type { PostingFacts } from '#features/postings/posting-facts.ts'
import { findPosting } from '#features/postings/service/keep-postings.ts'
import type { Profile } from '#features/profiles/contract.ts'
import { composeDocument } from '#features/resumes/service/compose-document.ts'
import { findContent } from '#features/resumes/service/find-resumes.ts'
import { weightsFor } from '#features/scoring/choose-weights.ts'
import { findLiveSet } from '#features/scoring/service/live-weights.ts'
import type { Weights } from '#features/scoring/weights.ts'
import type { Ctx, Platform } from '#platform/context.ts'
import { inWorkspace, type Tx } from '#platform/db/scope.ts'
import { notFound } from '#platform/errors.ts'
import { publishEvent } from '#platform/events/publish-event.ts'
import type { JobFailure, JobWork } from '#platform/jobs/run-job.ts'
import { tailoringTable } from '../table.ts'
import { createWritingPool, type WritingPool } from '../write-in-worker.ts'
import { applyChanges } from '../writer/apply-changes.ts'
import { countWords, explainFall } from '../writer/explain-fall.ts'

type Row = typeof tailoringTable.$inferSelect

const pools = new WeakMap<Platform, WritingPool>()

function writingPoolOf(platform: Platform): WritingPool {
  let pool = pools.get(platform)
  if (!pool) {
    pool = createWritingPool()
    pools.set(platform, pool)
    platform.onClose(() => pool!.close())
  }
  return pool
}

export async function runTailoring(ctx: Ctx, { tailoringId }: { tailoringId: string }, work: JobWork): Promise<void> {
  const { row, posting, content, weights } = await inWorkspace(ctx, async (tx) => {
    const found = await findTailoring(tx, tailoringId)
    if (found.state !== 'ready' && found.state !== 'saved') await setState(tx, tailoringId, { state: 'running' })
    const { document, provenance } = await findContent(tx, found.resumeId, found.version)
    return { row: found, content: { document, provenance }, ...(await findMeasure(tx, found.postingId)) }
  })
  if (row.state === 'ready' || row.state === 'saved') return
  work.progress(0.1, 'Choosing and phrasing')
  const { source, facts, level } = row
  const before = await writingPoolOf(ctx.platform).write(
    { kind: 'propose', level, ...content, profile: source, facts, weights, ...posting },
    work.signal,
  )
  work.progress(0.6, 'Measuring what it wins')
  const outcome = applyChanges(source, before.changes, {})
  const { standing } = before
  const measured = await measure(ctx, { source, facts, standing }, outcome, { posting, weights }, work.signal)
  await inWorkspace(ctx, async (tx) => {
    await setState(tx, tailoringId, {
      state: 'ready',
      changes: before.changes,
      scoreBefore: before.score,
      matchBefore: before.match,
      standing,
      ...measured,
    })
    await work.complete(tx)
  })
}

type Measured = { posting: { posting: PostingFacts; postingText: string | null } | undefined; weights: Weights }

/** What the outcome is held against: the posting with its text while it is there, and the live weights. */
export async function findMeasure(tx: Tx, postingId: string | null): Promise<Measured> {
  const posting = postingId ? await findPosting(tx, postingId) : undefined
  return {
    posting: posting && { posting: posting.facts, postingText: posting.content },
    weights: weightsFor(await findLiveSet(tx), undefined),
  }
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
  { source, facts, standing }: Pick<Row, 'source' | 'facts' | 'standing'>,
  profile: Profile,
  { posting, weights }: Measured,
  signal?: AbortSignal,
): Promise<{ scoreAfter: number; matchAfter: number | null; falls: string[] }> {
  const { document, provenance } = await composeDocument(ctx.platform, profile, signal)
  const {
    score,
    match,
    standing: after,
  } = await writingPoolOf(ctx.platform).write(
    { kind: 'measure', document, provenance, profile, facts, weights, ...posting },
    signal,
  )
  const leftOut = Math.max(0, countWords(source) - countWords(profile))
  return { scoreAfter: score, matchAfter: match, falls: standing ? explainFall(standing, after, leftOut) : [] }
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
