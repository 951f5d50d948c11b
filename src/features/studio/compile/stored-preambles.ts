// Preambles of pdfTeX kept as formats on disk: waiting processes and a document opened after a while start from them.
import { chmod, mkdir, readdir, readFile, rename, rm, stat, utimes, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { gunzip } from 'node:zlib'
import type { Problem } from '../compile-report.ts'

/** Keys as `hashPreamble` makes them. */
export type StoredPreambles = {
  /** Path of the format, or undefined. `never` when this preamble cannot be stored. */
  find(key: string): Promise<{ path: string } | 'never' | undefined>
  /** Writes it down to be tried; answers the path. Found only when accepted. */
  lay(key: string, format: Uint8Array): Promise<string>
  accept(key: string, heard: Problem[]): Promise<void>
  /** What TeX complained about when it loaded this preamble: a run that starts from the format does not say it again. */
  heard(key: string): Promise<Problem[]>
  /** Not this one, for as long as this program runs. */
  refuse(key: string): Promise<void>
}

const maxFormatBytes = 128 * 1024 * 1024

/** At most `max` formats of about 22 MB, unpacked: TeX then reads them in a third of the time. The least used go first. */
export async function openStoredPreambles(folder: string, max = 24): Promise<StoredPreambles> {
  await mkdir(folder, { recursive: true })
  // Names are hashes: whoever cannot list them cannot guess them.
  await chmod(folder, 0o711)
  const failed = new Set<string>()
  const pathOf = (key: string) => join(folder, `${nameOf(key)}.fmt`)
  const newPathOf = (key: string) => join(folder, `${nameOf(key)}-${process.pid}.new.fmt`)
  return {
    async find(key) {
      if (failed.has(nameOf(key))) return 'never'
      const path = pathOf(key)
      try {
        await utimes(path, new Date(), new Date())
        return { path }
      } catch {
        return undefined
      }
    },
    async lay(key, format) {
      const isPacked = format[0] === 0x1f && format[1] === 0x8b
      const bytes = isPacked ? await promisify(gunzip)(format, { maxOutputLength: maxFormatBytes }) : format
      await writeFile(newPathOf(key), bytes)
      return newPathOf(key)
    },
    async accept(key, heard) {
      await writeFile(heardPathOf(folder, key), JSON.stringify(heard))
      await rename(newPathOf(key), pathOf(key))
      failed.delete(nameOf(key))
      await dropLeastUsed(folder, max)
    },
    async heard(key) {
      if (failed.has(nameOf(key))) return []
      const text = await readFile(heardPathOf(folder, key), 'utf8').catch(() => '[]')
      return JSON.parse(text) as Problem[]
    },
    async refuse(key) {
      if (failed.size > 1_000) failed.clear()
      failed.add(nameOf(key))
      await rm(newPathOf(key), { force: true })
    },
  }
}

/** Documents with the same preamble have it in common. */
const nameOf = (key: string) => key.slice(key.lastIndexOf('/') + 1)

const heardPathOf = (folder: string, key: string) => join(folder, `${nameOf(key)}.json`)

async function dropLeastUsed(folder: string, max: number) {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.fmt'))
  if (names.length <= max) return
  const ages = await Promise.all(names.map(async (name) => ({ name, at: (await stat(join(folder, name))).mtimeMs })))
  const old = ages.sort((a, b) => a.at - b.at).slice(0, names.length - max)
  const gone = old.flatMap(({ name }) => [join(folder, name), heardPathOf(folder, name.slice(0, -'.fmt'.length))])
  await Promise.all(gone.map((path) => rm(path, { force: true })))
}
