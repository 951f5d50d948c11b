import { randomUUID } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { mkdir, open, readFile, rename, rm, stat, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { Readable } from 'node:stream'
import type { FileDisk } from './file-disk.ts'

/**
 * Files in a folder of this machine. Our own rather than flydrive's, whose writes are neither atomic nor durable: a file
 * stands under its name only when it is complete and on the disk.
 */
export function openLocalDisk(folder: string): FileDisk {
  const place = (key: string) => join(folder, key)
  return {
    async write(key, bytes, { canBeLost } = {}) {
      const path = place(key)
      const draft = join(folder, 'drafts', randomUUID())
      if (canBeLost) return writeLight(draft, path, bytes)
      await mkdir(dirname(draft), { recursive: true, mode: 0o700 })
      await mkdir(dirname(path), { recursive: true, mode: 0o700 })
      const file = await open(draft, 'wx', 0o600)
      try {
        await file.writeFile(bytes)
        await file.sync()
      } finally {
        await file.close()
      }
      await rename(draft, path)
      const parent = await open(dirname(path), 'r')
      await parent.sync().finally(() => parent.close())
    },
    read: (key) => readFile(place(key)),
    async readStream(key): Promise<Readable> {
      await stat(place(key))
      return createReadStream(place(key))
    },
    size: (key) =>
      stat(place(key)).then(
        ({ size }) => size,
        () => undefined,
      ),
    delete: (key) => rm(place(key), { force: true }),
    deleteFolder: (prefix) => rm(place(prefix), { recursive: true, force: true }),
    signedUrl: undefined,
  }
}

/** Whole or not there, but not waited for: the system writes it down within half a minute. */
async function writeLight(draft: string, path: string, bytes: Uint8Array): Promise<void> {
  const options = { flag: 'wx', mode: 0o600 }
  await orInFolder(draft, () => writeFile(draft, bytes, options))
  await orInFolder(path, () => rename(draft, path))
}

/** Most folders are there already: each is made when it turns out not to be. */
async function orInFolder(path: string, act: () => Promise<void>): Promise<void> {
  await act().catch(async (error: NodeJS.ErrnoException) => {
    if (error.code !== 'ENOENT') throw error
    await mkdir(dirname(path), { recursive: true, mode: 0o700 })
    await act()
  })
}
