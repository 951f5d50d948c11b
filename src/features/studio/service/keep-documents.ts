// Documents: list, make, change, copy, delete.
import { and, arrayContains, desc, eq, ilike, inArray, isNotNull, isNull, lt, or, sql } from 'drizzle-orm'
import type { z } from 'zod'
import { renderResumeVersion } from '#features/resumes/service/render-resume-version.ts'
import type { Ctx } from '#platform/context.ts'
import { inWorkspace, readWorkspace, requireScope, type Tx } from '#platform/db/scope.ts'
import { AppError } from '#platform/errors.ts'
import { newId } from '#shared/ids.ts'
import { type Page, toPage } from '#shared/pages.ts'
import type { studioContract } from '../contract.ts'
import { readSample, samples } from '../samples/samples.ts'
import type { StudioDocument, StudioDocumentDetail } from '../studio-document.ts'
import { type DocumentRow, studioCompileTable, studioDocumentTable, studioFileTable } from '../table.ts'
import { findDocument, findFiles, showDetail } from './find-document.ts'
import { showDocument } from './show-studio.ts'
import { saveVersion, storeVersionFiles } from './versions.ts'
import { type NewFile, textFile, writeFiles } from './write-files.ts'

export type Input<K extends keyof typeof studioContract> = z.output<
  NonNullable<(typeof studioContract)[K]['~orpc']['inputSchema']>
>
type ById = { id: string }

export async function listDocuments(ctx: Ctx, query: Input<'list'>): Promise<Page<StudioDocument>> {
  return readWorkspace(ctx, async (tx) => {
    const like = query.search ? `%${query.search.replace(/[\\%_]/g, '\\$&')}%` : undefined
    const inText = like
      ? sql`exists (select from ${studioFileTable} f where f.document_id = ${studioDocumentTable.id} and f.content ilike ${like})`
      : undefined
    const rows = await tx.db
      .select()
      .from(studioDocumentTable)
      .where(
        and(
          query.deleted ? isNotNull(studioDocumentTable.deletedAt) : isNull(studioDocumentTable.deletedAt),
          like ? or(ilike(studioDocumentTable.title, like), inText) : undefined,
          query.tag ? arrayContains(studioDocumentTable.tags, [query.tag]) : undefined,
          query.favourite === undefined ? undefined : eq(studioDocumentTable.favourite, query.favourite),
          query.cursor ? lt(studioDocumentTable.id, query.cursor) : undefined,
        ),
      )
      .orderBy(desc(studioDocumentTable.id))
      .limit(query.limit + 1)
    const pictures = await findPictured(
      tx,
      rows.map(({ id }) => id),
    )
    return toPage(rows, query.limit, (row) => showDocument(row, pictures.get(row.id)))
  })
}

/** Document → its newest compile with pages that are still kept. */
async function findPictured(tx: Tx, documentIds: string[]): Promise<Map<string, string>> {
  if (!documentIds.length) return new Map()
  const { documentId, id, state, pdfFileKey } = studioCompileTable
  const rows = await tx.db
    .selectDistinctOn([documentId], { documentId, id })
    .from(studioCompileTable)
    .where(and(inArray(documentId, documentIds), eq(state, 'done'), isNotNull(pdfFileKey)))
    .orderBy(documentId, desc(id))
  return new Map(rows.map((row) => [row.documentId, row.id]))
}

export const getDocument = (ctx: Ctx, { id }: ById): Promise<StudioDocumentDetail> =>
  readWorkspace(ctx, async (tx) => showDetail(tx, await findDocument(tx, id)))

export async function createDocument(ctx: Ctx, input: Input<'create'>): Promise<StudioDocumentDetail> {
  requireScope(ctx.actor, 'write')
  if (!ctx.workspace) throw new AppError('unauthenticated', 'Sign in to use the studio.')
  const { title, source, resumeId } = await startingPoint(ctx, input)
  return addDocument(ctx, {
    title: input.title ?? title,
    resumeId,
    files: [textFile('main.tex', source)],
    mainFile: 'main.tex',
    reason: 'made',
  })
}

async function startingPoint(ctx: Ctx, input: Input<'create'>) {
  if (input.source !== undefined) return { title: 'Untitled', source: input.source, resumeId: null }
  if (input.resume) {
    const { resumeId, template, options } = input.resume
    const file = await renderResumeVersion(ctx, { id: resumeId, format: 'tex', template, options })
    return { title: file.name.replace(/\.tex$/, ''), source: await file.text(), resumeId }
  }
  const id = input.sample ?? 'plain-article'
  const sample = samples.find((each) => each.id === id)
  if (!sample) throw new AppError('invalid', 'There is no such sample. GET /studio/samples lists them.')
  return { title: sample.name, source: await readSample(id), resumeId: null }
}

/** A document with its first version. Files in the store were put there before. */
export async function addDocument(
  ctx: Ctx,
  made: { title: string; resumeId: string | null; files: NewFile[]; mainFile: string; reason: 'made' | 'imported' },
): Promise<StudioDocumentDetail> {
  const stored = await storeVersionFiles(ctx, made.files)
  return inWorkspace(ctx, async (tx) => {
    const id = newId()
    const { title, resumeId, mainFile } = made
    await tx.db.insert(studioDocumentTable).values({ id, workspaceId: tx.workspace, title, resumeId, mainFile })
    await writeFiles(tx, id, made.files)
    await saveVersion(tx, id, { reason: made.reason, note: null, files: stored })
    return showDetail(tx, await findDocument(tx, id))
  })
}

export async function updateDocument(ctx: Ctx, { id, ...changes }: Input<'update'>): Promise<StudioDocument> {
  return inWorkspace(ctx, async (tx) => {
    await findDocument(tx, id, { lock: true })
    const { mainFile } = changes
    if (mainFile && !(await findFiles(tx, id)).some((file) => file.path === mainFile && file.content !== null))
      throw new AppError('invalid', `The project has no text file ${mainFile}.`, {
        fields: { mainFile: ['Not there.'] },
      })
    return change(tx, id, changes)
  })
}

export async function duplicateDocument(ctx: Ctx, { id }: ById): Promise<StudioDocument> {
  const { row, files } = await readWorkspace(ctx, async (tx) => ({
    row: await findDocument(tx, id),
    files: await findFiles(tx, id),
  }))
  const copy = await addDocument(ctx, {
    title: `${row.title}, copy`.slice(0, 200),
    resumeId: row.resumeId,
    mainFile: row.mainFile,
    reason: 'made',
    files: files.map(({ path, content, fileKey, bytes, sha256 }) => ({ path, content, fileKey, bytes, sha256 })),
  })
  return inWorkspace(ctx, (tx) => change(tx, copy.id, { engine: row.engine, tags: row.tags }))
}

export async function removeDocument(ctx: Ctx, { id }: ById): Promise<void> {
  await inWorkspace(ctx, async (tx) => {
    await findDocument(tx, id, { lock: true })
    await change(tx, id, { deletedAt: new Date() })
  })
}

export async function undoRemoveDocument(ctx: Ctx, { id }: ById): Promise<StudioDocument> {
  return inWorkspace(ctx, async (tx) => {
    await findDocument(tx, id, { deleted: true, lock: true })
    return change(tx, id, { deletedAt: null })
  })
}

export async function setMainFile(tx: Tx, id: string, mainFile: string): Promise<DocumentRow> {
  await change(tx, id, { mainFile })
  return findDocument(tx, id)
}

async function change(tx: Tx, id: string, values: Partial<typeof studioDocumentTable.$inferInsert>) {
  const [row] = await tx.db
    .update(studioDocumentTable)
    .set({ ...values, updatedAt: new Date() })
    .where(eq(studioDocumentTable.id, id))
    .returning()
  return showDocument(row!)
}
