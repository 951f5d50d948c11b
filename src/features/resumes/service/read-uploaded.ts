// Background reading: file → worker thread → first version. A file that cannot be read fails for good, with its reason.
import { eq } from 'drizzle-orm'
import type { Profile } from '#features/profiles/contract.ts'
import { createReadingPool, type ReadingPool } from '#features/reading/read-in-worker.ts'
import { ReadingError } from '#features/reading/reading-error.ts'
import type { Ctx, Platform } from '#platform/context.ts'
import { inWorkspace, type Tx } from '#platform/db/scope.ts'
import { AppError } from '#platform/errors.ts'
import { publishEvent } from '#platform/events/publish-event.ts'
import type { JobFailure, JobWork } from '#platform/jobs/run-job.ts'
import { type ResumeRow, resumeTable } from '../table.ts'
import { findResume } from './find-resumes.ts'
import { makeMasterIfNone, saveVersion } from './save-version.ts'
import { titleOf } from './upload-resume.ts'

const pools = new WeakMap<Platform, ReadingPool>()

export function readingPoolOf(platform: Platform): ReadingPool {
  let pool = pools.get(platform)
  if (!pool) {
    pool = createReadingPool(platform.env.READING_THREADS ? { threads: platform.env.READING_THREADS } : {})
    pools.set(platform, pool)
    platform.onClose(() => pool!.close())
  }
  return pool
}

export async function readUploaded(ctx: Ctx, { resumeId }: { resumeId: string }, work: JobWork): Promise<void> {
  const resume = await inWorkspace(ctx, async (tx) => {
    const row = await findResume(tx, resumeId, { deleted: true })
    await tx.db.update(resumeTable).set({ state: 'reading' }).where(eq(resumeTable.id, resumeId))
    await publishEvent(tx, { type: 'resume.changed', payload: { subjectId: resumeId, state: 'reading' } })
    return row
  })
  try {
    const bytes = await ctx.platform.files.get(resume.fileKey!)
    const { document, profile, provenance } = await readingPoolOf(ctx.platform).read(bytes, {
      ...(resume.fileName ? { fileName: resume.fileName } : {}),
      signal: work.signal,
      onProgress: ({ share, message }) => work.progress(share, message),
    })
    // Version and outcome of the job in one transaction: a killed node repeats nothing.
    await inWorkspace(ctx, async (tx) => {
      await saveVersion(tx, resumeId, { document, profile, provenance, reason: 'read' })
      await nameAfterPerson(tx, resume, profile)
      await makeMasterIfNone(tx, resumeId)
      await work.complete(tx)
    })
  } catch (error) {
    if (!(error instanceof ReadingError) || work.signal.aborted) throw error
    await failReading(ctx, resumeId, error) // with its own code; `noteReadingFailed` does not know it
    throw new AppError('invalid', error.message)
  }
}

/** When reading ends without success, for whatever reason: the résumé says so, and can be read again. */
export async function noteReadingFailed(
  ctx: Ctx,
  { resumeId }: { resumeId: string },
  { cancelled, error }: JobFailure,
): Promise<void> {
  const resume = await inWorkspace(ctx, (tx) => findResume(tx, resumeId, { deleted: true }))
  if (resume.state === 'failed' || resume.state === 'read') return
  const message = cancelled
    ? 'Reading was cancelled. Read it again whenever you like.'
    : `${error} Try again, or upload another format.`
  await failReading(ctx, resumeId, { code: cancelled ? 'cancelled' : 'internal', message })
}

// "cv_final_2" tells nobody whose it is; a title that the person chose stays.
async function nameAfterPerson(tx: Tx, resume: ResumeRow, { basics }: Profile): Promise<void> {
  if (!basics.name || resume.title !== titleOf(resume.fileName ?? '')) return
  const title = [basics.name, basics.label].filter(Boolean).join(', ').slice(0, 200)
  await tx.db.update(resumeTable).set({ title }).where(eq(resumeTable.id, resume.id))
}

async function failReading(
  ctx: Ctx,
  resumeId: string,
  { code, message }: { code: string; message: string },
): Promise<void> {
  await inWorkspace(ctx, async (tx) => {
    await tx.db
      .update(resumeTable)
      .set({ state: 'failed', failureCode: code, failureMessage: message })
      .where(eq(resumeTable.id, resumeId))
    await publishEvent(tx, { type: 'resume.changed', payload: { subjectId: resumeId, state: 'failed' } })
  })
}
