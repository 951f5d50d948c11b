// Interviews and the calendar through the front door, also as a calendar program reads them.
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Client, startApp, type TestApp } from '../../../tests/support/app.ts'

let app: TestApp
let person: Client
let id: string
beforeAll(async () => {
  app = await startApp()
  person = await app.signUp()
  id = (await person.post('/applications/add', { title: 'Platform engineer', company: 'Northwind; Ltd, "N"' })).body.id
})
afterAll(() => app?.close())

const plan = (more: object = {}) =>
  person.post(`/applications/${id}/interviews`, {
    startsAt: '2027-03-28T08:30:00Z',
    timeZone: 'Europe/Lisbon',
    minutes: 45,
    link: 'https://meet.example/room',
    people: [{ name: 'Sam Rivers', role: 'Hiring manager' }],
    ...more,
  })
const unfold = (bytes: Uint8Array) =>
  new TextDecoder()
    .decode(bytes)
    .replace(/\r\n[ \t]/g, '')
    .split('\r\n')

test('planned, moved, cancelled: the timeline tells, the file carries the newest', async () => {
  const made = (await plan()).body
  expect(made).toMatchObject({ kind: 'video', state: 'planned', title: 'Platform engineer' })
  await person.request('PATCH', `/interviews/${made.id}`, { startsAt: '2027-03-28T09:30:00Z' })
  await person.request('PATCH', `/interviews/${made.id}`, { state: 'cancelled' })
  const { timeline } = (await person.get(`/applications/${id}`)).body
  const told = timeline
    .filter((each: { kind: string }) => each.kind === 'interview')
    .map((each: { text: string }) => each.text)
  // Lisbon changed to summer time that night.
  expect(told[0]).toBe('Planned: Video call, 28 Mar 2027, 09:30 (Europe/Lisbon)')
  expect(told.map((text: string) => text.split(':')[0])).toEqual(['Planned', 'Moved', 'Cancelled'])
  const file = await person.get(`/interviews/${made.id}/calendar-file`)
  expect(file.headers.get('content-type')).toContain('text/calendar')
  const lines = unfold(file.bytes)
  expect(lines).toContain('DTSTART:20270328T093000Z')
  expect(lines).toContain('DTEND:20270328T101500Z')
  expect(lines).toContain('SEQUENCE:2')
  expect(lines).toContain('STATUS:CANCELLED')
  expect(lines).toContain(`UID:interview-${made.id}@shortlist`)
  expect(lines.find((line) => line.startsWith('SUMMARY'))).toBe(
    'SUMMARY:Video call: Platform engineer\\, Northwind\\; Ltd\\, "N"',
  )
  await person.request('DELETE', `/interviews/${made.id}`)
  expect((await person.get(`/interviews?applicationId=${id}`)).body.items).toEqual([])
  expect((await person.post(`/interviews/${made.id}/undo-delete`)).body.id).toBe(made.id)
})

test('a time zone, a length and a link that are none are refused', async () => {
  for (const wrong of [
    { timeZone: 'Europe/Atlantis' },
    { minutes: 0 },
    { link: 'javascript:alert(1)' },
    { startsAt: 'tomorrow' },
  ])
    expect((await plan(wrong)).status, JSON.stringify(wrong)).toBe(422)
})

test('the calendar puts everything on the day of the person, whose zone it is', async () => {
  const who = await app.signUp()
  const one = (await who.post('/applications/add', { title: 'Analyst', company: 'Harbour' })).body
  await who.request('PATCH', `/applications/${one.id}`, { deadline: '2027-01-10', appliedAt: '2027-01-05T23:30:00Z' })
  await who.post(`/applications/${one.id}/todos`, { text: 'Portfolio', dueOn: '2027-01-07' })
  await who.post(`/applications/${one.id}/interviews`, { startsAt: '2027-01-08T23:30:00Z', timeZone: 'Europe/Lisbon' })
  await who.request('PUT', `/applications/${one.id}/offer`, { currency: 'EUR', base: 50_000, answerBy: '2027-01-20' })
  const on = async (timeZone: string) =>
    (await who.get(`/calendar?from=2027-01-01&to=2027-01-31&timeZone=${timeZone}`)).body.items.map(
      (each: { kind: string; day: string }) => `${each.kind} ${each.day.slice(8)}`,
    )
  expect(await on('UTC')).toEqual(['applied 05', 'todo 07', 'interview 08', 'deadline 10', 'answer 20'])
  expect(await on('Asia/Tokyo')).toEqual(['applied 06', 'todo 07', 'interview 09', 'deadline 10', 'answer 20'])
  expect(await who.get('/calendar?from=2027-01-01&to=2029-01-31').then((answer) => answer.status)).toBe(422)
  expect(
    await who.get('/calendar?from=2027-01-01&to=2027-01-31&timeZone=Nowhere').then((answer) => answer.status),
  ).toBe(422)
})

test('a feed opens without signing in, holds one person’s days only, and stops when it is revoked', async () => {
  const other = await app.signUp()
  await other.post('/applications/add', { title: 'Secret job', company: 'Elsewhere' })
  await person.post(`/applications/${id}/todos`, {
    text: 'Prepare, well; \\ done',
    dueOn: new Date().toISOString().slice(0, 10),
  })
  expect((await person.get('/calendar/feed')).body.feed).toBeNull()
  const { url } = (await person.post('/calendar/feed')).body
  const read = (address: string) => fetch(new URL(new URL(address).pathname, app.url))
  const answer = await read(url)
  expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'text/calendar; charset=utf-8'])
  const lines = unfold(new Uint8Array(await answer.arrayBuffer()))
  expect(lines).toContain('SUMMARY:Prepare\\, well\\; \\\\ done — Platform engineer\\, Northwind\\; Ltd\\, "N"')
  expect(lines.join()).not.toContain('Secret job')
  expect((await person.get('/calendar/feed')).body.feed.lastReadAt).not.toBeNull()
  // Only the hash is kept, a new address ends the old one, and a revoked one is gone.
  const second = (await person.post('/calendar/feed')).body.url
  expect((await read(url)).status).toBe(404)
  await person.request('DELETE', '/calendar/feed')
  const { items } = (await person.get('/audit')).body
  expect(items.slice(0, 2).map((each: { action: string }) => each.action)).toEqual([
    'calendar.revoked',
    'calendar.opened',
  ])
  expect((await read(second)).status).toBe(404)
  expect((await read(`${app.url}/feeds/${'A'.repeat(43)}.ics`)).status).toBe(404)
})
