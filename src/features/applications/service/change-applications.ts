// Changing verbs: track, move, delete and undo. Each leaves a line in the timeline.
import { eq } from 'drizzle-orm'
import type { z } from 'zod'
import { findPosting } from '#features/postings/service/keep-postings.ts'
import type { Ctx } from '#platform/context.ts'
import { inWorkspace } from '#platform/db/scope.ts'
import { AppError } from '#platform/errors.ts'
import { newId } from '#shared/ids.ts'
import type { ApplicationDetail, applicationsContract, Stage } from '../contract.ts'
import { applicationTable } from '../table.ts'
import { drawAndStore, keepDocument } from './documents.ts'
import { findApplication } from './find-applications.ts'
import { guessSource } from './guess-source.ts'
import { findColumn, findPosition } from './place-application.ts'
import { announce, recordLine, recordLineHourly, tellChanged } from './timeline.ts'

type ById = { id: string }
type CreateInput = z.output<NonNullable<(typeof applicationsContract.create)['~orpc']['inputSchema']>>
type UpdateInput = z.output<NonNullable<(typeof applicationsContract.update)['~orpc']['inputSchema']>>

export async function createApplication(
  ctx: Ctx,
  { postingId, stage, column, notes, attach }: CreateInput,
): Promise<ApplicationDetail> {
  refuseDevice(ctx)
  // Drawn and stored before the transaction: nothing slow happens while rows are held.
  const stored = attach && (await drawAndStore(ctx, attach))
  return inWorkspace(ctx, async (tx) => {
    const posting = await findPosting(tx, postingId)
    const id = newId()
    const place = await findColumn(tx, column ?? stage)
    await tx.db.insert(applicationTable).values({
      id,
      workspaceId: tx.workspace,
      postingId,
      stage: place.stage,
      columnId: place.columnId,
      notes,
      source: guessSource(posting),
      deadline: dayOf(posting.facts.expiresAt),
      appliedAt: isApplied(place.stage) ? new Date() : null,
      position: await findPosition(tx, place, undefined, undefined),
      resumeId: attach?.resumeId ?? null,
    })
    await recordLine(tx, id, { kind: 'created', text: `Tracked as ${place.name}`, stage: place.stage })
    if (attach && stored) await keepDocument(tx, id, attach.resumeId, stored)
    return announce(tx, id)
  })
}

export async function updateApplication(ctx: Ctx, { id, ...input }: UpdateInput): Promise<ApplicationDetail> {
  return inWorkspace(ctx, async (tx) => {
    const { application, column } = await findApplication(tx, id)
    const key = input.column ?? input.stage
    const moved = key !== undefined && key !== column
    const to = key === undefined ? undefined : await findColumn(tx, key)
    const placed = to && (moved || input.above !== undefined)
    const position = input.position ?? (placed ? await findPosition(tx, to, id, input.above) : application.position)
    const appliedAt =
      input.appliedAt !== undefined
        ? input.appliedAt
          ? new Date(input.appliedAt)
          : null
        : (application.appliedAt ?? (moved && to && isApplied(to.stage) ? new Date() : null))
    await tx.db
      .update(applicationTable)
      .set({
        stage: to?.stage ?? application.stage,
        columnId: to ? to.columnId : application.columnId,
        position,
        appliedAt,
        ...pick(input, ['notes', 'source', 'tags', 'deadline']),
        // A new place in the same column is no news.
        ...(placed && !moved && Object.keys(input).every((each) => placing.has(each))
          ? { updatedAt: application.updatedAt }
          : { updatedAt: new Date() }),
      })
      .where(eq(applicationTable.id, id))
    if (moved && to) {
      const from = await findColumn(tx, column as Stage)
      await recordLine(tx, id, { kind: 'stage', text: `${from.name} → ${to.name}`, stage: to.stage })
    }
    if (input.notes !== undefined && input.notes !== application.notes)
      await recordLineHourly(tx, id, { kind: 'note', text: 'Notes changed' })
    if (input.deadline !== undefined && input.deadline !== application.deadline)
      await recordLine(tx, id, {
        kind: 'details',
        text: input.deadline ? `Closes on ${input.deadline}` : 'Closing day removed',
      })
    if (input.appliedAt !== undefined && appliedAt?.getTime() !== application.appliedAt?.getTime())
      await recordLine(tx, id, {
        kind: 'details',
        text: appliedAt ? `Applied on ${appliedAt.toISOString().slice(0, 10)}` : 'Applied date removed',
      })
    return announce(tx, id)
  })
}

export async function removeApplication(ctx: Ctx, { id }: ById): Promise<void> {
  await inWorkspace(ctx, async (tx) => {
    await findApplication(tx, id)
    await tx.db.update(applicationTable).set({ deletedAt: new Date() }).where(eq(applicationTable.id, id))
    await recordLine(tx, id, { kind: 'removed', text: 'Deleted' })
    await tellChanged(tx, id)
  })
}

export async function undoRemoveApplication(ctx: Ctx, { id }: ById): Promise<ApplicationDetail> {
  return inWorkspace(ctx, async (tx) => {
    await findApplication(tx, id, { deleted: true })
    await tx.db.update(applicationTable).set({ deletedAt: null }).where(eq(applicationTable.id, id))
    await recordLine(tx, id, { kind: 'restored', text: 'Brought back' })
    return announce(tx, id)
  })
}

export function refuseDevice(ctx: Ctx): void {
  if (ctx.actor.kind === 'device')
    throw new AppError('unauthenticated', 'Make a free account to track applications: what you made moves along.')
}

export const isApplied = (stage: Stage) => stage !== 'saved' && stage !== 'drafting' && stage !== 'withdrawn'

const placing = new Set(['stage', 'column', 'above', 'position'])

const dayOf = (at: string | undefined) => /^\d{4}-\d{2}-\d{2}/.exec(at ?? '')?.[0] ?? null

function pick<T extends object, K extends keyof T>(from: T, keys: K[]): Partial<Pick<T, K>> {
  return Object.fromEntries(keys.filter((key) => from[key] !== undefined).map((key) => [key, from[key]])) as Partial<
    Pick<T, K>
  >
}
