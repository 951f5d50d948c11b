import { randomUUID } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { mkdir, open, readFile, rename, rm, stat } from 'node:fs/promises'
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
    async write(key, bytes) {
      const path = place(key)
      const draft = join(folder, 'drafts', randomUUID())
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
