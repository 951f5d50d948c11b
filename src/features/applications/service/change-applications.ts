// Changing verbs: track, move, attach the exact document, delete and undo. Each leaves a line in the timeline.
import { and, eq } from 'drizzle-orm'
import type { z } from 'zod'
import { findPosting } from '#features/postings/service/keep-postings.ts'
import { findResume } from '#features/resumes/service/find-resumes.ts'
import { renderResumeVersion } from '#features/resumes/service/render-resume-version.ts'
import type { Ctx } from '#platform/context.ts'
import { inWorkspace, readWorkspace, type Tx } from '#platform/db/scope.ts'
import { AppError, notFound } from '#platform/errors.ts'
import { publishEvent } from '#platform/events/publish-event.ts'
import { newId } from '#shared/ids.ts'
import type { ApplicationDetail, AttachResume, applicationsContract, Stage, TimelineEvent } from '../contract.ts'
import { applicationTable, sentDocumentTable, timelineTable } from '../table.ts'
import { findApplication, findDetail } from './find-applications.ts'

type ById = { id: string }
type CreateInput = z.output<NonNullable<(typeof applicationsContract.create)['~orpc']['inputSchema']>>
type UpdateInput = z.output<NonNullable<(typeof applicationsContract.update)['~orpc']['inputSchema']>>
export type Stored = { file: File; key: string; sha256: string; resumeVersion: number | null }

export async function createApplication(
  ctx: Ctx,
  { postingId, stage, notes, attach }: CreateInput,
): Promise<ApplicationDetail> {
  if (ctx.actor.kind === 'device')
    throw new AppError('unauthenticated', 'Make a free account to track applications: what you made moves along.')
  // Drawn and stored before the transaction: nothing slow happens while rows are held.
  const stored = attach && (await drawAndStore(ctx, attach))
  return inWorkspace(ctx, async (tx) => {
    await findPosting(tx, postingId)
    const id = newId()
    const appliedAt = isApplied(stage) ? new Date() : null
    await tx.db.insert(applicationTable).values({
      id,
      workspaceId: tx.workspace,
      postingId,
      stage,
      notes,
      appliedAt,
      position: Date.now(),
      resumeId: attach?.resumeId ?? null,
    })
    await record(tx, id, 'created', `Tracked as ${stage}`)
    if (attach && stored) await keepDocument(tx, id, attach.resumeId, stored)
    return announce(tx, id)
  })
}

export async function updateApplication(
  ctx: Ctx,
  { id, stage, notes, position }: UpdateInput,
): Promise<ApplicationDetail> {
  return inWorkspace(ctx, async (tx) => {
    const { application } = await findApplication(tx, id)
    const moved = stage !== undefined && stage !== application.stage
    const appliedAt = moved && isApplied(stage) ? (application.appliedAt ?? new Date()) : application.appliedAt
    await tx.db
      .update(applicationTable)
      .set({
        stage: stage ?? application.stage,
        notes: notes ?? application.notes,
        position: position ?? application.position,
        appliedAt,
        updatedAt: new Date(),
      })
      .where(eq(applicationTable.id, id))
    if (moved) await record(tx, id, 'stage', `${application.stage} → ${stage}`)
    if (notes !== undefined && notes !== application.notes) await record(tx, id, 'note', 'Notes changed')
    return announce(tx, id)
  })
}

export async function attachResume(ctx: Ctx, { id, ...attach }: AttachResume & ById): Promise<ApplicationDetail> {
  await readWorkspace(ctx, (tx) => findApplication(tx, id))
  const stored = await drawAndStore(ctx, attach)
  return inWorkspace(ctx, async (tx) => {
    await findApplication(tx, id)
    await keepDocument(tx, id, attach.resumeId, stored)
    await tx.db
      .update(applicationTable)
      .set({ resumeId: attach.resumeId, updatedAt: new Date() })
      .where(eq(applicationTable.id, id))
    return announce(tx, id)
  })
}

export async function getSentDocument(ctx: Ctx, { id, documentId }: ById & { documentId: string }): Promise<File> {
  const row = await readWorkspace(ctx, async (tx) => {
    await findApplication(tx, id)
    const [found] = await tx.db
      .select()
      .from(sentDocumentTable)
      .where(and(eq(sentDocumentTable.id, documentId), eq(sentDocumentTable.applicationId, id)))
    return found
  })
  if (!row) throw notFound('document')
  return new File([(await ctx.platform.files.get(row.fileKey)) as Uint8Array<ArrayBuffer>], row.name, {
    type: row.contentType,
  })
}

export async function removeApplication(ctx: Ctx, { id }: ById): Promise<void> {
  await inWorkspace(ctx, async (tx) => {
    await findApplication(tx, id)
    await tx.db.update(applicationTable).set({ deletedAt: new Date() }).where(eq(applicationTable.id, id))
    await record(tx, id, 'removed', 'Deleted')
    await publishEvent(tx, { type: 'application.changed', payload: { subjectId: id } })
  })
}

export async function undoRemoveApplication(ctx: Ctx, { id }: ById): Promise<ApplicationDetail> {
  return inWorkspace(ctx, async (tx) => {
    await findApplication(tx, id, { deleted: true })
    await tx.db.update(applicationTable).set({ deletedAt: null }).where(eq(applicationTable.id, id))
    await record(tx, id, 'restored', 'Brought back')
    return announce(tx, id)
  })
}

async function drawAndStore(ctx: Ctx, { resumeId, ...look }: AttachResume): Promise<Stored> {
  const resumeVersion =
    look.version ?? (await readWorkspace(ctx, async (tx) => (await findResume(tx, resumeId)).version))
  const file = await renderResumeVersion(ctx, { id: resumeId, ...look, version: resumeVersion })
  const { key, sha256 } = await ctx.platform.files.put(new Uint8Array(await file.arrayBuffer()), {
    workspaceId: ctx.workspace!,
  })
  return { file, key, sha256, resumeVersion }
}

export async function keepDocument(
  tx: Tx,
  applicationId: string,
  resumeId: string | null,
  { file, key, sha256, resumeVersion }: Stored,
): Promise<void> {
  await tx.db.insert(sentDocumentTable).values({
    workspaceId: tx.workspace,
    applicationId,
    name: file.name,
    contentType: file.type,
    bytes: file.size,
    sha256,
    fileKey: key,
    resumeId,
    resumeVersion,
  })
  await record(tx, applicationId, 'document', `Kept ${file.name}`)
}

const record = (tx: Tx, applicationId: string, kind: TimelineEvent['kind'], text: string) =>
  tx.db.insert(timelineTable).values({ workspaceId: tx.workspace, applicationId, kind, text })

export async function announce(tx: Tx, id: string): Promise<ApplicationDetail> {
  await publishEvent(tx, { type: 'application.changed', payload: { subjectId: id } })
  return findDetail(tx, id)
}

const isApplied = (stage: Stage) => stage !== 'saved' && stage !== 'drafting' && stage !== 'withdrawn'
