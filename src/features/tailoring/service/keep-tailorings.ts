// Start, look, decide, save.
import { and, desc, eq, lt } from 'drizzle-orm'
import type { z } from 'zod'
import { findPosting } from '#features/postings/service/keep-postings.ts'
import type { Resume } from '#features/resumes/contract.ts'
import { composeDocument } from '#features/resumes/service/compose-document.ts'
import { findContent, findMasterProfile, findResume } from '#features/resumes/service/find-resumes.ts'
import { createResume } from '#features/resumes/service/save-version.ts'
import { showResume } from '#features/resumes/service/show-resume.ts'
import { checkProfileTruth } from '#features/truth/check/check-profile-truth.ts'
import type { Ctx } from '#platform/context.ts'
import { inWorkspace, readWorkspace, type Tx } from '#platform/db/scope.ts'
import { AppError } from '#platform/errors.ts'
import { newId } from '#shared/ids.ts'
import { type Page, toPage } from '#shared/pages.ts'
import type { Tailoring, TailoringDetail, tailoringContract } from '../contract.ts'
import { tailorResumeJob } from '../jobs.ts'
import { tailoringTable } from '../table.ts'
import { applyChanges } from '../writer/apply-changes.ts'
import { sayFacts } from '../writer/say-facts.ts'
import { findMeasure, findTailoring, measure, setState } from './run-tailoring.ts'

type Row = typeof tailoringTable.$inferSelect
type Input<K extends keyof typeof tailoringContract> = z.output<
  NonNullable<(typeof tailoringContract)[K]['~orpc']['inputSchema']>
>

/** The facts are the master's, or the résumé's own while there is no master. */
export async function startTailoring(ctx: Ctx, { resumeId, postingId, level }: Input<'start'>): Promise<Tailoring> {
  return inWorkspace(ctx, async (tx) => {
    const { version, profile } = await findContent(tx, resumeId)
    if (postingId) await findPosting(tx, postingId)
    const facts = (await findMasterProfile(tx))?.profile ?? profile
    const id = newId()
    const jobId = await tailorResumeJob.enqueue(tx, { tailoringId: id }, { subjectId: id })
    const values = {
      id,
      workspaceId: tx.workspace,
      resumeId,
      version,
      postingId: postingId ?? null,
      level,
      state: 'queued' as const,
      jobId,
      source: profile,
      facts,
    }
    const [row] = await tx.db.insert(tailoringTable).values(values).returning()
    return showTailoring(row!)
  })
}

export async function listTailorings(ctx: Ctx, query: Input<'list'>): Promise<Page<Tailoring>> {
  return readWorkspace(ctx, async (tx) => {
    const rows = await tx.db
      .select()
      .from(tailoringTable)
      .where(
        and(
          query.resumeId ? eq(tailoringTable.resumeId, query.resumeId) : undefined,
          query.postingId ? eq(tailoringTable.postingId, query.postingId) : undefined,
          query.cursor ? lt(tailoringTable.id, query.cursor) : undefined,
        ),
      )
      .orderBy(desc(tailoringTable.id))
      .limit(query.limit + 1)
    return toPage(rows, query.limit, showTailoring)
  })
}

export const getTailoring = (ctx: Ctx, { id }: { id: string }): Promise<TailoringDetail> =>
  readWorkspace(ctx, async (tx) => showDetail(await findTailoring(tx, id)))

export async function decideTailoring(
  ctx: Ctx,
  { id, decisions, confirmed }: Input<'decide'>,
): Promise<TailoringDetail> {
  const { row, against } = await readWorkspace(ctx, async (tx) => {
    const found = await findReady(tx, id)
    return { row: found, against: await findMeasure(tx, found.postingId) }
  })
  const unknown = Object.keys(decisions ?? {}).filter((change) => !row.changes.some((known) => known.id === change))
  if (unknown.length)
    throw new AppError('invalid', 'One of these changes does not exist any more. Reload the page.', {
      fields: { decisions: unknown },
    })
  const merged = mergeDecisions(row.decisions, decisions)
  const measured = decisions ? await measure(ctx, row, applyChanges(row.source, row.changes, merged), against) : {}
  return inWorkspace(ctx, async (tx) => {
    const now = await findTailoring(tx, id, { lock: true })
    return showDetail(
      await setState(tx, id, {
        decisions: mergeDecisions(now.decisions, decisions),
        confirmed: confirmed ?? now.confirmed,
        ...measured,
      }),
    )
  })
}

/** Nothing invented leaves: refused while a claim stands without a fact and the person has not confirmed it. */
export async function saveTailoring(ctx: Ctx, { id, title }: Input<'save'>): Promise<Resume> {
  const row = await readWorkspace(ctx, (tx) => findReady(tx, id))
  const profile = applyChanges(row.source, row.changes, row.decisions)
  const truth = checkProfileTruth({ draft: profile, facts: row.facts, confirmed: row.confirmed })
  if (truth.blocked) {
    const claims = truth.claims.filter((claim) => claim.verdict === 'unsupported' && !row.confirmed.includes(claim.id))
    throw new AppError(
      'conflict',
      `${claims.length === 1 ? 'One claim has' : `${claims.length} claims have`} no source in your profile. Confirm or reject before saving.`,
      { reason: 'unsupported_claims', claims },
    )
  }
  const { document, provenance } = await composeDocument(ctx.platform, profile)
  return inWorkspace(ctx, async (tx) => {
    const current = await findTailoring(tx, id, { lock: true })
    if (current.tailoredResumeId) return showResume(await findResume(tx, current.tailoredResumeId))
    const source = await findResume(tx, row.resumeId)
    const posting = row.postingId ? await findPosting(tx, row.postingId) : undefined
    const name =
      title || (posting ? [posting.title, posting.company].filter(Boolean).join(', ') : `${source.title}, optimised`)
    const resume = {
      title: name,
      kind: 'tailored' as const,
      sourceResumeId: row.resumeId,
      look: source.look,
      ...(posting ? { postingId: posting.id } : {}),
    }
    const saved = await createResume(tx, resume, {
      document,
      profile,
      provenance,
      reason: 'tailored',
      note: `From “${source.title}”`,
    })
    await setState(tx, id, { state: 'saved', tailoredResumeId: saved.id })
    return showResume(saved)
  })
}

type Decisions = Row['decisions']
const mergeDecisions = (known: Decisions, next: Input<'decide'>['decisions'] = {}): Decisions =>
  Object.fromEntries(
    Object.entries({ ...known, ...next }).filter((entry): entry is [string, Decisions[string]] => entry[1] !== null),
  )

async function findReady(tx: Tx, id: string): Promise<Row> {
  const row = await findTailoring(tx, id)
  if (row.state === 'queued' || row.state === 'running')
    throw new AppError('conflict', 'This is still being tailored. Try again in a moment.', { reason: 'not_ready' })
  if (row.state === 'failed')
    throw new AppError('conflict', row.failure ?? 'Tailoring failed. Start it again.', { reason: 'failed' })
  return row
}

function showTailoring(row: Row): Tailoring {
  const { id, resumeId, version, postingId, level, state, failure, jobId, tailoredResumeId, createdAt } = row
  return {
    id,
    resumeId,
    version,
    postingId,
    level,
    state,
    failure,
    jobId,
    tailoredResumeId,
    createdAt: createdAt.toISOString(),
  }
}

function showDetail(row: Row): TailoringDetail {
  const { changes, decisions, confirmed, scoreBefore, scoreAfter, falls, matchBefore, matchAfter } = row
  const ready = row.state === 'ready' || row.state === 'saved'
  const profile = ready ? applyChanges(row.source, changes, decisions) : null
  const truth = profile && checkProfileTruth({ draft: profile, facts: row.facts, confirmed })
  return {
    ...showTailoring(row),
    changes,
    decisions,
    factTexts: sayFacts(
      row.facts,
      changes.flatMap((change) => change.factPointers),
    ),
    confirmed,
    profile,
    truth,
    scoreBefore,
    scoreAfter,
    falls,
    matchBefore,
    matchAfter,
  }
}
