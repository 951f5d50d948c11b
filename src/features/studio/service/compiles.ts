// Compiles: ask for one, follow it, take what came out.
import { and, desc, eq, gt, inArray } from 'drizzle-orm'
import type { Ctx } from '#platform/context.ts'
import { inWorkspace, readWorkspace, type Tx } from '#platform/db/scope.ts'
import { AppError, notFound } from '#platform/errors.ts'
import { cancelJob } from '#platform/jobs/job-verbs.ts'
import { newId } from '#shared/ids.ts'
import { installCommand } from '../compile/find-tex.ts'
import { hashProject } from '../compile/key-of.ts'
import type { Engine } from '../compile-report.ts'
import { compileDocumentJob } from '../jobs.ts'
import { chooseEngine } from '../latex-source/choose-engine.ts'
import { drawFirstPage } from '../page-images/draw-in-worker.ts'
import type { Compile } from '../studio-document.ts'
import { type CompileRow, type DocumentRow, type FileRow, studioCompileTable } from '../table.ts'
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
  const { tex } = await studioOf(ctx.platform)
  if (!tex.engines.length && ctx.platform.env.ROLE !== 'web')
    throw new AppError(
      'unavailable',
      `No TeX engine is installed on this server. To install one: ${installCommand()}`,
      {
        reason: 'no_engine',
      },
    )
  const texts = edits.map(({ path, content }) => textFile(path, content))
  const { row, superseded } = await inWorkspace(ctx, async (tx) => {
    const document = await findDocument(tx, id, { lock: true })
    if (texts.length) await writeFiles(tx, id, texts)
    const files = await findFiles(tx, id)
    const engine = engineOf(document, files)
    const hash = hashFiles(document, files, engine, tex.fingerprint)
    const underWay = await findUnderWay(tx, id, hash)
    if (underWay) return { row: underWay, superseded: [] }
    const superseded = await tx.db
      .update(studioCompileTable)
      .set({ state: 'cancelled', failureCode: 'superseded', failureMessage: 'A newer compile took its place.' })
      .where(and(eq(studioCompileTable.documentId, id), inArray(studioCompileTable.state, ['queued', 'running'])))
      .returning({ id: studioCompileTable.id, jobId: studioCompileTable.jobId })
    const known = await findResult(tx, hash)
    const values = { id: newId(), workspaceId: tx.workspace, documentId: id, engine, hash }
    const made = known
      ? { ...resultOf(known), ...values, state: 'done' as const, way: 'cached' as const, compileMs: 0 }
      : {
          ...values,
          state: 'queued' as const,
          jobId: await compileDocumentJob.enqueue(
            tx,
            { compileId: values.id, isAwaited: wait > 0 },
            { subjectId: id, ...(wait > 0 && { priority: atTheDesk }) },
          ),
        }
    const [inserted] = await tx.db.insert(studioCompileTable).values(made).returning()
    return { row: inserted!, superseded }
  })
  for (const each of superseded) tellEnd(each.id)
  for (const { jobId } of superseded) if (jobId) await cancelJob(ctx, { id: jobId }).catch(() => undefined)
  return row.state !== 'done' && wait ? waitFor(ctx, row.id, wait) : showCompile(row)
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

/** @throws AppError gone when the time of the result is over */
export async function readKept(ctx: Ctx, row: CompileRow, key: string | null): Promise<Uint8Array> {
  if (key) return ctx.platform.files.get(key)
  if (row.expiresAt && row.expiresAt < new Date())
    throw new AppError('gone', 'This result was kept for a while and is gone. Compile again.')
  throw new AppError('not_found', row.failureMessage ?? 'This compile has no such result.')
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

/** Asked twice for the same, by two tabs or by a request that was sent again: one compile answers both. */
async function findUnderWay(tx: Tx, documentId: string, hash: string): Promise<CompileRow | undefined> {
  const [row] = await tx.db
    .select()
    .from(studioCompileTable)
    .where(
      and(
        eq(studioCompileTable.documentId, documentId),
        eq(studioCompileTable.hash, hash),
        inArray(studioCompileTable.state, ['queued', 'running']),
      ),
    )
    .orderBy(desc(studioCompileTable.id))
    .limit(1)
  return row
}

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

/** Answers when it is over, or after `seconds` as it then stands. */
async function waitFor(ctx: Ctx, id: string, seconds: number): Promise<Compile> {
  const until = performance.now() + seconds * 1_000
  for (let pause = 30; ; pause = Math.min(pause * 1.2, 120)) {
    // Listens before it looks: an end in between is not missed.
    const heard = endOrPause(id, pause)
    const row = await readWorkspace(ctx, (tx) => findCompile(tx, id))
    if ((row.state !== 'queued' && row.state !== 'running') || performance.now() + pause > until)
      return showCompile(row)
    await heard
  }
}
