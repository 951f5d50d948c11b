// A project as files on the host, for one room: laid out fresh, kept in step, taken away. Most files are small: the calls
// that wait take a tenth of the processor time of those that do not, and each edit makes and removes a room.
import { randomBytes } from 'node:crypto'
import { chownSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { rm, writeFile } from 'node:fs/promises'
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

/** Bytes from which writing a file is worth a thread of its own. */
const large = 256 * 1024

/** `owner`: user id the room runs under, when it has one of its own. Nobody else may look into the folder. */
export async function makeProjectFolder(root: string, owner: number | null): Promise<ProjectFolder> {
  const base = join(root, randomBytes(9).toString('base64url'))
  const [project, earlier, output] = [join(base, 'project'), join(base, 'earlier'), join(base, 'output')]
  mkdirSync(base, { mode: 0o711 })
  for (const folder of [project, earlier, output]) mkdirSync(folder, { mode: 0o755 })
  if (owner !== null) for (const folder of [base, output]) chownSync(folder, owner, owner)
  const known = new Map<string, string>()
  const write = async (target: string, bytes: string | Uint8Array) => {
    if (dirname(target) !== project && dirname(target) !== earlier)
      mkdirSync(dirname(target), { recursive: true, mode: 0o755 })
    if (bytes.length < large) writeFileSync(target, bytes)
    else await writeFile(target, bytes)
  }
  return {
    project,
    earlier,
    output,
    write: (path, bytes) => write(join(project, path), bytes),
    writeEarlier: (name, bytes) => write(join(earlier, name), bytes),
    async sync(files) {
      await Promise.all(
        [...files].map(async ([path, file]) => {
          if (known.get(path) === file.sha256) return
          await write(join(project, path), file.bytes)
          known.set(path, file.sha256)
        }),
      )
      const gone = [...known.keys()].filter((path) => !files.has(path))
      await Promise.all(gone.map((path) => rm(join(project, path), { force: true })))
      for (const path of gone) known.delete(path)
    },
    async remove() {
      try {
        // What a document has written itself may be a great deal; without namespaces it lies here.
        if (!readdirSync(output).length) return rmSync(base, { recursive: true, force: true })
      } catch {
        // What was just killed may still be writing.
      }
      await rm(base, { recursive: true, force: true, maxRetries: 8, retryDelay: 50 })
    },
  }
}
