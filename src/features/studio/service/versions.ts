// Versions: the whole project as it stood, to look at, compare and bring back.
import { and, desc, eq, inArray } from 'drizzle-orm'
import type { Ctx } from '#platform/context.ts'
import { inWorkspace, readWorkspace, type Tx } from '#platform/db/scope.ts'
import { AppError, notFound } from '#platform/errors.ts'
import { newId } from '#shared/ids.ts'
import type { StudioDocumentDetail, StudioVersion } from '../studio-document.ts'
import { studioDocumentTable, studioFileTable, studioVersionFileTable, studioVersionTable } from '../table.ts'
import { findDocument, findFiles, showDetail } from './find-document.ts'
import type { Input } from './keep-documents.ts'
import { type NewFile, writeFiles } from './write-files.ts'

type VersionFile = { path: string; isText: boolean; fileKey: string; bytes: number; sha256: string }
type ById = { id: string }

/** Puts text into the store too, before the transaction that needs it there. */
export function storeVersionFiles(ctx: Ctx, files: NewFile[]): Promise<VersionFile[]> {
  return Promise.all(
    files.map(async ({ path, content, fileKey, bytes, sha256 }) => {
      const isText = content !== null
      const key = isText
        ? (await ctx.platform.files.put(Buffer.from(content), { workspaceId: ctx.workspace! })).key
        : fileKey!
      return { path, isText, fileKey: key, bytes, sha256 }
    }),
  )
}

export async function saveVersion(
  tx: Tx,
  documentId: string,
  kept: { reason: StudioVersion['reason']; note: string | null; files: VersionFile[] },
): Promise<StudioVersion> {
  const document = await findDocument(tx, documentId, { lock: true })
  const version = document.version + 1
  const id = newId()
  const { reason, note, files } = kept
  const [row] = await tx.db
    .insert(studioVersionTable)
    .values({ id, workspaceId: tx.workspace, documentId, version, reason, note })
    .returning()
  if (files.length)
    await tx.db
      .insert(studioVersionFileTable)
      .values(files.map((file) => ({ ...file, workspaceId: tx.workspace, versionId: id })))
  await tx.db.update(studioDocumentTable).set({ version }).where(eq(studioDocumentTable.id, documentId))
  return { version, reason, note, files: files.map(showVersionFile), createdAt: row!.createdAt.toISOString() }
}

export async function listVersions(ctx: Ctx, { id }: ById): Promise<{ items: StudioVersion[] }> {
  return readWorkspace(ctx, async (tx) => {
    await findDocument(tx, id)
    const rows = await tx.db
      .select()
      .from(studioVersionTable)
      .where(eq(studioVersionTable.documentId, id))
      .orderBy(desc(studioVersionTable.version))
      .limit(500)
    const files = rows.length
      ? await tx.db
          .select()
          .from(studioVersionFileTable)
          .where(
            inArray(
              studioVersionFileTable.versionId,
              rows.map((row) => row.id),
            ),
          )
      : []
    return {
      items: rows.map(({ id: versionId, version, reason, note, createdAt }) => ({
        version,
        reason,
        note,
        files: files.filter((file) => file.versionId === versionId).map(showVersionFile),
        createdAt: createdAt.toISOString(),
      })),
    }
  })
}

/** The same files as the newest version: that one is answered instead of a second like it. */
export async function keepVersion(ctx: Ctx, { id, note }: Input<'keepVersion'>): Promise<StudioVersion> {
  const { files, newest } = await readWorkspace(ctx, async (tx) => {
    const document = await findDocument(tx, id)
    return { files: await findFiles(tx, id), newest: await findVersion(tx, id, document.version) }
  })
  const stored = await storeVersionFiles(ctx, files)
  if (isSame(stored, newest.files) && !note) {
    const { version, reason, note: kept, createdAt } = newest.row
    return {
      version,
      reason,
      note: kept,
      files: newest.files.map(showVersionFile),
      createdAt: createdAt.toISOString(),
    }
  }
  return inWorkspace(ctx, (tx) => saveVersion(tx, id, { reason: 'saved', note: note ?? null, files: stored }))
}

export async function getVersionText(ctx: Ctx, input: Input<'versionText'>): Promise<{ content: string }> {
  const file = await readWorkspace(ctx, async (tx) => {
    await findDocument(tx, input.id)
    return (await findVersion(tx, input.id, input.version)).files.find((each) => each.path === input.path)
  })
  if (!file) throw new AppError('not_found', `Version ${input.version} has no file ${input.path}.`)
  if (!file.isText) throw new AppError('invalid', `${input.path} is not a text file.`)
  return { content: Buffer.from(await ctx.platform.files.get(file.fileKey)).toString('utf8') }
}

export async function restoreVersion(ctx: Ctx, input: Input<'restoreVersion'>): Promise<StudioDocumentDetail> {
  const { current, wanted } = await readWorkspace(ctx, async (tx) => {
    await findDocument(tx, input.id)
    return { current: await findFiles(tx, input.id), wanted: await findVersion(tx, input.id, input.version) }
  })
  const standing = await storeVersionFiles(ctx, current)
  const texts = await Promise.all(
    wanted.files.map(async ({ path, isText, fileKey, bytes, sha256 }): Promise<NewFile> => {
      const content = isText ? Buffer.from(await ctx.platform.files.get(fileKey)).toString('utf8') : null
      return { path, content, fileKey: isText ? null : fileKey, bytes, sha256 }
    }),
  )
  return inWorkspace(ctx, async (tx) => {
    const document = await findDocument(tx, input.id, { lock: true })
    const newest = await findVersion(tx, input.id, document.version)
    if (!isSame(standing, newest.files))
      await saveVersion(tx, input.id, {
        reason: 'saved',
        note: `Before version ${input.version} was brought back`,
        files: standing,
      })
    await tx.db.delete(studioFileTable).where(eq(studioFileTable.documentId, input.id))
    await writeFiles(tx, input.id, texts)
    const hasMain = texts.some((file) => file.path === document.mainFile)
    const main = hasMain ? document.mainFile : (texts.find((file) => file.path.endsWith('.tex'))?.path ?? 'main.tex')
    await tx.db.update(studioDocumentTable).set({ mainFile: main }).where(eq(studioDocumentTable.id, input.id))
    await saveVersion(tx, input.id, { reason: 'restored', note: `Version ${input.version}`, files: wanted.files })
    return showDetail(tx, await findDocument(tx, input.id))
  })
}

export async function findVersion(tx: Tx, documentId: string, version: number) {
  const [row] = await tx.db
    .select()
    .from(studioVersionTable)
    .where(and(eq(studioVersionTable.documentId, documentId), eq(studioVersionTable.version, version)))
  if (!row) throw notFound('version')
  const { path, isText, fileKey, bytes, sha256 } = studioVersionFileTable
  const files = await tx.db
    .select({ path, isText, fileKey, bytes, sha256 })
    .from(studioVersionFileTable)
    .where(eq(studioVersionFileTable.versionId, row.id))
  return { row, files }
}

const showVersionFile = ({ path, bytes, sha256 }: VersionFile) => ({ path, bytes, sha256 })

function isSame(a: VersionFile[], b: VersionFile[]): boolean {
  const key = (files: VersionFile[]) =>
    files
      .map((file) => `${file.path}\0${file.sha256}`)
      .sort()
      .join('\0')
  return key(a) === key(b)
}
