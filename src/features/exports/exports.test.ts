// Exports through the front door: everything is in the archive, nothing secret is, and it goes after seven days.
import { strFromU8, unzipSync } from 'fflate'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { startApp, type TestApp } from '../../../tests/support/app.ts'
import { sampleResume } from '../../../tests/support/samples.ts'
import { signUpWithWork } from '../../../tests/support/seed.ts'
import { systemCtx } from '../../platform/context.ts'
import { inSystem } from '../../platform/db/scope.ts'
import { purgeExports } from './service/keep-exports.ts'
import { nameIn } from './service/name-in.ts'

let app: TestApp
beforeAll(async () => {
  app = await startApp()
})
afterAll(() => app?.close())

test('the archive holds originals, JSON Resume, CSV, letters and every other row', async () => {
  const { person, resumeId, postingId } = await signUpWithWork(app)
  await person.post('/letters', { resumeId, postingId })
  await person.post('/applications', { postingId, attach: { resumeId } })
  await person.post('/shares', { kind: 'resume', recordId: resumeId, permission: 'view' })
  await person.post('/tokens', { name: 'laptop', scopes: ['read'] })
  const started = await person.post('/exports')
  expect(started.status, JSON.stringify(started.body)).toBe(201)
  const { url, bytes, expiresAt } = await person.until(`/exports/${started.body.id}`, (each) => each.url !== null)
  expect(Date.parse(expiresAt) - Date.now()).toBeGreaterThan(6 * 24 * 3_600_000)
  const answer = await fetch(url)
  expect(answer.headers.get('content-disposition')).toContain('.zip')
  const packed = new Uint8Array(await answer.arrayBuffer())
  expect(packed.length).toBe(bytes)
  const files = unzipSync(packed)
  const names = Object.keys(files)
  expect(strFromU8(files['originals/ada.txt']!)).toBe(sampleResume)
  const jsonResume = JSON.parse(strFromU8(files[names.find((name) => name.startsWith('resumes/'))!]!))
  expect(jsonResume.basics).toMatchObject({ name: 'Ada Quintero' })
  expect(strFromU8(files['applications.csv']!)).toContain('Staff Platform Engineer')
  expect(names.filter((name) => name.startsWith('letters/'))).toHaveLength(1)
  expect(names.filter((name) => name.startsWith('sent/'))).toHaveLength(1)
  for (const table of ['resume', 'resume_version', 'posting', 'application', 'letter', 'share', 'access_token'])
    expect(names).toContain(`records/${table}.json`)
  expect(Object.keys(JSON.parse(strFromU8(files['records/access_token.json']!))[0])).not.toContain('hash')
  expect(strFromU8(files['account.json']!)).toContain(person.email)
})

test('an archive belongs to its workspace, and goes after seven days', async () => {
  const person = await app.signUp()
  const stranger = await app.signUp()
  const { id } = (await person.post('/exports')).body
  await person.until(`/exports/${id}`, (each) => each.url !== null)
  expect((await stranger.get(`/exports/${id}`)).status).toBe(404)
  expect((await stranger.get('/exports')).body.items).toEqual([])
  const ctx = systemCtx(app.platform, 'test')
  await inSystem(ctx, 'seven days pass', ({ client }) =>
    client.query("update data_export set expires_at = now() - interval '1 minute' where id = $1", [id]),
  )
  expect((await purgeExports(ctx)).removed).toBe(1)
  expect((await person.get(`/exports/${id}`)).status).toBe(404)
})

test('names in the archive stay inside it and apart', () => {
  const taken: Record<string, unknown> = { 'a/cv.pdf': 1, 'a/cv (2).pdf': 1 }
  expect(nameIn(taken, 'a', 'cv.pdf')).toBe('a/cv (3).pdf')
  expect(nameIn(taken, 'a', '../../etc/passwd')).toBe('a/etcpasswd')
  expect(nameIn(taken, '', '..')).toBe('unnamed')
})
