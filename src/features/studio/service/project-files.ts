// Files of a project: read, add, save, rename, remove, take all.
import { zipSync } from 'fflate'
import type { Ctx } from '#platform/context.ts'
import { inWorkspace, readWorkspace, requireScope } from '#platform/db/scope.ts'
import { AppError } from '#platform/errors.ts'
import type { ProjectFile, StudioDocumentDetail } from '../studio-document.ts'
import { fileNameOf } from './file-name-of.ts'
import { findDocument, findFile, findFiles, showDetail } from './find-document.ts'
import { type Input, setMainFile } from './keep-documents.ts'
import { readZip } from './read-zip.ts'
import { showFile } from './show-studio.ts'
import { dropFile, type NewFile, takeFile, textFile, writeFiles } from './write-files.ts'

export async function getProjectFile(ctx: Ctx, { id, path }: Input<'file'>): Promise<File> {
  const row = await readWorkspace(ctx, async (tx) => {
    await findDocument(tx, id)
    return findFile(tx, id, path)
  })
  const bytes = row.fileKey ? await ctx.platform.files.get(row.fileKey) : Buffer.from(row.content ?? '')
  return new File([bytes as Uint8Array<ArrayBuffer>], path.slice(path.lastIndexOf('/') + 1), { type: typeOf(path) })
}

/** A zip brings everything in it along. */
export async function putProjectFile(ctx: Ctx, { id, path, file }: Input<'putFile'>): Promise<StudioDocumentDetail> {
  requireScope(ctx.actor, 'write')
  await readWorkspace(ctx, (tx) => findDocument(tx, id))
  const bytes = new Uint8Array(await file.arrayBuffer())
  const entries = /\.zip$/i.test(path) ? readZip(bytes) : new Map([[path, bytes]])
  const taken: NewFile[] = []
  for (const [each, content] of entries) taken.push(await takeFile(ctx, each, content))
  return inWorkspace(ctx, async (tx) => {
    const document = await findDocument(tx, id, { lock: true })
    await writeFiles(tx, id, taken)
    return showDetail(tx, document)
  })
}

/** `basedOn`: SHA-256 of what the writer saw; anything else there means somebody wrote in between. */
export async function saveText(ctx: Ctx, { id, path, content, basedOn }: Input<'saveText'>): Promise<ProjectFile> {
  const file = textFile(path, content)
  return inWorkspace(ctx, async (tx) => {
    await findDocument(tx, id, { lock: true })
    const before = (await findFiles(tx, id)).find((each) => each.path === path)
    if (basedOn && before && before.sha256 !== basedOn && before.sha256 !== file.sha256)
      throw new AppError('conflict', `${path} was changed elsewhere, perhaps in another tab. Reload to see it.`, {
        reason: 'changed_elsewhere',
        sha256: before.sha256,
      })
    await writeFiles(tx, id, [file])
    return showFile(await findFile(tx, id, path))
  })
}

export async function moveProjectFile(ctx: Ctx, { id, from, to }: Input<'moveFile'>): Promise<StudioDocumentDetail> {
  return inWorkspace(ctx, async (tx) => {
    const document = await findDocument(tx, id, { lock: true })
    const isMain = from === document.mainFile
    if (isMain && !/\.(tex|ltx)$/i.test(to))
      throw new AppError('conflict', 'The main file keeps the ending .tex. Choose another main file first.')
    const { path: _, ...rest } = await findFile(tx, id, from)
    if ((await findFiles(tx, id)).some((file) => file.path === to))
      throw new AppError('conflict', `There is a file ${to} already.`)
    const { content, fileKey, bytes, sha256 } = rest
    await dropFile(tx, id, from)
    await writeFiles(tx, id, [{ path: to, content, fileKey, bytes, sha256 }])
    return showDetail(tx, isMain ? await setMainFile(tx, id, to) : document)
  })
}

export async function removeProjectFile(ctx: Ctx, { id, path }: Input<'removeFile'>): Promise<StudioDocumentDetail> {
  return inWorkspace(ctx, async (tx) => {
    const document = await findDocument(tx, id, { lock: true })
    if (path === document.mainFile)
      throw new AppError('conflict', 'The main file cannot be removed. Choose another main file first.')
    await findFile(tx, id, path)
    await dropFile(tx, id, path)
    return showDetail(tx, document)
  })
}

export async function archiveProject(ctx: Ctx, { id }: { id: string }): Promise<File> {
  const { document, files } = await readWorkspace(ctx, async (tx) => ({
    document: await findDocument(tx, id),
    files: await findFiles(tx, id),
  }))
  const entries = await Promise.all(
    files.map(async (file) => {
      const bytes = file.fileKey ? await ctx.platform.files.get(file.fileKey) : Buffer.from(file.content ?? '')
      return [file.path, new Uint8Array(bytes)] as const
    }),
  )
  const zip = zipSync(Object.fromEntries(entries), { level: 6 })
  const name = fileNameOf(document.title)
  return new File([zip as Uint8Array<ArrayBuffer>], `${name}.zip`, { type: 'application/zip' })
}

const types: Record<string, string> = {
  png: 'image/png',
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  pdf: 'application/pdf',
}
const typeOf = (path: string) =>
  types[path.slice(path.lastIndexOf('.') + 1).toLowerCase()] ??
  (/\.(tex|cls|sty|bib|txt|md)$/i.test(path) ? 'text/plain; charset=utf-8' : 'application/octet-stream')
