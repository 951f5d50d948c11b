// A .tex file or a zip as a new document.
import type { Ctx } from '#platform/context.ts'
import { requireScope } from '#platform/db/scope.ts'
import { AppError } from '#platform/errors.ts'
import { chooseMainFile } from '../latex-source/choose-main-file.ts'
import type { StudioDocumentDetail } from '../studio-document.ts'
import { addDocument, type Input } from './keep-documents.ts'
import { readZip } from './read-zip.ts'
import { type NewFile, takeFile } from './write-files.ts'

export async function importProject(ctx: Ctx, { file }: Input<'import'>): Promise<StudioDocumentDetail> {
  requireScope(ctx.actor, 'write')
  if (!ctx.workspace) throw new AppError('unauthenticated', 'Sign in to use the studio.')
  if (!file.size) throw new AppError('invalid', 'This file is empty. Choose a .tex file or a zip project.')
  const bytes = new Uint8Array(await file.arrayBuffer())
  const title =
    file.name
      .replace(/\.(zip|tex)$/i, '')
      .replace(/[_-]+/g, ' ')
      .trim()
      .slice(0, 200) || 'Imported'
  const isZip = bytes[0] === 0x50 && bytes[1] === 0x4b
  const entries = isZip ? readZip(bytes) : new Map([['main.tex', bytes]])
  const files: NewFile[] = []
  for (const [path, content] of entries) files.push(await takeFile(ctx, path, content))
  const texts = new Map(files.flatMap((each) => (each.content === null ? [] : [[each.path, each.content] as const])))
  const mainFile = chooseMainFile(texts)
  if (!mainFile)
    throw new AppError(
      'invalid',
      isZip
        ? 'No .tex file in this archive has a \\documentclass. Add the main file and zip it again.'
        : 'This is neither a .tex file nor a zip project.',
    )
  return addDocument(ctx, { title, resumeId: null, files, mainFile, reason: 'imported' })
}
