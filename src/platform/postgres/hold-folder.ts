import { statSync } from 'node:fs'
import { connect, createServer } from 'node:net'
import { FolderInUseError } from './launch-error.ts'

/**
 * Holds a data folder for this process. The hold is a socket in Linux's abstract namespace named after the folder's
 * device and inode: it is taken atomically and the kernel lets go of it however the process ends.
 * @throws FolderInUseError naming the process that holds it
 */
export async function holdFolder(folder: string): Promise<{ release(): Promise<void> }> {
  const { dev, ino } = statSync(folder)
  const path = `\0shortlist-data-${dev}-${ino}`
  const server = createServer((socket) => socket.on('error', () => {}).end(String(process.pid)))
  server.unref()
  try {
    await new Promise<void>((resolve, reject) => server.once('error', reject).listen(path, resolve))
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw error
    const holder = await askHolder(path)
    throw new FolderInUseError(
      `The data folder ${folder} is in use by another running Shortlist${holder ? ` (process ${holder})` : ''}. ` +
        'Stop that one first, set DATA_DIR to another folder, or set DATABASE_URL to run several nodes on one database.',
    )
  }
  return { release: () => new Promise((resolve) => server.close(() => resolve())) }
}

function askHolder(path: string): Promise<string> {
  return new Promise((resolve) => {
    let answer = ''
    const socket = connect({ path, timeout: 500 })
    socket.on('data', (chunk) => {
      answer += chunk
    })
    socket.on('timeout', () => socket.destroy())
    socket.on('error', () => {})
    socket.on('close', () => resolve(answer))
  })
}
