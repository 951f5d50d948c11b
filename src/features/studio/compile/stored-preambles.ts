// Preambles of pdfTeX kept as formats on disk: a document opened after a while starts with its packages loaded.
import { chmod, mkdir, readdir, rename, rm, stat, utimes, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

export type StoredPreambles = {
  folder: string
  /** Path of the format, or undefined. `never` when this preamble could not be dumped. */
  find(key: string): Promise<{ path: string } | 'never' | undefined>
  keep(key: string, format: Uint8Array | null): Promise<void>
}

/** At most `max` formats of about 10 MB; the least used go first. */
export async function openStoredPreambles(folder: string, max = 40): Promise<StoredPreambles> {
  await mkdir(folder, { recursive: true })
  // Names are hashes: whoever cannot list them cannot guess them.
  await chmod(folder, 0o711)
  const failed = new Set<string>()
  const pathOf = (key: string) => join(folder, `${key}.fmt`)
  return {
    folder,
    async find(key) {
      if (failed.has(key)) return 'never'
      const path = pathOf(key)
      try {
        await utimes(path, new Date(), new Date())
        return { path }
      } catch {
        return undefined
      }
    },
    async keep(key, format) {
      if (!format) {
        if (failed.size > 1_000) failed.clear()
        failed.add(key)
        return
      }
      await writeFile(`${pathOf(key)}.part`, format)
      await rename(`${pathOf(key)}.part`, pathOf(key))
      const names = (await readdir(folder)).filter((name) => name.endsWith('.fmt'))
      if (names.length <= max) return
      const ages = await Promise.all(
        names.map(async (name) => ({ name, at: (await stat(join(folder, name))).mtimeMs })),
      )
      const old = ages.sort((a, b) => a.at - b.at).slice(0, names.length - max)
      await Promise.all(old.map(({ name }) => rm(join(folder, name), { force: true })))
    },
  }
}
