import { spawn } from 'node:child_process'
import { closeSync, existsSync, openSync, readFileSync, statSync, truncateSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { findFreePort } from '../free-port.ts'
import type { PostgresBinaries } from './find-binaries.ts'
import { LaunchError } from './launch-error.ts'
import type { LaunchLog } from './launch-postgres.ts'
import { clearAfterKilledServer, findServer, isAlive, killQuietly, waitForEnd } from './server-process.ts'
import { commandAs, type ServerUser } from './server-user.ts'
import { serverSettings } from './settings.ts'

type ServerPlace = {
  dataDir: string
  cluster: string
  binaries: PostgresBinaries
  user: ServerUser
  throwaway: boolean
  log: LaunchLog
}

const READY_TIMEOUT = 120_000 // recovery after a crash replays at most a checkpoint's worth of changes
const STOP_TIMEOUT = 30_000
const WATCH_INTERVAL = 250

/** Brings the server up (adopting a running one), keeps it up, and stops it on request. */
export async function runServer(place: ServerPlace): Promise<{ port: number; stop(): Promise<void> }> {
  const found = await adoptServer(place)
  const port = found?.port ?? (await findFreePort())
  let pid = found?.pid ?? (await startServer(place, port))
  let stopping = false
  let restart: Promise<void> | undefined
  const restarts: number[] = []

  // Leaving in a hurry (process.exit) still asks the server to stop; after kill -9 the next start adopts it.
  const onExit = () => killQuietly(pid, 'SIGINT')
  process.once('exit', onExit)

  const bringBack = async () => {
    restarts.push(Date.now())
    const recent = restarts.filter((at) => at > Date.now() - 60_000).length
    place.log.warn('The database server ended unexpectedly; starting it again.')
    if (recent > 3) await sleep(2_000)
    try {
      pid = await startServer(place, port)
    } catch (error) {
      place.log.warn((error as Error).message)
    }
  }
  const watch = setInterval(() => {
    if (stopping || restart || isAlive(pid)) return
    restart = bringBack().finally(() => {
      restart = undefined
    })
  }, WATCH_INTERVAL)
  watch.unref()

  const stop = async () => {
    stopping = true
    clearInterval(watch)
    process.off('exit', onExit)
    await restart
    await stopServer(pid)
  }
  return { port, stop }
}

// An orphan of another build (moved or replaced on disk) is stopped; one of this build is taken over as it is.
async function adoptServer(place: ServerPlace): Promise<{ pid: number; port: number } | undefined> {
  const deadline = Date.now() + READY_TIMEOUT
  for (;;) {
    const server = findServer(place.cluster)
    if (!server) {
      if (existsSync(join(place.cluster, 'postmaster.pid'))) await clearAfterKilledServer(place.cluster)
      return undefined
    }
    if (server.status === 'ready' && server.exe === place.binaries.postgres) {
      place.log.info('Took over the database server of an earlier run.')
      return server
    }
    if (server.status === 'ready') await stopServer(server.pid)
    if (Date.now() > deadline)
      throw new LaunchError(`The database server (process ${server.pid}) does not become ready.`)
    await sleep(20)
  }
}

async function startServer(place: ServerPlace, port: number): Promise<number> {
  await clearAfterKilledServer(place.cluster)
  const logPath = join(place.dataDir, 'postgres.log')
  if (existsSync(logPath) && statSync(logPath).size > 5_000_000) truncateSync(logPath)
  const output = openSync(logPath, 'a', 0o600)
  const before = statSync(logPath).size
  const settings = ['-D', place.cluster, ...serverSettings(port, place.throwaway)]
  const { command, args, identity } = commandAs(place.user, place.binaries.postgres, settings)
  const child = spawn(command, args, {
    ...identity,
    cwd: place.cluster,
    detached: true, // its own session: Ctrl-C in the terminal does not reach it, we stop it in order
    stdio: ['ignore', output, output],
    env: { PATH: process.env.PATH, TZ: 'UTC', LC_ALL: 'C' },
  })
  closeSync(output)
  child.unref()
  let failure: string | undefined
  child.once('error', (error) => {
    failure = error.message
  })
  child.once('exit', (code, signal) => {
    failure = `it ended with ${signal ?? `code ${code}`}`
  })
  const deadline = Date.now() + READY_TIMEOUT
  while (failure === undefined) {
    if (findServer(place.cluster)?.status === 'ready') return child.pid as number
    if (Date.now() > deadline) failure = 'it was not ready in time'
    await sleep(5)
  }
  const said = readFileSync(logPath).subarray(before).toString('utf8').trim()
  throw new LaunchError(`The database server did not start: ${failure}.${said ? `\n${said}` : ''}`)
}

async function stopServer(pid: number): Promise<void> {
  killQuietly(pid, 'SIGINT') // "fast": open transactions are rolled back, everything committed is written
  if (await waitForEnd(pid, STOP_TIMEOUT)) return
  killQuietly(pid, 'SIGQUIT') // "immediate": the next start replays the log
  await waitForEnd(pid, 5_000)
}
