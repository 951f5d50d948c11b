// Upload: the file is kept first, then row and reading job in one transaction.

import { eq } from 'drizzle-orm'
import { spendTrialUse } from '#features/trial/service.ts'
import type { Ctx } from '#platform/context.ts'
import { inWorkspace, requireScope, type Tx } from '#platform/db/scope.ts'
import { AppError } from '#platform/errors.ts'
import { publishEvent } from '#platform/events/publish-event.ts'
import { jobRunTable } from '#platform/jobs/table.ts'
import { newId } from '#shared/ids.ts'
import type { Resume } from '../contract.ts'
import { readResumeJob } from '../jobs.ts'
import { resumeTable } from '../table.ts'
import { findResume } from './find-resumes.ts'
import { showResume } from './show-resume.ts'

export async function uploadResume(ctx: Ctx, input: { file: File; title?: string | undefined }): Promise<Resume> {
  requireScope(ctx.actor, 'write')
  if (!ctx.workspace) throw new AppError('unauthenticated', 'Sign in, or start a trial, to upload a résumé.')
  if (input.file.size === 0)
    throw new AppError('invalid', 'This file is empty. Choose the résumé again.', { fields: { file: ['Empty file.'] } })
  const fileName = cleanFileName(input.file.name)
  const stored = await ctx.platform.files.put(new Uint8Array(await input.file.arrayBuffer()), {
    workspaceId: ctx.workspace,
  })
  return inWorkspace(ctx, async (tx) => {
    await spendTrialUse(tx)
    const id = newId()
    const jobId = await readResumeJob.enqueue(tx, { resumeId: id }, { subjectId: id })
    const [row] = await tx.db
      .insert(resumeTable)
      .values({
        id,
        workspaceId: tx.workspace,
        title: input.title || titleOf(fileName),
        kind: 'uploaded',
        state: 'uploaded',
        jobId,
        fileName,
        fileKey: stored.key,
        bytes: stored.bytes,
      })
      .returning()
    await publishEvent(tx, { type: 'resume.changed', payload: { subjectId: id, state: 'uploaded' } })
    return showResume(row!)
  })
}

export async function readResumeAgain(ctx: Ctx, { id }: { id: string }): Promise<Resume> {
  return inWorkspace(ctx, async (tx) => {
    const resume = await findResume(tx, id, { lock: true })
    if (!resume.fileKey)
      throw new AppError('conflict', 'This résumé was made here, not uploaded: there is no file to read.')
    if (resume.jobId && (await isWaiting(tx, resume.jobId))) return showResume(resume)
    const jobId = await readResumeJob.enqueue(tx, { resumeId: id }, { subjectId: id })
    const [row] = await tx.db
      .update(resumeTable)
      .set({ state: 'uploaded', jobId, failureCode: null, failureMessage: null })
      .where(eq(resumeTable.id, id))
      .returning()
    await publishEvent(tx, { type: 'resume.changed', payload: { subjectId: id, state: 'uploaded' } })
    return showResume(row!)
  })
}

async function isWaiting(tx: Tx, jobId: string): Promise<boolean> {
  const [run] = await tx.db.select({ state: jobRunTable.state }).from(jobRunTable).where(eq(jobRunTable.id, jobId))
  return run?.state === 'queued' || run?.state === 'running'
}

const cleanFileName = (name: string) => name.replace(/[\p{Cc}/\\]/gu, '').slice(-200) || 'resume'
/** A title until the file is read; then the person's name takes its place (see read-uploaded.ts). */
export const titleOf = (fileName: string) =>
  fileName
    .replace(/\.[a-z0-9]{1,5}$/i, '')
    .replace(/[_-]+/g, ' ')
    .trim()
    .slice(0, 200) || 'Résumé'
