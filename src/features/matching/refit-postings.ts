// Background: the fit of postings is counted anew when the posting, the person's facts or the wishes change.
import { setImmediate } from 'node:timers/promises'
import { announceFits, findPostingsToFit, keepFit } from '#features/postings/service/keep-fit.ts'
import { findPosting } from '#features/postings/service/keep-postings.ts'
import type { postingTable } from '#features/postings/table.ts'
import { findMasterProfile } from '#features/resumes/service/find-resumes.ts'
import { findWishes } from '#features/wishes/service.ts'
import type { Ctx } from '#platform/context.ts'
import { inWorkspace, type Tx } from '#platform/db/scope.ts'
import type { JobWork } from '#platform/jobs/run-job.ts'
import type { FitReport } from './match-report.ts'
import { judge } from './service.ts'

type PostingRow = typeof postingTable.$inferSelect
const batch = 25

/** One posting. Twice is harmless, as everything here: what has not changed is not written. */
export async function refitPosting(ctx: Ctx, { postingId }: { postingId: string }): Promise<void> {
  await inWorkspace(ctx, async (tx) => {
    const row = await findPosting(tx, postingId, { deleted: true })
    if (await refit(tx, [row])) await announceFits(tx)
  })
}

/** All postings of the workspace, a batch a transaction. */
export async function refitPostings(
  ctx: Ctx,
  _input: object,
  work: Pick<JobWork, 'signal' | 'progress'>,
): Promise<{ counted: number }> {
  let counted = 0
  for (let after: string | undefined; ; ) {
    work.signal.throwIfAborted()
    const rows = await inWorkspace(ctx, async (tx) => {
      const found = await findPostingsToFit(tx, after, batch)
      if (await refit(tx, found)) await announceFits(tx)
      return found
    })
    counted += rows.length
    if (rows.length < batch) return { counted }
    after = rows.at(-1)!.id
    work.progress(0.5, `${counted} postings held against what you look for`)
  }
}

/** Whether anything was written. Without a master there is nobody to fit, and what was counted before is forgotten. */
async function refit(tx: Tx, rows: readonly PostingRow[]): Promise<boolean> {
  const [master, wishes] = [await findMasterProfile(tx), await findWishes(tx)]
  let changed = false
  for (const row of rows) {
    const fit = master ? shorten(judge(row, master, master.profile, wishes).fit) : null
    changed = (await keepFit(tx, row, fit)) || changed
    // A few milliseconds each: requests of others go in between.
    await setImmediate()
  }
  return changed
}

const shorten = ({ fit, confidence, parts }: FitReport) => ({
  fit: fit ?? null,
  confidence,
  parts: parts.map(({ part, score, reason, missing }) => ({
    part,
    score: score === undefined ? null : Math.round(score),
    reason,
    ...(missing ? { missing } : {}),
  })),
})
