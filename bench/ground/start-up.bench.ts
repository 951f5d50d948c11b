// How long one waits: for the first page after `npm start`, for the database, for the types of everything.
import { spawn } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { findFreePort } from '../../src/platform/free-port.ts'
import { launchPostgres } from '../../src/platform/postgres/launch-postgres.ts'
import { median, timeRounds } from '../measure.ts'
import type { Report } from '../report.ts'

const root = join(import.meta.dirname, '..', '..')

export async function bench(report: Report): Promise<void> {
  const dataDir = await mkdtemp(join(tmpdir(), 'shortlist-bench-'))
  try {
    const pages: number[] = []
    const stops: number[] = []
    for (let round = 0; round < 8; round++) {
      const { page, stop } = await startAndStop(dataDir)
      if (round === 0) continue // builds the web app and makes the database when need be
      pages.push(page)
      stops.push(stop)
    }
    report.row({
      name: 'first page after npm start',
      value: median(pages),
      unit: 'ms',
      aim: '≤1500',
      note: 'installed and built; from npm to the last byte of /',
    })
    report.row({
      name: 'stop on SIGTERM',
      value: median(stops),
      unit: 'ms',
      aim: '≤1000',
      note: 'idle program, with its database',
    })

    const log = { info: () => {}, warn: () => {} }
    const launches = await timeLaunches(() => launchPostgres({ dataDir, log }))
    report.row({ name: 'bundled database, warm start', value: median(launches), unit: 'ms', aim: '≤400' })
  } finally {
    await rm(dataDir, { recursive: true, force: true })
  }
  await timeTypes(report, 'type check of everything', ['--incremental', 'false'], 'nothing remembered')
  await timeTypes(report, 'type check again', [], 'as npm run check does it, with what the last one remembered')
}

async function timeTypes(report: Report, name: string, flags: string[], note: string): Promise<void> {
  const times = await timeRounds(() => run(['--project', '.', '--noEmit', ...flags]), { rounds: 3, warmup: 1 })
  report.row({ name, value: median(times) / 1000, unit: 's', aim: '≤3', note })
}

async function startAndStop(dataDir: string): Promise<{ page: number; stop: number }> {
  const port = await findFreePort()
  const began = performance.now()
  const child = spawn('npm', ['start'], {
    cwd: root,
    stdio: 'ignore',
    env: { ...process.env, PORT: String(port), DATA_DIR: dataDir, LOG_LEVEL: 'warn', DATABASE_URL: '' },
  })
  const ended = new Promise<number | null>((resolve) => child.once('exit', resolve))
  let over = false
  void ended.then(() => {
    over = true
  })
  while (!(await fetchPage(`http://127.0.0.1:${port}/`))) {
    if (over) throw new Error('npm start ended by itself')
    await new Promise((resolve) => setTimeout(resolve, 5))
  }
  const page = performance.now() - began
  const stopBegan = performance.now()
  child.kill('SIGTERM')
  const code = await ended
  if (code !== 0) throw new Error(`npm start ended with ${code} on SIGTERM`)
  return { page, stop: performance.now() - stopBegan }
}

async function fetchPage(url: string): Promise<boolean> {
  try {
    const response = await fetch(url)
    await response.text()
    return response.ok
  } catch {
    return false
  }
}

async function timeLaunches(launch: () => Promise<{ stop(): Promise<void> }>): Promise<number[]> {
  const times: number[] = []
  for (let round = 0; round < 7; round++) {
    const began = performance.now()
    const server = await launch()
    times.push(performance.now() - began)
    await server.stop()
  }
  return times
}

function run(args: string[]): Promise<void> {
  const compiler = join(root, 'node_modules', 'typescript', 'bin', 'tsc')
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [compiler, ...args], { cwd: root, stdio: 'ignore' })
    // Type errors of work in progress do not change how long the check takes.
    child.once('exit', (_code, signal) => (signal ? reject(new Error(`tsc ended with ${signal}`)) : resolve()))
  })
}
