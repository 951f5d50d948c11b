// A zip as files of a project: bounded before it is unpacked, and nothing outside the project's folder.
import { unzipSync } from 'fflate'
import { AppError } from '#platform/errors.ts'
import { maxProjectBytes, maxProjectFiles, ProjectPath } from '../studio-document.ts'

/** What a project may leave behind on its way: outputs of TeX, and what systems put into archives. */
const ignored =
  /(^|\/)(__MACOSX\/|\.(?!\.\/)|Thumbs\.db$|desktop\.ini$)|\.(aux|log|out|toc|synctex\.gz|fls|fdb_latexmk|blg|run\.xml)$/i

/** Text packs to a tenth, plain pictures to a hundredth; beyond this nothing is meant to be read. */
const bombRatio = 200

/** Sizes are checked by what the archive says before anything is unpacked; what unpacks to another size is refused. */
export function readZip(bytes: Uint8Array): Map<string, Uint8Array> {
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
