// Duplicate verbs: find pairs, merge one into the other, take a merge back, or keep both.
import { and, eq, isNull } from 'drizzle-orm'
import type { Application } from '#features/applications/contract.ts'
import { removeApplications, restoreApplications } from '#features/applications/service/board.ts'
import {
  findApplication,
  selectApplications,
  showApplication,
} from '#features/applications/service/find-applications.ts'
import { moveRows, moveRowsBack, setFields } from '#features/applications/service/keep-many.ts'
import { recordLine, tellChanged } from '#features/applications/service/timeline.ts'
import { applicationTable } from '#features/applications/table.ts'
import { moveInterviews, moveInterviewsBack } from '#features/interviews/service.ts'
import { moveOffer, moveOfferBack } from '#features/offers/service.ts'
import type { Ctx } from '#platform/context.ts'
import { inWorkspace, readWorkspace } from '#platform/db/scope.ts'
import { AppError, notFound } from '#platform/errors.ts'
import { newId } from '#shared/ids.ts'
import type { DuplicatePair } from '../contract.ts'
import { findDuplicates } from '../finding/find-duplicates.ts'
import { applicationMergeTable } from '../table.ts'

type Pair = { id: string; otherId: string }
const mostPairs = 100

export const listDuplicates = (
  ctx: Ctx,
  { applicationId }: { applicationId?: string | undefined },
): Promise<{ items: DuplicatePair[] }> =>
  readWorkspace(ctx, async (tx) => {
    const rows = await selectApplications(tx).where(isNull(applicationTable.deletedAt))
    const byId = new Map(rows.map((row) => [row.application.id, row]))
    const pairs = findDuplicates(
      rows.map(({ application, title, company, url }) => ({
        id: application.id,
        postingId: application.postingId,
        distinctFrom: application.distinctFrom,
        title,
        company,
        url,
      })),
      { about: applicationId, most: mostPairs },
    )
    const show = (id: string) => showApplication(byId.get(id)!)
    return {
      items: pairs.map(({ first, second, reason }) => ({ reason, first: show(first), second: show(second) })),
    }
  })

/** Documents, to-dos, people, timeline, interviews and offer of `otherId` go to `id`; the other is deleted. */
export async function mergeApplications(
  ctx: Ctx,
  { id, otherId }: Pair,
): Promise<{ mergeId: string; application: Application }> {
  if (id === otherId) throw new AppError('invalid', 'Choose two different applications to merge.')
  return inWorkspace(ctx, async (tx) => {
    const { application: kept } = await findApplication(tx, id)
    const { application: gone } = await findApplication(tx, otherId)
    const rows = {
      ...(await moveRows(tx, otherId, id)),
      interviews: await moveInterviews(tx, otherId, id),
      offers: await moveOffer(tx, otherId, id),
    }
    const { notes, tags, source, deadline, appliedAt, resumeId } = kept
    const before = { notes, tags, source, deadline, appliedAt: appliedAt?.toISOString() ?? null, resumeId }
    await setFields(tx, id, {
      notes: [notes, gone.notes].filter(Boolean).join('\n\n').slice(0, 20_000),
      tags: [...new Set([...tags, ...gone.tags])].slice(0, 20),
      source: source ?? gone.source,
      deadline: deadline ?? gone.deadline,
      appliedAt: earlier(appliedAt, gone.appliedAt),
      resumeId: resumeId ?? gone.resumeId,
    })
    await removeApplications(tx, [otherId], 'Merged into another')
    const mergeId = newId()
    await tx.db
      .insert(applicationMergeTable)
      .values({ id: mergeId, workspaceId: tx.workspace, keptId: id, goneId: otherId, moved: { rows, before } })
    await recordLine(tx, id, { kind: 'merged', text: 'Took another entry of the same job over' })
    await tellChanged(tx, id)
    return { mergeId, application: showApplication(await findApplication(tx, id)) }
  })
}

export async function undoMerge(ctx: Ctx, { id }: { id: string }): Promise<void> {
  await inWorkspace(ctx, async (tx) => {
    const [merge] = await tx.db
      .select()
      .from(applicationMergeTable)
      .where(and(eq(applicationMergeTable.id, id), isNull(applicationMergeTable.undoneAt)))
    if (!merge) throw notFound('merge')
    const { keptId, goneId, moved } = merge
    await restoreApplications(tx, [goneId])
    await moveRowsBack(tx, moved.rows, goneId)
    await moveInterviewsBack(tx, moved.rows.interviews ?? [], goneId)
    await moveOfferBack(tx, moved.rows.offers ?? [], goneId)
    const { appliedAt, ...before } = moved.before
    await setFields(tx, keptId, { ...before, appliedAt: appliedAt ? new Date(appliedAt) : null })
    await tx.db.update(applicationMergeTable).set({ undoneAt: new Date() }).where(eq(applicationMergeTable.id, id))
    await recordLine(tx, keptId, { kind: 'merged', text: 'The merge was taken back' })
    await tellChanged(tx, keptId)
  })
}

export async function keepBoth(ctx: Ctx, { id, otherId, undo }: Pair & { undo: boolean }): Promise<void> {
  await inWorkspace(ctx, async (tx) => {
    const { application } = await findApplication(tx, id)
    await findApplication(tx, otherId)
    const others = application.distinctFrom.filter((each) => each !== otherId)
    await setFields(tx, id, { distinctFrom: undo ? others : [...others, otherId] })
    await tellChanged(tx, id)
  })
}

const earlier = (a: Date | null, b: Date | null) => (a && b ? (a < b ? a : b) : (a ?? b))
