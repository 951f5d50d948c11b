// Background: one compile of a document as it stands now.
import { and, eq, inArray, lt } from 'drizzle-orm'
import type { Ctx } from '#platform/context.ts'
import { inSystem, inWorkspace } from '#platform/db/scope.ts'
import { publishEvent } from '#platform/events/publish-event.ts'
import type { JobFailure, JobWork } from '#platform/jobs/run-job.ts'
import type { SentOutcome } from '../compile/process/messages.ts'
import { superseded } from '../compile/say-failure.ts'
import { studioCompileTable } from '../table.ts'
import { beginCompile, type HandedOver, refuseEngine, type Text } from './begin-compile.ts'
import { tellEnd } from './compile-ends.ts'
import { engineOf, findCompile, hashFiles } from './compiles.ts'
import { findDocument, findFiles } from './find-document.ts'
import { studioOf } from './studio-node.ts'

type Input = { compileId: string; isAwaited?: boolean }
type Values = Partial<typeof studioCompileTable.$inferInsert>
type ResultFiles = Partial<Record<'pdfFileKey' | 'logFileKey' | 'synctexFileKey', Uint8Array>>

export async function runCompile(ctx: Ctx, { compileId, isAwaited }: Input, work: JobWork): Promise<void> {
  const studio = await studioOf(ctx.platform)
  const handed = work.handedOver as HandedOver | undefined
  const text = handed?.text ?? (await takeCompile(ctx, compileId, studio.tex.fingerprint))
  if (!text) return
  const refusal = refuseEngine(text.engine, studio)
  if (refusal)
    return end(ctx, compileId, work, { state: 'failed', failureCode: refusal.code, failureMessage: refusal.message })
  const { outcome, stop } = handed?.begun ?? beginCompile(ctx, text, isAwaited ?? false)
  work.signal.addEventListener('abort', stop, { once: true })
  if (work.signal.aborted) stop()
  const ended = await outcome
  // Not a success: a job that a stopping node put back is done again, one that took too long says so.
  work.signal.throwIfAborted()
  await end(ctx, compileId, work, valuesOf(ctx, ended), filesOf(ended))
}

/** As the document stands now; null when the compile has been stopped or overtaken. */
function takeCompile(ctx: Ctx, compileId: string, fingerprint: string): Promise<Text | null> {
  return inWorkspace(ctx, async (tx) => {
    const row = await findCompile(tx, compileId)
    if (row.state !== 'queued' && row.state !== 'running') return null
    const document = await findDocument(tx, row.documentId)
    const files = await findFiles(tx, row.documentId)
    const engine = engineOf(document, files)
    const hash = hashFiles(document, files, engine, fingerprint)
    const [begun] = await tx.db
      .update(studioCompileTable)
      .set({ state: 'running', engine, hash })
      .where(and(eq(studioCompileTable.id, compileId), inArray(studioCompileTable.state, ['queued', 'running'])))
      .returning({ id: studioCompileTable.id })
    return begun ? { document, files, engine } : null
  })
}

function filesOf({ pdf, log, synctex }: SentOutcome): ResultFiles {
  const files: ResultFiles = { logFileKey: Buffer.from(log.slice(0, 2 * 1024 * 1024)) }
  if (pdf) files.pdfFileKey = pdf
  if (pdf && synctex) files.synctexFileKey = synctex
  return files
}

function valuesOf(ctx: Ctx, outcome: SentOutcome): Values {
  return {
    state: outcome.failure ? (outcome.failure.code === superseded.code ? 'cancelled' : 'failed') : 'done',
    way: outcome.way,
    passes: outcome.passes,
    compileMs: Math.round(outcome.ms * 10) / 10,
    pages: outcome.pages,
    bytes: outcome.pdf?.length ?? null,
    problems: outcome.problems,
    failureCode: outcome.failure?.code ?? null,
    failureMessage: outcome.failure?.message ?? null,
    expiresAt: new Date(Date.now() + ctx.platform.env.STUDIO_HOURS * 3_600_000),
  }
}

/**
 * The outcome, unless somebody stopped the compile or a newer one took its place in the meantime: one transaction with its
 * files. A power cut that takes it with it leaves a compile to be done again.
 */
async function end(ctx: Ctx, id: string, work: JobWork, values: Values, results: ResultFiles = {}): Promise<void> {
  const row = await inWorkspace(
    ctx,
    async (tx) => {
      const names = Object.keys(results) as (keyof ResultFiles)[]
      const { keys, stored } = ctx.platform.files.putWithin(
        tx,
        names.map((name) => results[name]!),
      )
      const ending = tx.db
        .update(studioCompileTable)
        .set({ ...values, ...Object.fromEntries(names.map((name, at) => [name, keys[at]])) })
        .where(and(eq(studioCompileTable.id, id), inArray(studioCompileTable.state, ['queued', 'running'])))
        .returning()
      const [[ended]] = await Promise.all([ending, stored])
      const change = ended && { subjectId: ended.documentId, state: ended.state }
      await Promise.all([change && publishEvent(tx, { type: 'compile.changed', payload: change }), work.complete(tx)])
      return ended
    },
    { canBeLost: true },
  )
  tellEnd(id, row)
}

export async function noteCompileFailed(ctx: Ctx, { compileId }: Input, failure: JobFailure): Promise<void> {
  await inWorkspace(ctx, async (tx) => {
    const [row] = await tx.db
      .update(studioCompileTable)
      .set({
        state: failure.cancelled ? 'cancelled' : 'failed',
        failureCode: failure.cancelled ? 'cancelled' : 'interrupted',
        failureMessage: failure.cancelled ? 'The compile was stopped.' : `${failure.error} Compile again.`,
      })
      .where(and(eq(studioCompileTable.id, compileId), inArray(studioCompileTable.state, ['queued', 'running'])))
      .returning()
    if (row)
      await publishEvent(tx, { type: 'compile.changed', payload: { subjectId: row.documentId, state: row.state } })
  })
}

/** The keys go; the file store's sweep then finds files that nobody points to. */
export async function purgeCompiles(ctx: Ctx): Promise<void> {
  await inSystem(ctx, 'results of compiles whose time is over', async ({ db }) => {
    await db
      .update(studioCompileTable)
      .set({ pdfFileKey: null, logFileKey: null, synctexFileKey: null })
      .where(lt(studioCompileTable.expiresAt, new Date()))
  })
}
