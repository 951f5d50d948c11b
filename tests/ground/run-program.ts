// The real program as its own process, as an operator runs it, for tests that kill it.
import { type ChildProcess, spawn } from 'node:child_process'
import { readdirSync, readFileSync, readlinkSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { findFreePort } from '../../src/platform/free-port.ts'

const root = join(import.meta.dirname, '..', '..')

export type RunningProgram = {
  child: ChildProcess
  url: string
  /** Resolves with the exit code, or the signal that ended it. */
  ended: Promise<number | NodeJS.Signals>
  /** What it has written so far. */
  output(): string
}

export type ProgramOptions = {
  dataDir: string
  settings?: Record<string, string>
  port?: number
  /** What to run; the program itself unless told otherwise. */
  command?: string[]
  /** Its own process group, so that a whole group can be signalled as a terminal does. */
  detached?: boolean
}

const program = [process.execPath, '--import', join(root, 'scripts/fast-imports.mjs'), join(root, 'src/app/main.ts')]

const started = new Set<ChildProcess>()

/** For afterAll: a test that failed half-way must not leave its programs behind. */
export function killPrograms(): void {
  for (const child of started) child.kill('SIGKILL')
}

/** Starts it and waits until it is ready. Rejects with its output when it ends instead. */
export async function runProgram(options: ProgramOptions): Promise<RunningProgram> {
  const port = options.port ?? (await findFreePort())
  const [command, ...args] = (options.command ?? program) as [string, ...string[]]
  const child = spawn(command, args, {
    cwd: root,
    detached: options.detached ?? false,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {
      PATH: process.env.PATH,
      HOME: process.env.HOME,
      DATA_DIR: options.dataDir,
      PORT: String(port),
      LOG_LEVEL: 'warn',
      RATE_LIMITS: 'off',
      ...options.settings,
    },
  })
  started.add(child)
  let output = ''
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (chunk) => (output += chunk))
  const ended = new Promise<number | NodeJS.Signals>((resolve) =>
    child.once('exit', (code, signal) => resolve(signal ?? (code as number))),
  )
  const running = { child, url: `http://127.0.0.1:${port}`, ended, output: () => output }
  let over = false
  void ended.then(() => {
    over = true
  })
  const saysSo = () => output.includes(options.settings?.ROLE === 'worker' ? 'worker is running' : 'is running at')
  const deadline = Date.now() + 120_000
  while (!saysSo()) {
    if (over || Date.now() > deadline) throw new Error(`The program did not become ready:\n${output}`)
    await sleep(10)
  }
  return running
}

export async function isReady(url: string): Promise<boolean> {
  return fetch(`${url}/health/ready`).then(
    ({ ok }) => ok,
    () => false,
  )
}

export async function makeDataDir(): Promise<{ dataDir: string; remove(): Promise<void> }> {
  const dataDir = await mkdtemp(join(tmpdir(), 'shortlist-ground-'))
  return {
    dataDir,
    remove: async () => {
      for (const pid of databaseProcesses(dataDir)) killQuietly(pid, 'SIGKILL')
      await rm(dataDir, { recursive: true, force: true, maxRetries: 5 })
    },
  }
}

/** The bundled server of a data folder, asked directly. */
export function databaseUrl(dataDir: string): string {
  const password = readFileSync(join(dataDir, 'postgres-password'), 'utf8').trim()
  const port = readFileSync(join(dataDir, 'postgres', 'postmaster.pid'), 'utf8').split('\n')[3]
  return `postgres://postgres:${password}@127.0.0.1:${port}/shortlist`
}

export const databasePid = (dataDir: string) =>
  Number(readFileSync(join(dataDir, 'postgres', 'postmaster.pid'), 'utf8').split('\n')[0])

/** Every process of the bundled server of this data folder. */
export function databaseProcesses(dataDir: string): number[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map(Number)
    .filter((pid) => {
      try {
        return readlinkSync(`/proc/${pid}/cwd`) === join(dataDir, 'postgres')
      } catch {
        return false
      }
    })
}

export function killQuietly(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(pid, signal)
  } catch {
    // It is gone already.
  }
}
