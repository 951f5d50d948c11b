// Compiles: ask for one, follow it, take what came out.
import { and, desc, eq, gt, inArray } from 'drizzle-orm'
import { drawFirstPage } from '#features/reading/page-images/draw-in-worker.ts'
import type { Ctx } from '#platform/context.ts'
import { inSystem, inWorkspace, readWorkspace, type Tx } from '#platform/db/scope.ts'
import { AppError, notFound } from '#platform/errors.ts'
import { cancelJob } from '#platform/jobs/job-verbs.ts'
import { newId } from '#shared/ids.ts'
import { installCommand } from '../compile/find-tex.ts'
import { hashProject } from '../compile/key-of.ts'
import { superseded } from '../compile/say-failure.ts'
import type { Engine } from '../compile-report.ts'
import { compileDocumentJob } from '../jobs.ts'
import { chooseEngine } from '../latex-source/choose-engine.ts'
import type { Compile } from '../studio-document.ts'
import { type CompileRow, type DocumentRow, type FileRow, studioCompileTable } from '../table.ts'
import { beginCompile, type HandedOver, refuseEngine } from './begin-compile.ts'
import { endOrPause, tellEnd } from './compile-ends.ts'
import { fileNameOf } from './file-name-of.ts'
import { findDocument, findFiles } from './find-document.ts'
import type { Input } from './keep-documents.ts'
import { showCompile } from './show-studio.ts'
import { studioOf } from './studio-node.ts'
import { textFile, writeFiles } from './write-files.ts'

type ById = { id: string }

/** Who waits for the answer comes before what somebody looks at later. */
const atTheDesk = 10

export async function startCompile(ctx: Ctx, { id, edits, wait }: Input<'compile'>): Promise<Compile> {
  const studio = await studioOf(ctx.platform)
  const { tex } = studio
  if (!tex.engines.length && ctx.platform.env.ROLE !== 'web')
    throw new AppError(
      'unavailable',
      `No TeX engine is installed on this server. To install one: ${installCommand()}`,
      {
        reason: 'no_engine',
      },
    )
  const texts = edits.map(({ path, content }) => textFile(path, content))
  let isTaken = false
  const { row, dropped } = await inWorkspace(ctx, async (tx) => {
    const document = await findDocument(tx, id, { lock: true })
    const [, files] = await Promise.all([texts.length ? writeFiles(tx, id, texts) : undefined, findFiles(tx, id)])
    const engine = engineOf(document, files)
    const hash = hashFiles(document, files, engine, tex.fingerprint)
    const [open, known] = await Promise.all([findOpen(tx, id), findResult(tx, hash)])
    const underWay = open.find((each) => each.hash === hash)
    if (underWay) return { row: underWay, dropped: [] }
    // One at work is left to the compiler: it may be all but done.
    const dropped = open.some(({ state }) => state === 'queued') ? await supersede(tx, id) : []
    const values = { id: newId(), workspaceId: tx.workspace, documentId: id, engine, hash }
    const handOver: HandedOver = { text: { document, files, engine } }
    const taken = () => {
      isTaken = true
      // TeX need not wait for the disk to have the text; the answer does.
      if (!refuseEngine(engine, studio)) handOver.begun = beginCompile(ctx, handOver.text, true)
      tx.over((committed) => committed || handOver.begun?.stop())
    }
    const made = known
      ? { ...resultOf(known), ...values, state: 'done' as const, way: 'cached' as const, compileMs: 0 }
      : {
          ...values,
          state: 'queued' as const,
          jobId: await compileDocumentJob.enqueue(
            tx,
            { compileId: values.id, isAwaited: wait > 0 },
            { subjectId: id, ...(wait > 0 && { priority: atTheDesk, atOnce: { handOver, taken } }) },
          ),
        }
    const state = isTaken ? ('running' as const) : made.state
    const [inserted] = await tx.db
      .insert(studioCompileTable)
      .values({ ...made, state })
      .returning()
    return { row: inserted!, dropped }
  })
  for (const each of dropped) tellEnd(each.id)
  for (const { jobId } of dropped) if (jobId) void cancelJob(ctx, { id: jobId }).catch(() => undefined)
  if (row.state === 'done' || !wait) return showCompile(row)
  // It begins in this very turn of the event loop at the earliest: its end cannot have been missed.
  return waitFor(ctx, row.id, wait, isTaken ? { row, pause: longPause } : undefined)
}

export async function getCompile(ctx: Ctx, { id, wait }: Input<'getCompile'>): Promise<Compile> {
  return wait ? waitFor(ctx, id, wait) : readWorkspace(ctx, async (tx) => showCompile(await findCompile(tx, id)))
}

export async function cancelCompile(ctx: Ctx, { id }: ById): Promise<Compile> {
  const row = await inWorkspace(ctx, async (tx) => {
    const found = await findCompile(tx, id)
    if (found.state !== 'queued' && found.state !== 'running') return found
    const [changed] = await tx.db
      .update(studioCompileTable)
      .set({ state: 'cancelled', failureCode: 'cancelled', failureMessage: 'The compile was stopped.' })
      .where(eq(studioCompileTable.id, id))
      .returning()
    return changed!
  })
  if (row.jobId) await cancelJob(ctx, { id: row.jobId }).catch(() => undefined)
  return showCompile(row)
}

export async function getPdf(ctx: Ctx, { id }: ById): Promise<File> {
  const { row, title } = await readWorkspace(ctx, async (tx) => {
    const found = await findCompile(tx, id)
    return { row: found, title: (await findDocument(tx, found.documentId)).title }
  })
  const bytes = await readKept(ctx, row, row.pdfFileKey)
  const name = fileNameOf(title)
  return new File([bytes as Uint8Array<ArrayBuffer>], `${name}.pdf`, { type: 'application/pdf' })
}

/** Pixels: a list shows it at half of this, sharp on dense screens. */
const pictureWidth = 160

export async function getPicture(ctx: Ctx, { id }: ById): Promise<File> {
  const row = await readWorkspace(ctx, (tx) => findCompile(tx, id))
  const png = await drawFirstPage(await readKept(ctx, row, row.pdfFileKey), pictureWidth)
  return new File([png as Uint8Array<ArrayBuffer>], 'page.png', { type: 'image/png' })
}

export async function getLog(ctx: Ctx, { id }: ById): Promise<File> {
  const row = await readWorkspace(ctx, (tx) => findCompile(tx, id))
  const bytes = await readKept(ctx, row, row.logFileKey)
  return new File([bytes as Uint8Array<ArrayBuffer>], 'document.log', { type: 'text/plain; charset=utf-8' })
}

/** @throws AppError gone when the time of the result is over, or a power cut has taken it */
export async function readKept(ctx: Ctx, row: CompileRow, key: string | null): Promise<Uint8Array> {
  if (key) return ctx.platform.files.get(key).catch((error: unknown) => forgetResult(ctx, row, error))
  if (row.expiresAt && row.expiresAt < new Date())
    throw new AppError('gone', 'This result was kept for a while and is gone. Compile again.')
  throw new AppError('not_found', row.failureMessage ?? 'This compile has no such result.')
}

/** A result that is not there any more must not be the answer to the next compile of the same text. */
async function forgetResult(
  ctx: Ctx,
  { pdfFileKey, logFileKey, synctexFileKey }: CompileRow,
  error: unknown,
): Promise<never> {
  const code = error instanceof AppError ? error.code : undefined
  if (code !== 'not_found' && code !== 'internal') throw error
  const keys = [pdfFileKey, logFileKey, synctexFileKey].filter((key) => key !== null)
  await inSystem(
    { ...ctx, actor: { kind: 'system', reason: 'lost result' } },
    'the lost result of a compile',
    ({ db }) =>
      db
        .update(studioCompileTable)
        .set({ pdfFileKey: null, logFileKey: null, synctexFileKey: null, expiresAt: new Date() })
        .where(and(eq(studioCompileTable.workspaceId, ctx.workspace!), inArray(studioCompileTable.pdfFileKey, keys))),
  )
  throw new AppError('gone', 'This result was lost when the server stopped. Compile again.')
}

export async function findCompile(tx: Tx, id: string): Promise<CompileRow> {
  const [row] = await tx.db.select().from(studioCompileTable).where(eq(studioCompileTable.id, id))
  if (!row) throw notFound('compile')
  await findDocument(tx, row.documentId)
  return row
}

export function engineOf(document: DocumentRow, files: FileRow[]): Engine {
  if (document.engine !== 'auto') return document.engine
  const main = files.find((file) => file.path === document.mainFile)?.content ?? ''
  const classes = files.flatMap((file) => (/\.(cls|sty)$/i.test(file.path) && file.content ? [file.content] : []))
  return chooseEngine(main, classes)
}

export function hashFiles(document: DocumentRow, files: FileRow[], engine: Engine, fingerprint: string): string {
  const none = new Uint8Array()
  const byPath = new Map(files.map((file) => [file.path, { bytes: none, sha256: file.sha256 }]))
  return hashProject({ key: '', engine, mainFile: document.mainFile, files: byPath }, fingerprint)
}

/** The same input never compiles twice while its result is kept. Failures are tried again. */
async function findResult(tx: Tx, hash: string): Promise<CompileRow | undefined> {
  const [row] = await tx.db
    .select()
    .from(studioCompileTable)
    .where(
      and(
        eq(studioCompileTable.hash, hash),
        eq(studioCompileTable.state, 'done'),
        gt(studioCompileTable.expiresAt, new Date(Date.now() + 60_000)),
      ),
    )
    .orderBy(desc(studioCompileTable.id))
    .limit(1)
  return row?.pdfFileKey ? row : undefined
}

const isOpen = (documentId: string) =>
  and(eq(studioCompileTable.documentId, documentId), inArray(studioCompileTable.state, ['queued', 'running']))

/** Asked twice for the same, by two tabs or by a request that was sent again: one compile answers both. */
const findOpen = (tx: Tx, documentId: string): Promise<CompileRow[]> =>
  tx.db.select().from(studioCompileTable).where(isOpen(documentId)).orderBy(desc(studioCompileTable.id)).execute()

const supersede = (tx: Tx, documentId: string) =>
  tx.db
    .update(studioCompileTable)
    .set({ state: 'cancelled', failureCode: superseded.code, failureMessage: superseded.message })
    .where(and(eq(studioCompileTable.documentId, documentId), eq(studioCompileTable.state, 'queued')))
    .returning({ id: studioCompileTable.id, jobId: studioCompileTable.jobId })

const resultOf = (row: CompileRow) => ({
  passes: row.passes,
  pages: row.pages,
  bytes: row.bytes,
  problems: row.problems,
  pdfFileKey: row.pdfFileKey,
  logFileKey: row.logFileKey,
  synctexFileKey: row.synctexFileKey,
  expiresAt: row.expiresAt,
})

/** Milliseconds between looks where this node does the work and tells its end itself. */
const longPause = 1_500

/** Answers when it is over, or after `seconds` as it then stands. `here`: the row as it began on this node just now. */
async function waitFor(
  ctx: Ctx,
  id: string,
  seconds: number,
  here?: { row: CompileRow; pause: number },
): Promise<Compile> {
  const until = performance.now() + seconds * 1_000
  let known = here?.row
  for (let pause = here?.pause ?? 30; ; pause = Math.min(pause * 1.2, here?.pause ?? 120)) {
    // Listens before it looks: an end in between is not missed.
    const heard = endOrPause(id, Math.max(1, Math.min(pause, until - performance.now())))
    const row = known ?? (await readWorkspace(ctx, (tx) => findCompile(tx, id)))
    if (!isUnderWay(row) || performance.now() >= until) return showCompile(row)
    known = undefined
    const ended = await heard
    if (ended) return showCompile(ended)
  }
}

const isUnderWay = ({ state }: CompileRow) => state === 'queued' || state === 'running'
