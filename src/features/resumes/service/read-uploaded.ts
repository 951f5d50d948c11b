// Background reading: file → worker thread → first version. A file that cannot be read fails for good, with its reason.
import { eq } from 'drizzle-orm'
import type { Profile } from '#features/profiles/contract.ts'
import { createReadingPool, type ReadingPool } from '#features/reading/read-in-worker.ts'
import { ReadingError } from '#features/reading/reading-error.ts'
import type { Ctx, Platform } from '#platform/context.ts'
import { inWorkspace, type Tx } from '#platform/db/scope.ts'
import { AppError } from '#platform/errors.ts'
import { publishEvent } from '#platform/events/publish-event.ts'
import { JobStop, type JobWork } from '#platform/jobs/run-job.ts'
import { resumeTable } from '../table.ts'
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
    const refusal = explain(error, work)
    if (!refusal) throw error
    await failReading(ctx, resumeId, refusal)
    throw error instanceof ReadingError ? new AppError('invalid', refusal.message) : error
  }
}

/** What to tell the person; undefined when another attempt follows. */
function explain(error: unknown, { lastAttempt, signal }: JobWork): { code: string; message: string } | undefined {
  if (signal.aborted) {
    if (!(signal.reason instanceof JobStop) || signal.reason.kind !== 'cancelled') return undefined
    return { code: 'cancelled', message: 'Reading was cancelled. Read it again whenever you like.' }
  }
  if (error instanceof ReadingError) return { code: error.code, message: error.message }
  if (!lastAttempt) return undefined
  return { code: 'internal', message: 'Reading failed on our side. Try again, or upload another format.' }
}

// "cv_final_2" tells nobody whose it is; a title that the person chose stays.
async function nameAfterPerson(tx: Tx, resume: typeof resumeTable.$inferSelect, { basics }: Profile): Promise<void> {
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
