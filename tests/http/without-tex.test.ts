// The program as it runs where TeX is not: started as a process whose PATH leads to no engine.
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { killPrograms, type RunningProgram, runProgram } from '../ground/run-program.ts'
import { type Client, createClient, fileForm, goodPassword } from '../support/app.ts'
import { createTestDatabase, type TestDatabase } from '../support/database.ts'
import { sampleResume } from '../support/samples.ts'

let folder: string
let database: TestDatabase
let program: RunningProgram
let person: Client
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'shortlist-without-tex-'))
  database = await createTestDatabase()
  const settings = { PATH: join(folder, 'nothing'), DATABASE_URL: database.url, RATE_LIMITS: 'off', LOG_LEVEL: 'info' }
  program = await runProgram({ dataDir: join(folder, 'data'), settings })
  person = createClient(program.url)
  const who = { email: 'nora@falk.example', password: goodPassword, name: 'Nora Falk' }
  expect((await person.post('/api/auth/sign-up/email', who)).status).toBe(200)
})
afterAll(async () => {
  killPrograms()
  await program?.ended
  await database?.drop()
  await rm(folder, { recursive: true, force: true })
})

test('the log and the studio say so, with the one command that installs it', async () => {
  expect(program.output()).toContain('no TeX engine found; templates work without it')
  const { status, body } = await person.get('/studio')
  expect(status).toBe(200)
  expect(body.engines).toEqual([])
  expect(body.install).toMatch(/setup:tex|TeX Live|mactex/)
})

test('documents are written, kept and taken out; only the page is refused, in words', async () => {
  const { body: document, status } = await person.post('/studio/documents', { sample: 'plain-article' })
  expect(status).toBe(201)
  const source = `${document.source}% kept\n`
  const saved = await person.request('PUT', `/studio/documents/${document.id}/text`, {
    path: 'main.tex',
    content: source,
  })
  expect(saved.status).toBe(200)
  expect((await person.get(`/studio/documents/${document.id}`)).body.source).toBe(source)
  expect((await person.get(`/studio/documents/${document.id}/zip`)).bytes.length).toBeGreaterThan(500)
  const refused = await person.post(`/studio/documents/${document.id}/compile`, { wait: 5 })
  expect(refused.status).toBe(503)
  expect(refused.body).toMatchObject({ code: 'unavailable', reason: 'no_engine' })
  expect(refused.body.detail).toMatch(/No TeX engine is installed.*To install one: /)
})

test('templates draw PDFs, and a résumé still leaves as LaTeX', async () => {
  const { body: resume } = await person.post('/resumes', fileForm('ada.txt', sampleResume))
  await person.until(`/resumes/${resume.id}`, ({ state }) => state === 'read')
  const render = (format: string) => person.post(`/resumes/${resume.id}/render`, { format, template: 'plain' })
  const pdf = await render('pdf')
  expect([pdf.status, Buffer.from(pdf.bytes).toString('latin1', 0, 4)]).toEqual([200, '%PDF'])
  const tex = await render('tex')
  expect(new TextDecoder().decode(tex.bytes)).toContain('\\documentclass')
})
