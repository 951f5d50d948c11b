// Offers, duplicates and outcomes through the front door.
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Client, startApp, type TestApp } from '../../../tests/support/app.ts'

let app: TestApp
let person: Client
beforeAll(async () => {
  app = await startApp()
  person = await app.signUp()
})
afterAll(() => app?.close())

const add = async (title: string, more: object = {}) =>
  (await person.post('/applications/add', { title, ...more })).body

test('an offer is written down, totalled, changed, deleted and saved again', async () => {
  const { id } = await add('Platform engineer', { company: 'Northwind' })
  expect((await person.get(`/applications/${id}/offer`)).body).toEqual({ offer: null })
  const put = (terms: object) =>
    person.request('PUT', `/applications/${id}/offer`, { currency: 'eur', base: 6000, period: 'month', ...terms })
  expect((await put({})).body).toMatchObject({ currency: 'EUR', yearly: 72_000, timesPerYear: 12 })
  expect((await put({ timesPerYear: 14, bonus: 6000, signingBonus: 2000 })).body).toMatchObject({
    yearly: 90_000,
    firstYear: 92_000,
  })
  expect((await put({ currency: 'euro' })).status).toBe(422)
  expect((await put({ base: -1 })).status).toBe(422)
  expect((await person.get('/offers')).body.items).toHaveLength(1)
  await person.request('DELETE', `/applications/${id}/offer`)
  expect((await person.get('/offers')).body.items).toEqual([])
  expect((await put({})).status).toBe(200)
  const { timeline } = (await person.get(`/applications/${id}`)).body
  expect(
    timeline.filter((each: { kind: string }) => each.kind === 'offer').map((each: { text: string }) => each.text),
  ).toEqual([
    'Offer: EUR 72,000 a year',
    'Offer changed: EUR 90,000 a year',
    'Offer deleted',
    'Offer: EUR 72,000 a year',
  ])
})

test('a merge takes everything over, and can be taken back whole', async () => {
  const kept = await add('Data engineer', { company: 'Harbour Labs' })
  const gone = await add('Data Engineer (m/f/d)', { company: 'Harbour Labs Ltd.' })
  await person.request('PATCH', `/applications/${gone.id}`, { notes: 'Their note', tags: ['x'], column: 'applied' })
  await person.post(`/applications/${gone.id}/todos`, { text: 'Call' })
  await person.post(`/applications/${gone.id}/interviews`, { startsAt: '2027-03-28T08:30:00Z', timeZone: 'UTC' })
  await person.request('PUT', `/applications/${gone.id}/offer`, { currency: 'EUR', base: 1 })
  const pair = (await person.get(`/duplicates?applicationId=${kept.id}`)).body.items
  expect(pair).toMatchObject([{ reason: 'same_company_and_title', first: { id: kept.id }, second: { id: gone.id } }])
  const before = (await person.get(`/applications/${gone.id}`)).body
  const { mergeId } = (await person.post(`/applications/${kept.id}/merge`, { otherId: gone.id })).body
  const whole = (await person.get(`/applications/${kept.id}`)).body
  expect(whole).toMatchObject({ notes: 'Their note', tags: ['x'], appliedAt: before.appliedAt })
  expect(whole.todos).toHaveLength(1)
  expect((await person.get(`/interviews?applicationId=${kept.id}`)).body.items).toHaveLength(1)
  expect((await person.get(`/applications/${kept.id}/offer`)).body.offer.base).toBe(1)
  expect((await person.get(`/applications/${gone.id}`)).status).toBe(404)
  expect((await person.post(`/merges/${mergeId}/undo`)).status).toBe(200)
  expect((await person.post(`/merges/${mergeId}/undo`)).status).toBe(404)
  const back = (await person.get(`/applications/${gone.id}`)).body
  expect(back.timeline.slice(0, before.timeline.length)).toEqual(before.timeline)
  expect(back.todos).toEqual(before.todos)
  expect((await person.get(`/applications/${gone.id}/offer`)).body.offer.base).toBe(1)
  expect((await person.get(`/applications/${kept.id}`)).body).toMatchObject({ notes: '', tags: [], appliedAt: null })
  await person.post(`/applications/${kept.id}/keep-both`, { otherId: gone.id })
  expect((await person.get(`/duplicates?applicationId=${kept.id}`)).body.items).toEqual([])
  await person.post(`/applications/${kept.id}/keep-both`, { otherId: gone.id, undo: true })
  expect((await person.get(`/duplicates?applicationId=${kept.id}`)).body.items).toHaveLength(1)
  expect((await person.post(`/applications/${kept.id}/merge`, { otherId: kept.id })).status).toBe(422)
})

test('outcomes: counts always, rates with intervals from five on, one person’s only', async () => {
  person = await app.signUp()
  for (let index = 0; index < 6; index++) {
    const { id } = await add(`Job ${index}`, { company: `Company ${index}` })
    await person.request('PATCH', `/applications/${id}`, {
      source: 'LinkedIn',
      column: 'applied',
      appliedAt: '2026-11-02T10:00:00Z',
    })
    if (index < 3) await person.request('PATCH', `/applications/${id}`, { column: 'interviewing' })
  }
  const known = (await person.get('/outcomes?timeZone=Europe/Lisbon')).body
  expect(known.funnel.map((each: { count: number }) => each.count)).toEqual([6, 6, 6, 3, 3, 0, 0])
  expect(known.overall.interview).toMatchObject({ k: 3, n: 6, rate: 0.5 })
  expect(known.overall.interview.low).toBeCloseTo(0.1876, 3)
  expect(known.weekdays[0].reply).toMatchObject({ k: 3, n: 6 })
  expect(known.weekdays[1].reply).toEqual({ k: 0, n: 0, rate: null, low: null, high: null })
  expect(known.sources).toHaveLength(1)
  expect((await person.get('/outcomes?from=2020-01-01&to=2020-12-31')).body.total).toBe(0)
  expect((await person.get('/outcomes?timeZone=Nowhere')).status).toBe(422)
})
