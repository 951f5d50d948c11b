// A hundred compiles asked for at once: all end, in order, in bounded room, and everybody else is still answered.
import { readdirSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Client, startApp, type TestApp } from '../../../tests/support/app.ts'
import { findTex } from './compile/find-tex.ts'

const { engines } = await findTex()
const hasTex = engines.some(({ engine }) => engine === 'pdflatex')
if (!hasTex) console.warn('Skipped: pdflatex is not here. npm run setup:tex installs it.')
const crowd = 100
const MB = 1024 * 1024

let app: TestApp
let person: Client
beforeAll(async () => {
  app = await startApp()
  person = await app.signUp()
})
afterAll(() => app?.close())

const tiny = (words: string) => `\\documentclass{minimal}\\begin{document}${words}\\end{document}\n`
const make = async (words: string): Promise<string> =>
  (await person.post('/studio/documents', { title: words, source: tiny(words) })).body.id
type Compile = { id: string; jobId: string; state: string; pages: number | null }
type Job = { id: string; state: string; startedAt: string | null }

/** Folders of rooms that this process has open. */
function countRooms(): number {
  const bases = readdirSync(tmpdir()).filter((name) => name.startsWith('shortlist-studio-'))
  return bases.flatMap((base) => {
    try {
      return readdirSync(join(tmpdir(), base))
        .filter((name) => name.startsWith(`rooms-${process.pid}-`))
        .flatMap((rooms) => readdirSync(join(tmpdir(), base, rooms)))
    } catch {
      return []
    }
  }).length
}

test.runIf(hasTex)('a hundred compiles at once', { timeout: 600_000 }, async () => {
  // The first compile of a node opens its rooms.
  await person.post(`/studio/documents/${await make('first')}/compile`, { wait: 10 })
  const documents = await Promise.all(Array.from({ length: crowd }, (_, i) => make(`Number ${i}`)))
  const late = await make('Somebody at the desk')
  const memory = process.memoryUsage().rss
  let most = { memory: 0, rooms: 0 }
  const watch = setInterval(() => {
    most = {
      memory: Math.max(most.memory, process.memoryUsage().rss - memory),
      rooms: Math.max(most.rooms, countRooms()),
    }
  }, 100)

  const begun: Compile[] = []
  for (const id of documents) begun.push((await person.post(`/studio/documents/${id}/compile`, {})).body)
  const jobs = async () => (await person.get('/jobs?limit=100&state=queued')).body.items as Job[]
  const waitingBefore = (await jobs()).filter(({ id }) => begun.some(({ jobId }) => jobId === id))
  const desk: Compile = (await person.post(`/studio/documents/${late}/compile`, { wait: 10 })).body
  const waitingAfter = await jobs()

  // Reading goes on while they run.
  let read = 0
  const ended = new Map<string, Compile>()
  for (const each of begun) {
    for (;;) {
      const [{ body, status }, list] = await Promise.all([
        person.get(`/studio/compiles/${each.id}?wait=2`),
        person.get('/studio/documents?limit=20'),
      ])
      expect([status, list.status]).toEqual([200, 200])
      read++
      if (body.state === 'queued' || body.state === 'running') continue
      ended.set(each.id, body)
      break
    }
  }
  clearInterval(watch)

  expect([...ended.values()].filter(({ state, pages }) => state !== 'done' || pages !== 1)).toEqual([])
  expect(read).toBeGreaterThanOrEqual(crowd)
  // Whoever came first began first.
  const starts: number[] = []
  for (const { jobId } of begun) starts.push(Date.parse((await person.get(`/jobs/${jobId}`)).body.startedAt))
  expect(starts).toEqual([...starts].sort((a, b) => a - b))
  // The person at the desk went before those who had waited longer.
  expect(desk.state).toBe('done')
  expect(waitingBefore.length, 'others were waiting').toBeGreaterThan(0)
  expect(waitingAfter.length, 'the queue was not done before the person at the desk was').toBeGreaterThan(0)
  const deskStart = Date.parse((await person.get(`/jobs/${desk.jobId}`)).body.startedAt)
  expect(deskStart).toBeLessThan(starts.at(-1)!)
  // Four at work; processes wait only for the two whom somebody waited for.
  expect(most.rooms).toBeLessThanOrEqual(4 + 2 * 4)
  expect(most.memory).toBeLessThan(400 * MB)
})
