// A project as files on the host, for one room: laid out fresh, kept in step, taken away.

import { randomBytes } from 'node:crypto'
import { chown, mkdir, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'

export type ProjectFiles = ReadonlyMap<string, { bytes: Uint8Array; sha256: string }>

export type ProjectFolder = {
  project: string
  earlier: string
  output: string
  /** Writes what differs from before. Returns when the room sees it. */
  sync(files: ProjectFiles): Promise<void>
  write(path: string, text: string | Uint8Array): Promise<void>
  /** A file of an earlier run, copied into the output before the engine starts. */
  writeEarlier(name: string, bytes: Uint8Array): Promise<void>
  remove(): Promise<void>
}

/** `owner`: user id the room runs under, when it has one of its own. Nobody else may look into the folder. */
export async function makeProjectFolder(root: string, owner: number | null): Promise<ProjectFolder> {
  const base = join(root, randomBytes(9).toString('base64url'))
  const [project, earlier, output] = [join(base, 'project'), join(base, 'earlier'), join(base, 'output')]
  await mkdir(base, { mode: 0o711 })
  await Promise.all([project, earlier, output].map((folder) => mkdir(folder, { mode: 0o755 })))
  if (owner !== null) await Promise.all([base, output].map((folder) => chown(folder, owner, owner)))
  const known = new Map<string, string>()
  const write = async (path: string, bytes: string | Uint8Array) => {
    const target = join(project, path)
    if (path.includes('/')) await mkdir(dirname(target), { recursive: true, mode: 0o755 })
    await writeFile(target, bytes)
  }
  return {
    project,
    earlier,
    output,
    write,
    async writeEarlier(name, bytes) {
      if (name.includes('/')) await mkdir(dirname(join(earlier, name)), { recursive: true })
      await writeFile(join(earlier, name), bytes)
    },
    async sync(files) {
      await Promise.all(
        [...files].map(async ([path, file]) => {
          if (known.get(path) === file.sha256) return
          await write(path, file.bytes)
          known.set(path, file.sha256)
        }),
      )
      const gone = [...known.keys()].filter((path) => !files.has(path))
      await Promise.all(gone.map((path) => rm(join(project, path), { force: true })))
      for (const path of gone) known.delete(path)
    },
    // What was just killed may still be writing.
    remove: () => rm(base, { recursive: true, force: true, maxRetries: 8, retryDelay: 50 }),
  }
}
