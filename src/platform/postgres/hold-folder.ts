import { readFileSync, readlinkSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs'
import { connect, createServer } from 'node:net'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { FolderInUseError } from './launch-error.ts'

export type FolderHold = { release(): Promise<void> }

const BEAT = 1_500
const WATCH = 5_000 // longer than two beats

/**
 * Holds a data folder for this process. Between processes of one machine the hold is a socket in Linux's abstract
 * namespace named after the folder's device and inode: taken atomically, and the kernel lets go of it however the
 * process ends. Containers do not see each other's sockets or processes: between them a heartbeat in the folder speaks.
 * @throws FolderInUseError naming the process that holds it
 */
export async function holdFolder(folder: string, machine = machineName()): Promise<FolderHold> {
  const socket = await takeSocket(folder, machine)
  try {
    const heartbeat = await beat(folder, machine)
    return {
      release: async () => {
        heartbeat.stop()
        await socket.release()
      },
    }
  } catch (error) {
    await socket.release()
    throw error
  }
}

async function takeSocket(folder: string, machine: string): Promise<FolderHold> {
  const { dev, ino } = statSync(folder)
  const path = `\0shortlist-data-${dev}-${ino}-${machine}`
  const server = createServer((socket) => socket.on('error', () => {}).end(String(process.pid)))
  server.unref()
  try {
    await new Promise<void>((resolve, reject) => server.once('error', reject).listen(path, resolve))
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw error
    throw inUse(folder, `process ${await askHolder(path)}`)
  }
  return { release: () => new Promise((resolve) => server.close(() => resolve())) }
}

/**
 * The folder's `in-use` file names who beats it. One left by another container is watched for a few seconds: if it
 * still beats, that container is at work on the same database, and starting a second server would destroy it.
 */
async function beat(folder: string, machine: string): Promise<{ stop(): void }> {
  const path = join(folder, 'in-use')
  const found = read(path)
  if (found && found.by !== machine) {
    for (const deadline = Date.now() + WATCH; Date.now() < deadline; await sleep(100))
      if (read(path)?.at !== found.at) throw inUse(folder, 'another container or machine')
  }
  writeFileSync(path, machine)
  const timer = setInterval(() => {
    try {
      const now = new Date()
      utimesSync(path, now, now)
    } catch {
      // The folder was removed under us: nothing is left to protect.
    }
  }, BEAT)
  timer.unref()
  return {
    stop: () => {
      clearInterval(timer)
      rmSync(path, { force: true })
    },
  }
}

function read(path: string): { by: string; at: number } | undefined {
  try {
    return { by: readFileSync(path, 'utf8'), at: statSync(path).mtimeMs }
  } catch {
    return undefined
  }
}

/** The same for all processes that see each other: boot and process namespace of this machine or container. */
function machineName(): string {
  const boot = readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim()
  return `${boot.slice(0, 13)}-${readlinkSync('/proc/self/ns/pid').replace(/\D/g, '')}`
}

function inUse(folder: string, by: string): FolderInUseError {
  return new FolderInUseError(
    `The data folder ${folder} is in use by another running Shortlist (${by}). ` +
      'Stop that one first, set DATA_DIR to another folder, or set DATABASE_URL to run several nodes on one database.',
  )
}

function askHolder(path: string): Promise<string> {
  return new Promise((resolve) => {
    let answer = ''
    const socket = connect({ path, timeout: 15_000 })
    socket.on('data', (chunk) => {
      answer += chunk
    })
    socket.on('timeout', () => socket.destroy())
    socket.on('error', () => {})
    socket.on('close', () => resolve(answer || 'of unknown number'))
  })
}
