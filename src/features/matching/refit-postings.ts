// Background: the fit of postings is counted anew when the posting, the person's facts or the wishes change.
import { setImmediate } from 'node:timers/promises'
import {
  announceFits,
  findPostingsToFit,
  findPostingsToOrder,
  keepFit,
  keepOrder,
} from '#features/postings/service/keep-fit.ts'
import { findPosting } from '#features/postings/service/keep-postings.ts'
import type { postingTable } from '#features/postings/table.ts'
import { findMasterProfile } from '#features/resumes/service/find-resumes.ts'
import { findWishes } from '#features/wishes/service.ts'
import type { Ctx } from '#platform/context.ts'
import { inWorkspace, type Tx } from '#platform/db/scope.ts'
import type { JobWork } from '#platform/jobs/run-job.ts'
import type { FitReport } from './match-report.ts'
import { orderFigures, postingWords } from './order/order-figure.ts'
import { wordsOf } from './screen/word-closeness.ts'
import { judge } from './service.ts'

type PostingRow = typeof postingTable.$inferSelect
const batch = 25

/** One posting. Twice is harmless, as everything here: what has not changed is not written. */
export async function refitPosting(ctx: Ctx, { postingId }: { postingId: string }): Promise<void> {
  await inWorkspace(ctx, async (tx) => {
    const row = await findPosting(tx, postingId, { deleted: true })
    const changed = await refit(tx, [row])
    if ((await reorder(tx)) || changed) await announceFits(tx)
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
    if (rows.length < batch) break
    after = rows.at(-1)!.id
    work.progress(0.5, `${counted} postings held against what you look for`)
  }
  await inWorkspace(ctx, async (tx) => {
    if (await reorder(tx)) await announceFits(tx)
  })
  return { counted }
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

/** Older ones keep the figure they have. */
const mostOrdered = 500

/** What lists go by, for all: how telling a word is depends on the other postings, so a new one moves them. */
async function reorder(tx: Tx): Promise<boolean> {
  const master = await findMasterProfile(tx)
  const rows = await findPostingsToOrder(tx, mostOrdered)
  const postings: { fit: number | undefined; words: ReturnType<typeof wordsOf> }[] = []
  for (const { facts, content, fit } of master ? rows : []) {
    postings.push({ fit: fit ?? undefined, words: postingWords(facts, content) })
    await setImmediate()
  }
  const figures = master ? orderFigures(wordsOf(master.document.text), postings) : []
  const moved = rows
    .map(({ id, fitOrder }, i) => ({ id, before: fitOrder, order: figures[i] ?? null }))
    .filter(
      ({ before, order }) => (order === null) !== (before === null) || Math.abs((order ?? 0) - (before ?? 0)) > 0.1,
    )
  return keepOrder(tx, moved)
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
