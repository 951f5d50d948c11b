// Applications in and out through the front door: the round trip, other trackers' files, bad rows, undo.
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Client, fileForm, startApp, type TestApp } from '../../../tests/support/app.ts'
import { signUpWithWork } from '../../../tests/support/seed.ts'

let app: TestApp
let person: Client
beforeAll(async () => {
  app = await startApp()
  person = await app.signUp()
})
afterAll(() => app?.close())

const preview = (who: Client, name: string, content: string | Uint8Array, fields: Record<string, string> = {}) =>
  who.post('/imports/preview', fileForm(name, content, fields))
const take = (who: Client, name: string, content: string | Uint8Array, fields: Record<string, string> = {}) =>
  who.post('/imports', fileForm(name, content, fields))
const save = async (who: Client, format: 'csv' | 'json', more: object = {}) =>
  (await who.post('/applications/export', { format, ...more })).bytes
const list = async (who: Client) => (await who.get('/applications?limit=100&sort=title')).body.items

const spreadsheet = `Position,Employer,Status,Applied,Link
Data analyst,Harbour Labs,Applied,14/03/2026,https://harbour.example/jobs/1
"Engineer, ""platform""",Northwind,Phone screen,02/03/2026,
,Nobody,Applied,,
Data Analyst,Harbour Labs Ltd,Applied,15/03/2026,
=HYPERLINK("x"),Evil,Wishlist,,`

test('a plain spreadsheet: mapping guessed, problems by line, duplicates found, nothing kept by the preview', async () => {
  const who = await app.signUp()
  const seen = (await preview(who, 'jobs.csv', spreadsheet)).body
  expect(seen).toMatchObject({
    format: 'csv',
    origin: 'spreadsheet',
    counts: { rows: 5, good: 3, bad: 1, duplicate: 1 },
  })
  expect(seen.mapping).toMatchObject({ title: 0, company: 1, stage: 2, appliedOn: 3, url: 4 })
  expect(seen.rows.find((row: { line: number }) => row.line === 4).problem).toBe('There is no job title.')
  expect(seen.rows.find((row: { line: number }) => row.line === 5).duplicateOf).toEqual({
    id: null,
    line: 2,
    title: 'Data analyst',
  })
  expect(await list(who)).toEqual([])

  const done = (await take(who, 'jobs.csv', spreadsheet)).body
  expect(done).toMatchObject({ fileName: 'jobs.csv', imported: 3, skipped: 2 })
  const items = await list(who)
  expect(
    items.map((each: { title: string; stage: string; appliedAt: string }) => [
      each.title,
      each.stage,
      each.appliedAt?.slice(0, 10),
    ]),
  ).toEqual([
    ['=HYPERLINK("x")', 'saved', undefined],
    ['Data analyst', 'applied', '2026-03-14'],
    ['Engineer, "platform"', 'screening', '2026-03-02'],
  ])
  // Again: everything is here already.
  expect((await preview(who, 'jobs.csv', spreadsheet)).body.counts).toEqual({ rows: 5, good: 0, bad: 1, duplicate: 4 })
  expect((await take(who, 'jobs.csv', spreadsheet)).status).toBe(422)
  // Taken back whole, once.
  expect((await who.post(`/imports/${done.id}/undo`)).body.undoneAt).not.toBeNull()
  expect(await list(who)).toEqual([])
  expect((await who.post(`/imports/${done.id}/undo`)).status).toBe(409)
  expect((await who.get('/imports')).body.items).toHaveLength(1)
})

test('the mapping can be changed by the person', async () => {
  const content = 'Where,What\nNorthwind,Engineer'
  const mapped = (await preview(person, 'a.csv', content, { 'mapping[title]': '1', 'mapping[company]': '0' })).body
  expect(mapped.rows[0]).toMatchObject({ title: 'Engineer', company: 'Northwind' })
  expect((await preview(person, 'a.csv', content, { 'mapping[title]': '9' })).body.counts).toMatchObject({
    rows: 1,
    bad: 1,
  })
})

test('dates that could be two days are asked for, never guessed; what no field takes is in the notes', async () => {
  const who = await app.signUp()
  const file =
    'jobTitle,companyName,appliedDate,Salary\nEngineer,Northwind,03/04/2026,90000\nWriter,Harbour,05/06/2026,\n'
  const seen = (await preview(who, 'a.csv', file)).body
  expect(seen.dates).toEqual({
    style: null,
    by: null,
    examples: [
      { text: '03/04/2026', day: null },
      { text: '05/06/2026', day: null },
    ],
  })
  expect(seen.otherColumns).toEqual(['Salary'])
  const refused = await take(who, 'a.csv', file)
  expect([refused.status, refused.body.detail]).toEqual([409, expect.stringContaining('03/04/2026')])
  expect(await list(who)).toEqual([])
  const answered = (await preview(who, 'a.csv', file, { dates: 'day' })).body
  expect(answered.dates).toMatchObject({ style: 'day', by: 'person', examples: [{ day: '2026-04-03' }, {}] })
  await take(who, 'a.csv', file, { dates: 'day' })
  const items = await list(who)
  expect(items.map((each: { appliedAt: string }) => each.appliedAt.slice(0, 10))).toEqual(['2026-04-03', '2026-06-05'])
  expect(items.map((each: { notes: string }) => each.notes)).toEqual(['Salary: 90000', ''])
  // A day above 12 anywhere in the file decides, and the choice is not needed.
  const sure = (await preview(who, 'b.csv', `${file}Cook,Quay,28/06/2026,\n`, { dates: 'month' })).body
  expect(sure.dates).toMatchObject({ style: 'day', by: 'file' })
})

test('postings that a file brings are held against the person like any other', async () => {
  const { person: who } = await signUpWithWork(app)
  await take(who, 'a.csv', 'Title,Company\nPlatform engineer,Northwind\nData engineer,Eastwind')
  const runs = (await who.get('/jobs?limit=100')).body.items
  expect(runs.map((run: { name: string }) => run.name)).toContain('postings_brought')
  await who.until('/postings', ({ items }) => items.length === 3 && items.every((each: { fit: unknown }) => each.fit))
})

test('out and in again: CSV keeps the row, JSON keeps everything', async () => {
  const who = await app.signUp()
  const { id } = (
    await who.post('/applications/add', { title: '=1+1 engineer', company: '@Northwind', column: 'saved' })
  ).body
  await who.request('PATCH', `/applications/${id}`, {
    column: 'applied',
    appliedAt: '2026-03-02T10:00:00Z',
    tags: ['a', 'b'],
    notes: 'Two\nlines, "quoted"',
    deadline: '2026-04-01',
    source: 'Referral',
  })
  await who.post(`/applications/${id}/todos`, { text: '-call', dueOn: '2026-03-09' })
  await who.post(`/applications/${id}/interviews`, { startsAt: '2026-03-20T09:00:00.000Z', timeZone: 'Europe/Lisbon' })
  await who.request('PUT', `/applications/${id}/offer`, { currency: 'EUR', base: 50_000 })
  const csv = await save(who, 'csv')
  const text = new TextDecoder().decode(csv)
  for (const cell of text.split(/,|\r\n/)) expect(cell.replace(/^"/, '')).not.toMatch(/^[=+\-@]/)
  const json = await save(who, 'json')
  const before = (await who.get(`/applications/${id}`)).body

  const other = await app.signUp()
  expect((await take(other, 'mine.csv', csv)).body.imported).toBe(1)
  const [fromCsv] = await list(other)
  const same = ({ title, company, stage, tags, notes, deadline, source, nextTodo }: typeof before) => ({
    title,
    company,
    stage,
    tags,
    notes,
    deadline,
    source,
    nextTodo,
  })
  expect(same(fromCsv)).toEqual(same(before))
  expect(fromCsv.appliedAt.slice(0, 10)).toBe('2026-03-02')

  const third = await app.signUp()
  expect((await preview(third, 'mine.json', json)).body).toMatchObject({
    format: 'json',
    origin: 'shortlist',
    counts: { good: 1 },
  })
  await take(third, 'mine.json', json)
  const [fromJson] = await list(third)
  expect(same(fromJson)).toEqual(same(before))
  expect([fromJson.appliedAt, fromJson.createdAt]).toEqual([before.appliedAt, before.createdAt])
  expect((await third.get('/interviews')).body.items).toMatchObject([{ startsAt: '2026-03-20T09:00:00.000Z' }])
  expect((await third.get('/offers')).body.items).toMatchObject([{ yearly: 50_000 }])
  // And out once more: the same but for what says when and whence it came.
  const again = JSON.parse(new TextDecoder().decode(await save(third, 'json'))).applications[0]
  const first = JSON.parse(new TextDecoder().decode(json)).applications[0]
  expect({ ...again, timeline: [] }).toEqual({ ...first, timeline: [] })
})

test('only what was chosen goes out, and nothing of anybody else', async () => {
  const who = await app.signUp()
  const one = (await who.post('/applications/add', { title: 'One' })).body
  await who.post('/applications/add', { title: 'Two' })
  const stranger = await app.signUp()
  const of = async (client: Client, more: object) =>
    JSON.parse(new TextDecoder().decode(await save(client, 'json', more))).applications.map(
      (each: { title: string }) => each.title,
    )
  expect(await of(who, {})).toEqual(['One', 'Two'])
  expect(await of(who, { ids: [one.id] })).toEqual(['One'])
  expect(await of(who, { filter: { search: 'two' } })).toEqual(['Two'])
  expect(await of(stranger, { ids: [one.id] })).toEqual([])
})

test('files that are no list are refused with a way on', async () => {
  const refused = async (name: string, content: string | Uint8Array) =>
    (await preview(person, name, content)).body.detail
  expect(await refused('a.xlsx', Uint8Array.of(0x50, 0x4b, 3, 4))).toContain('Save it as CSV')
  expect(await refused('a.csv', '')).toContain('no rows')
  expect(await refused('a.json', '{"a": ')).toContain('cannot be read')
  expect(await refused('a.bin', Uint8Array.of(0, 1, 2, 3))).toContain('neither CSV nor JSON')
  expect(await refused('a.csv', `Title\n${'x\n'.repeat(5001)}`)).toContain('5,000')
  // A broken entry of our own file is told by its number; the others stay good.
  const file = {
    format: 'shortlist.applications',
    version: 1,
    exportedAt: '2026-03-01T00:00:00Z',
    applications: [
      { title: 'A', stage: 'saved', savedAt: '2026-03-01T00:00:00Z' },
      { title: 'B', stage: 'nowhere' },
    ],
  }
  const { counts, rows } = (await preview(person, 'a.json', JSON.stringify(file))).body
  expect([counts.good, counts.bad, rows.find((row: { problem: string }) => row.problem).line]).toEqual([1, 1, 2])
  // Somebody else's JSON is mapped by its keys.
  const foreign = [{ position: 'Engineer', company: { name: 'Northwind' }, status: 'Applied' }]
  expect((await preview(person, 'b.json', JSON.stringify(foreign))).body.rows[0]).toMatchObject({
    title: 'Engineer',
    company: 'Northwind',
    stage: 'applied',
  })
})
