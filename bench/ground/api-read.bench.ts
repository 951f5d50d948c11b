// API read (session + row-level security + validation of input and output) against a bare node:http + pg server on the
// same database, in turns in one run. Each server is a process of its own; the load comes from this one.
import { type ChildProcess, fork, spawn } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import autocannon from 'autocannon'
import { findFreePort } from '../../src/platform/free-port.ts'
import { launchPostgres } from '../../src/platform/postgres/launch-postgres.ts'
import { createClient, fileForm, goodPassword } from '../../tests/support/app.ts'
import { sampleResume } from '../../tests/support/samples.ts'
import { median } from '../measure.ts'
import type { Report } from '../report.ts'

const rounds = 5
const seconds = 3
const root = join(import.meta.dirname, '../..')

export async function bench(report: Report): Promise<void> {
  const dataDir = await mkdtemp(join(tmpdir(), 'shortlist-bench-'))
  const quiet = { info: () => {}, warn: () => {} }
  const postgres = await launchPostgres({ dataDir, log: quiet, throwaway: true })
  const children: ChildProcess[] = []
  try {
    const port = await findFreePort()
    const env = {
      ...process.env,
      DATABASE_URL: postgres.url,
      DATA_DIR: dataDir,
      LOG_LEVEL: 'silent',
      RATE_LIMITS: 'off',
      NODE_ENV: 'production',
    }
    children.push(
      spawn(process.execPath, ['src/app/main.ts'], { cwd: root, env: { ...env, PORT: String(port) }, stdio: 'ignore' }),
    )
    await untilReady(`http://127.0.0.1:${port}/health/ready`)
    const person = createClient(`http://127.0.0.1:${port}`)
    const account = { email: 'bench@shortlist.example', password: goodPassword, name: 'Bench' }
    const signedUp = await person.post('/api/auth/sign-up/email', account)
    if (signedUp.status !== 200)
      throw new Error(`sign-up: ${JSON.stringify(signedUp.body)} ${[...person.cookies.keys()]}`)
    await person.get('/me')
    const uploaded = await person.post('/resumes', fileForm('a.txt', sampleResume))
    if (uploaded.status !== 201) throw new Error(`upload: ${JSON.stringify(uploaded.body)}`)
    const { id } = uploaded.body
    await person.until(`/resumes/${id}`, (resume) => resume.state === 'read')
    const cookie = [...person.cookies].map(([name, value]) => `${name}=${value}`).join('; ')
    const token = decodeURIComponent([...person.cookies].find(([name]) => name.includes('session_token'))![1]).split(
      '.',
    )[0]!
    const targets = {
      ours: { url: `http://127.0.0.1:${port}/api/v1/resumes/${id}`, headers: { cookie } },
      plain: { url: await startBare('plain', id, env, children), headers: {} },
      same: { url: await startBare('same', id, env, children), headers: { 'x-token': token } },
    }
    const figures = { ours: [] as number[], plain: [] as number[], same: [] as number[], p99: [] as number[] }
    for (const target of Object.values(targets)) await load(target, 2)
    for (let round = 0; round < rounds; round++) {
      for (const name of ['ours', 'plain', 'same'] as const) {
        const result = await load(targets[name], seconds)
        if (result.non2xx || result.errors)
          throw new Error(`${result.url}: ${result.non2xx} refused, ${result.errors} failed`)
        figures[name].push(result.requests.average)
        if (name === 'ours') figures.p99.push(result.latency.p99)
      }
    }
    for (const [name, aim, note] of [
      ['plain', '≥0.5×', 'session + RLS + validation; baseline: bare node:http + pg, one query'],
      ['same', undefined, 'baseline: bare node:http + pg with the same two statements'],
    ] as const) {
      const ratio = median(figures.ours.map((value, i) => value / figures[name][i]!))
      const row = { name: 'API read', value: median(figures.ours), unit: 'requests/s', baseline: median(figures[name]) }
      report.row({ ...row, ratio, note, ...(aim ? { aim } : {}) })
    }
    report.row({ name: 'API read, 99th percentile at 16 connections', value: median(figures.p99), unit: 'ms' })
  } finally {
    for (const child of children) child.kill('SIGTERM')
    await Promise.all(
      children.map(
        (child) =>
          new Promise((resolve) => (child.exitCode === null ? child.once('exit', resolve) : resolve(undefined))),
      ),
    )
    await postgres.stop()
    await rm(dataDir, { recursive: true, force: true })
  }
}

const load = (target: { url: string; headers: Record<string, string> }, duration: number) =>
  autocannon({ ...target, connections: 16, duration })

async function startBare(mode: string, id: string, env: NodeJS.ProcessEnv, children: ChildProcess[]): Promise<string> {
  const port = await findFreePort()
  const child = fork(join(import.meta.dirname, 'api-read/bare-server.ts'), {
    env: { ...env, PORT: String(port), MODE: mode },
  })
  children.push(child)
  await new Promise((resolve) => child.once('message', resolve))
  return `http://127.0.0.1:${port}/resumes/${id}`
}

async function untilReady(url: string): Promise<void> {
  for (let i = 0; i < 300; i++) {
    const answer = await fetch(url).catch(() => undefined)
    if (answer?.ok) return
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  throw new Error(`${url} did not answer.`)
}
