// What a command is given: files, folders (searched), globs, or "-" for standard input.
import { existsSync, globSync, readFileSync, statSync } from 'node:fs'
import { basename, join } from 'node:path'

/** Ends the command with a message and an exit code: 1 the work failed, 2 the command was used wrongly. */
export class CliError extends Error {
  readonly exitCode: number
  constructor(message: string, exitCode = 2) {
    super(message)
    this.exitCode = exitCode
  }
}

export type InputFile = { path: string; name: string; read(): Uint8Array }

/** Expands what was given, in stable order, each file once. `extensions` (without dot) choose inside folders. Throws `CliError`. */
export function expandFiles(given: string[], extensions: string[]): InputFile[] {
  const paths = given.flatMap((item) => {
    if (item === '-') return ['-']
    if (existsSync(item)) return statSync(item).isDirectory() ? inFolder(item, extensions) : [item]
    const found = globSync(item).filter((path) => statSync(path).isFile())
    if (!found.length) throw new CliError(`There is no file "${item}".`)
    return found.sort()
  })
  if (!paths.length) throw new CliError(`There is no file to work on. Looked for: ${extensions.join(', ')}.`)
  return [...new Set(paths)].map((path) => ({
    path,
    name: path === '-' ? 'standard input' : basename(path),
    read: () => readFileSync(path === '-' ? 0 : path),
  }))
}

/** Exactly one file. Throws `CliError` when a folder or a glob holds several: which one is meant is not for us to say. */
export function expandOne(given: string, extensions: string[], what: string): InputFile {
  const [file, ...more] = expandFiles([given], extensions)
  if (more.length)
    throw new CliError(`"${given}" holds ${more.length + 1} files, and ${what} is needed. Name one of them.`)
  return file!
}

function inFolder(folder: string, extensions: string[]): string[] {
  return globSync(extensions.map((extension) => join(folder, '**', `*.${extension}`))).sort()
}
