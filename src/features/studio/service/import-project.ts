// A .tex file or a zip as a new document.
import { unzipSync } from 'fflate'
import type { Ctx } from '#platform/context.ts'
import { requireScope } from '#platform/db/scope.ts'
import { AppError } from '#platform/errors.ts'
import { chooseMainFile } from '../latex-source/choose-main-file.ts'
import { maxProjectBytes, maxProjectFiles, ProjectPath, type StudioDocumentDetail } from '../studio-document.ts'
import { addDocument, type Input } from './keep-documents.ts'
import { type NewFile, takeFile } from './write-files.ts'

/** What a project may leave behind on its way: outputs of TeX, and what systems put into archives. */
const ignored =
  /(^|\/)(__MACOSX\/|\.(?!\.\/)|Thumbs\.db$|desktop\.ini$)|\.(aux|log|out|toc|synctex\.gz|fls|fdb_latexmk|blg|run\.xml)$/i

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

/** Text packs to a tenth, plain pictures to a hundredth; beyond this nothing is meant to be read. */
const bombRatio = 200

/** Sizes are checked by what the archive says before anything is unpacked; what unpacks to another size is refused. */
function readZip(bytes: Uint8Array): Map<string, Uint8Array> {
  let total = 0
  let count = 0
  let entries: Record<string, Uint8Array>
  try {
    entries = unzipSync(bytes, {
      filter: ({ name, size, originalSize }) => {
        if (name.endsWith('/') || ignored.test(name)) return false
        total += originalSize
        count++
        if (count > maxProjectFiles)
          throw new AppError(
            'too_large',
            `This archive has more than ${maxProjectFiles} files. Zip only what the document needs.`,
          )
        if (originalSize > 1024 * 1024 && originalSize > size * bombRatio)
          throw new AppError(
            'too_large',
            `${name.slice(0, 120)} unpacks to ${Math.round(originalSize / Math.max(size, 1))} times its size. Such an archive is not opened.`,
          )
        if (total > maxProjectBytes)
          throw new AppError('too_large', 'Unpacked, this project has more than 20 MB. Use smaller pictures.')
        return true
      },
    })
  } catch (error) {
    if (error instanceof AppError) throw error
    throw new AppError('invalid', 'This archive is damaged or encrypted. Zip the project again without a password.')
  }
  const names = Object.keys(entries)
  const folder = commonFolder(names)
  return new Map(
    names.map((name) => {
      const path = name.slice(folder.length)
      if (/(^|[\\/])\.\.([\\/]|$)|^[\\/]|^[a-z]:/i.test(path))
        throw new AppError(
          'invalid',
          `The archive has a file that would lie outside the project: ${name.slice(0, 120)}`,
          {
            fields: { file: ['Zip the project from inside its folder.'] },
          },
        )
      const checked = ProjectPath.safeParse(path)
      if (!checked.success)
        throw new AppError('invalid', `The archive has a file name that is not allowed: ${name.slice(0, 120)}`, {
          fields: { file: ['Use plain names without .., hidden files or special signs.'] },
        })
      return [path, entries[name]!]
    }),
  )
}

/** Archives of a folder have that folder in front of every name. */
function commonFolder(names: string[]): string {
  const first = names[0]?.includes('/') ? `${names[0].split('/')[0]}/` : ''
  return first && names.every((name) => name.startsWith(first)) ? first : ''
}
