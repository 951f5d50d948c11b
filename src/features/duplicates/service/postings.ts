// Duplicate postings: pairs, merge one into the other, take a merge back, or keep both.
import { and, eq, inArray, isNull } from 'drizzle-orm'
import { moveApplications, moveApplicationsBack } from '#features/applications/service/move-to-posting.ts'
import { moveLetters, moveLettersBack } from '#features/letters/service/move-to-posting.ts'
import type { Posting } from '#features/postings/contract.ts'
import { absorbPosting, lockPostings, releasePosting } from '#features/postings/service/absorb-posting.ts'
import { findHiddenKeys } from '#features/postings/service/hide-companies.ts'
import { findPosting } from '#features/postings/service/keep-postings.ts'
import { showPosting } from '#features/postings/service/show-posting.ts'
import { findPostingPairs, setDistinct } from '#features/postings/service/twins.ts'
import { postingTable } from '#features/postings/table.ts'
import { moveResumes, moveResumesBack } from '#features/resumes/service/move-to-posting.ts'
import { moveScores, moveScoresBack } from '#features/scoring/service/move-to-posting.ts'
import { moveTailorings, moveTailoringsBack } from '#features/tailoring/service/move-to-posting.ts'
import type { Ctx } from '#platform/context.ts'
import { inWorkspace, readWorkspace, type Tx } from '#platform/db/scope.ts'
import { AppError, notFound } from '#platform/errors.ts'
import { publishEvent } from '#platform/events/publish-event.ts'
import { newId } from '#shared/ids.ts'
import type { PostingPair } from '../contract.ts'
import { postingMergeTable } from '../table.ts'

type Pair = { id: string; otherId: string }
const mostPairs = 100

/** Whatever hangs on a posting; each feature moves its own. */
const belongings: Record<
  string,
  { move(tx: Tx, from: string, to: string): Promise<string[]>; back(tx: Tx, ids: string[], to: string): Promise<void> }
> = {
  applications: { move: moveApplications, back: moveApplicationsBack },
  letters: { move: moveLetters, back: moveLettersBack },
  tailorings: { move: moveTailorings, back: moveTailoringsBack },
  scores: { move: moveScores, back: moveScoresBack },
  resumes: { move: moveResumes, back: moveResumesBack },
}

export const listPostingPairs = (ctx: Ctx): Promise<{ items: PostingPair[] }> =>
  readWorkspace(ctx, async (tx) => {
    const pairs = await findPostingPairs(tx, mostPairs)
    const ids = [...new Set(pairs.flatMap(({ first, second }) => [first, second]))]
    const rows = ids.length > 0 ? await tx.db.select().from(postingTable).where(inArray(postingTable.id, ids)) : []
    const hidden = await findHiddenKeys(tx)
    const byId = new Map(rows.map((row) => [row.id, showPosting(row, hidden)]))
    return {
      items: pairs.map(({ first, second, reason }) => ({ reason, first: byId.get(first)!, second: byId.get(second)! })),
    }
  })

/** Text, notes, applications, letters and whatever else hangs on `otherId` go to `id`; the other is deleted. */
export async function mergePostings(ctx: Ctx, { id, otherId }: Pair): Promise<{ mergeId: string; posting: Posting }> {
  if (id === otherId) throw new AppError('invalid', 'Choose two different postings to merge.')
  return inWorkspace(ctx, async (tx) => {
    await lockPostings(tx, [id, otherId])
    const kept = await findPosting(tx, id)
    const gone = await findPosting(tx, otherId)
    const rows: Record<string, string[]> = {}
    for (const [name, { move }] of Object.entries(belongings)) rows[name] = await move(tx, otherId, id)
    const absorbed = await absorbPosting(tx, kept, gone)
    const mergeId = newId()
    const moved = { rows: { ...rows, ...absorbed.rows }, before: absorbed.before }
    await tx.db
      .insert(postingMergeTable)
      .values({ id: mergeId, workspaceId: tx.workspace, keptId: id, goneId: otherId, moved })
    await publishEvent(tx, { type: 'application.changed' })
    return { mergeId, posting: showPosting(await findPosting(tx, id), await findHiddenKeys(tx)) }
  })
}

export async function undoMergePostings(ctx: Ctx, { id }: { id: string }): Promise<void> {
  await inWorkspace(ctx, async (tx) => {
    const [merge] = await tx.db
      .select()
      .from(postingMergeTable)
      .where(and(eq(postingMergeTable.id, id), isNull(postingMergeTable.undoneAt)))
    if (!merge) throw notFound('merge')
    const { keptId, goneId, moved } = merge
    await lockPostings(tx, [keptId, goneId])
    const kept = await findPosting(tx, keptId, { deleted: true })
    await findPosting(tx, goneId, { deleted: true })
    for (const [name, { back }] of Object.entries(belongings)) await back(tx, moved.rows[name] ?? [], goneId)
    const { texts = [], ownTexts = [] } = moved.rows
    await releasePosting(tx, kept, goneId, { rows: { texts, ownTexts }, before: moved.before })
    await tx.db.update(postingMergeTable).set({ undoneAt: new Date() }).where(eq(postingMergeTable.id, id))
    await publishEvent(tx, { type: 'application.changed' })
  })
}

export async function keepBothPostings(ctx: Ctx, { id, otherId, undo }: Pair & { undo: boolean }): Promise<void> {
  await inWorkspace(ctx, async (tx) => {
    const row = await findPosting(tx, id)
    await findPosting(tx, otherId)
    await setDistinct(tx, row, otherId, !undo)
    await publishEvent(tx, { type: 'posting.changed', payload: { subjectId: id } })
  })
}
