// Home through the front door: from nothing, over the first steps, to a search that is under way.
import { afterAll, beforeAll, expect, test } from 'vitest'
import { fileForm, startApp, type TestApp } from '../../../tests/support/app.ts'
import { signUpWithWork } from '../../../tests/support/seed.ts'

let app: TestApp
beforeAll(async () => {
  app = await startApp()
})
afterAll(() => app?.close())

const kinds = (home: { insights: { kind: string }[] }) => home.insights.map(({ kind }) => kind)

test('somebody new has an empty home that says so', async () => {
  const person = await app.signUp()
  const { status, body } = await person.get('/home?zone=Europe/Lisbon')
  expect(status).toBe(200)
  expect(body).toMatchObject({ empty: true, insights: [], readiness: null, agenda: [], recent: [], masterId: null })
  expect(body.steps.every(({ done }: { done: boolean }) => !done)).toBe(true)
  expect(body.week.days).toHaveLength(7)
  expect((await person.get('/home?zone=Mars/Olympus')).status).toBe(422)
  expect((await app.visit().get('/home')).status).toBe(401)
})

test('what is stored becomes insights, readiness, week and recent work', async () => {
  const { person, resumeId, postingId } = await signUpWithWork(app)
  const home = await person.until('/home', ({ readiness }) => readiness?.parts.length === 2)
  expect(home).toMatchObject({ empty: false, masterId: resumeId })
  expect(kinds(home)).toContain('uncompared')
  expect(home.readiness.value).toBeGreaterThan(30)
  expect(home.week.figures[0]).toEqual({ name: 'captured', now: 1, before: 0 })
  expect(home.recent.map(({ id }: { id: string }) => id)).toEqual(expect.arrayContaining([resumeId, postingId]))
  const done = home.steps.filter((step: { done: boolean }) => step.done).map(({ id }: { id: string }) => id)
  expect(done).toEqual(expect.arrayContaining(['resume', 'posting']))
})

test('an insight can be put away, taken back, and comes back after a snooze', async () => {
  const { person } = await signUpWithWork(app)
  const [first] = (await person.get('/home')).body.insights
  await person.post('/home/insights/put-away', { key: first.key })
  const after = (await person.get('/home')).body
  expect(after.insights.map(({ key }: { key: string }) => key)).not.toContain(first.key)
  expect(after.putAway).toBe(1)
  expect((await person.post('/home/insights/bring-back', { key: first.key })).body).toEqual({ broughtBack: 1 })
  expect((await person.get('/home')).body.insights[0].key).toBe(first.key)
  const { until } = (await person.post('/home/insights/put-away', { key: first.key, days: 3 })).body
  expect(Date.parse(until) - Date.now()).toBeGreaterThan(2.9 * 86_400_000)
  expect((await person.get('/home')).body.putAway).toBe(1)
})

test('an application with a due to-do stands at the top and in the agenda', async () => {
  const { person, postingId } = await signUpWithWork(app)
  const { id } = (await person.post('/applications', { postingId })).body
  const today = new Date().toISOString().slice(0, 10)
  await person.post(`/applications/${id}/todos`, { text: 'Ask Grace for a reference', dueOn: today })
  const home = (await person.get('/home')).body
  expect(home.insights[0]).toMatchObject({ kind: 'todo_due', title: 'Ask Grace for a reference' })
  expect(home.insights[0].actions[0]).toMatchObject({ act: 'done' })
  expect(home.agenda[0]).toMatchObject({ kind: 'todo', day: today, overdue: false, applicationId: id })
  expect(home.pipeline).toEqual({ stages: { saved: 1 }, total: 1 })
})

test('the pipeline counts every application, and what is open is known among many that are closed', async () => {
  const person = await app.signUp()
  const rows = Array.from({ length: 620 }, (_, i) => `Job ${i},Company ${i},${i === 0 ? 'Offer' : 'Rejected'}`)
  const csv = ['Title,Company,Status', ...rows].join('\n')
  expect((await person.post('/imports', fileForm('old.csv', csv))).body.imported).toBe(620)
  const [{ id }] = (await person.get('/applications?stage=offer')).body.items
  const dueOn = new Date().toISOString().slice(0, 10)
  await person.post(`/applications/${id}/todos`, { text: 'Answer the offer', dueOn })
  const home = (await person.get('/home')).body
  expect(home.pipeline).toEqual({ stages: { offer: 1, rejected: 619 }, total: 620 })
  expect(home.insights.map(({ title }: { title: string }) => title)).toContain('Answer the offer')
})

test('skills are counted from the real match, followed postings first', async () => {
  const { person, postingId, resumeId } = await signUpWithWork(app)
  const other = 'Data engineer\nEastwind\n\nRequirements\n- Strong Rust and Go\n- Experience with Snowflake\n'
  await person.post('/postings', { text: other })
  const all = (await person.get('/home/skills')).body
  expect(all).toMatchObject({ postings: 2, followed: false, masterId: resumeId })
  const byName = new Map(all.skills.map((each: { name: string }) => [each.name, each]))
  expect(byName.get('Go')).toMatchObject({ asked: 2, status: 'found' })
  expect(byName.get('Rust')).toMatchObject({ required: 1, status: 'lacking' })
  expect(all.share).toBeGreaterThan(0)
  expect(all.share).toBeLessThan(1)
  await person.post('/applications', { postingId })
  expect((await person.get('/home/skills')).body).toMatchObject({ postings: 1, followed: true })
})

test('what one person puts away stays for another', async () => {
  const a = await signUpWithWork(app)
  const b = await signUpWithWork(app)
  const [insight] = (await a.person.get('/home')).body.insights
  await b.person.post('/home/insights/put-away', { key: insight.key })
  expect((await a.person.get('/home')).body.putAway).toBe(0)
})
