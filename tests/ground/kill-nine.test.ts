// kill -9 of any part, at any moment: what was acknowledged is there afterwards, and the next start works.
import { setTimeout as sleep } from 'node:timers/promises'
import { Client } from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createClient, fileForm, goodPassword, type Client as HttpClient } from '../support/app.ts'
import { samplePosting, sampleResume } from '../support/samples.ts'
import {
  databasePid,
  databaseProcesses,
  databaseUrl,
  killPrograms,
  killQuietly,
  makeDataDir,
  type RunningProgram,
  runProgram,
} from './run-program.ts'

const ROUNDS = 10

let dataDir: string
let removeDataDir: () => Promise<void>
beforeAll(async () => {
  const made = await makeDataDir()
  dataDir = made.dataDir
  removeDataDir = made.remove
})
let program: RunningProgram | undefined
afterAll(async () => {
  killPrograms()
  await removeDataDir()
})

type Acknowledged = { rows: number[]; postings: string[]; resumes: string[] }

// Each round something else dies; the moment is random.
const victims = ['program', 'database', 'both', 'backend'] as const

describe('kill -9 in a loop', () => {
  it(`loses nothing acknowledged in ${ROUNDS} rounds`, { timeout: 600_000 }, async () => {
    const acknowledged: Acknowledged = { rows: [], postings: [], resumes: [] }
    let person: HttpClient | undefined
    for (let round = 0; round < ROUNDS; round++) {
      program ??= await runProgram({ dataDir })
      person = await signIn(program.url, person)
      await expectRead(person, acknowledged.resumes)
      const victim = victims[round % victims.length]!
      const writing = new AbortController()
      const writers = [
        writeRows(databaseUrl(dataDir), acknowledged, writing.signal),
        writePostings(person, acknowledged, writing.signal),
        uploadResumes(person, acknowledged, writing.signal),
      ]
      await sleep(150 + Math.random() * 500)
      await somethingWritten(acknowledged, round)
      await strike(victim)
      await sleep(50)
      writing.abort()
      await Promise.all(writers)
      if (victim === 'program' || victim === 'both') {
        await program.ended
        program = undefined
      }
    }
    program ??= await runProgram({ dataDir })
    person = await signIn(program.url, person)
    await expectAllThere(program, person, acknowledged)
    program.child.kill('SIGTERM')
    expect(await program.ended).toBe(0)
    expect(databaseProcesses(dataDir)).toEqual([])
    program = undefined
  })
})

// On a busy machine the moment comes later: a loop that kills before anything is written would prove nothing.
async function somethingWritten(acknowledged: Acknowledged, round: number): Promise<void> {
  const deadline = Date.now() + 30_000
  const enough = () => Object.values(acknowledged).every((written) => written.length > round / 3)
  while (!enough() && Date.now() < deadline) await sleep(20)
}

async function strike(victim: (typeof victims)[number]): Promise<void> {
  const pids = databaseProcesses(dataDir)
  const server = databasePid(dataDir)
  if (victim === 'program' || victim === 'both') program!.child.kill('SIGKILL')
  if (victim === 'database' || victim === 'both') killQuietly(server, 'SIGKILL')
  const backends = pids.filter((pid) => pid !== server)
  if (victim === 'backend') killQuietly(backends[Math.floor(Math.random() * backends.length)]!, 'SIGKILL')
}

// Signing up is the first acknowledged write; later rounds use the same session, which must survive, too.
async function signIn(url: string, known: HttpClient | undefined): Promise<HttpClient> {
  const client = createClient(url)
  if (!known) {
    client.email = 'ada@shortlist.example'
    const answer = await patiently(() =>
      client.post('/api/auth/sign-up/email', { email: client.email, password: goodPassword, name: 'Ada Quintero' }),
    )
    expect(answer.status, JSON.stringify(answer.body)).toBe(200)
  } else for (const [name, value] of known.cookies) client.cookies.set(name, value)
  const me = await patiently(() => client.get('/me'))
  expect(me.status, JSON.stringify(me.body)).toBe(200)
  return client
}

// A database that was killed a moment ago needs a moment to come back; nobody is asked to start anything.
async function patiently<T extends { status: number }>(ask: () => Promise<T>): Promise<T> {
  const deadline = Date.now() + 90_000
  for (;;) {
    const answer = await ask().catch(() => undefined)
    if (answer && answer.status < 500) return answer
    if (program?.child.exitCode !== null || program.child.signalCode)
      throw new Error(`The program ended by itself:\n${program?.output()}`)
    if (Date.now() > deadline) throw new Error(`No answer:\n${program.output()}`)
    await sleep(25)
  }
}

async function writeRows(url: string, acknowledged: Acknowledged, signal: AbortSignal): Promise<void> {
  const client = new Client({ connectionString: url })
  client.on('error', () => {})
  try {
    await client.connect()
    await client.query('create table if not exists ground_probe (n int primary key)')
    for (let n = acknowledged.rows.length * 10 + 1; !signal.aborted; n++) {
      await client.query('insert into ground_probe values ($1) on conflict do nothing', [n])
      acknowledged.rows.push(n)
    }
  } catch {
    // Not acknowledged.
  } finally {
    await client.end().catch(() => {})
  }
}

async function writePostings(person: HttpClient, acknowledged: Acknowledged, signal: AbortSignal): Promise<void> {
  while (!signal.aborted) {
    const text = `${samplePosting}\nReference ${acknowledged.postings.length}-${Math.random()}`
    const answer = await person.post('/postings', { text }).catch(() => undefined)
    if (answer?.status === 201) acknowledged.postings.push(answer.body.id)
    else await sleep(20)
  }
}

async function uploadResumes(person: HttpClient, acknowledged: Acknowledged, signal: AbortSignal): Promise<void> {
  while (!signal.aborted) {
    const text = `${sampleResume}\n${Math.random()}`
    const answer = await person.post('/resumes', fileForm('ada.txt', text)).catch(() => undefined)
    if (answer?.status === 201) acknowledged.resumes.push(answer.body.id)
    await sleep(200)
  }
}

async function expectAllThere({ output }: RunningProgram, person: HttpClient, acknowledged: Acknowledged) {
  for (const written of Object.values(acknowledged)) expect(written.length).toBeGreaterThan(ROUNDS / 4)
  const client = new Client({ connectionString: databaseUrl(dataDir) })
  client.on('error', () => {})
  await client.connect()
  const lost = await client.query<{ n: number }>(
    'select n from unnest($1::int[]) as acknowledged (n) where n not in (select n from ground_probe)',
    [acknowledged.rows],
  )
  await client.end()
  expect(lost.rows, output()).toEqual([])
  for (const id of acknowledged.postings) expect((await person.get(`/postings/${id}`)).status).toBe(200)
  await expectRead(person, acknowledged.resumes)
}

// Every acknowledged upload is read in the end, once, whichever process was killed while reading it.
async function expectRead(person: HttpClient, ids: string[]): Promise<void> {
  for (const id of ids) {
    const resume = await person.until(`/resumes/${id}`, ({ state }) => state === 'read' || state === 'failed')
    expect([resume.state, resume.version]).toEqual(['read', 1])
  }
}
