// Postings captured twice, through the front door: noticed, merged with everything that hangs on them, taken back.
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Client, fileForm, startApp, type TestApp } from '../../../tests/support/app.ts'
import { samplePosting, sampleResume } from '../../../tests/support/samples.ts'

let app: TestApp
let person: Client
beforeAll(async () => {
  app = await startApp()
  person = await app.signUp()
})
afterAll(() => app?.close())

const later = samplePosting.replace('Go', 'Golang').concat('\n\nApply by Friday.')
const capture = async (body: object) => (await person.post('/postings', body)).body
const pairs = async () => (await person.get('/posting-duplicates')).body.items as { first: { id: string } }[]

test('a posting captured again is noticed, in the answer and in the list', async () => {
  const first = await capture({ text: samplePosting, url: 'https://www.boards.example/jobs/7?utm_source=mail' })
  expect(first.twins).toEqual([])
  const again = await capture({ text: later, url: 'http://boards.example/jobs/7/' })
  expect(again.twins).toEqual([expect.objectContaining({ id: first.id, reason: 'same_address' })])
  const { items } = (await person.get('/postings')).body
  expect(items.map((each: { id: string; savedBefore: unknown }) => [each.id, each.savedBefore])).toEqual([
    [again.id, { id: first.id, createdAt: first.createdAt }],
    [first.id, null],
  ])
  const [pair] = await pairs()
  expect(pair).toMatchObject({ reason: 'same_address', first: { id: first.id }, second: { id: again.id } })

  await person.post(`/postings/${again.id}/keep-both`, { otherId: first.id })
  expect(await pairs()).toEqual([])
  await person.post(`/postings/${again.id}/keep-both`, { otherId: first.id, undo: true })
  expect(await pairs()).toHaveLength(1)
})

test('a merge loses nothing, and is taken back whole', async () => {
  const other = await app.signUp('Merger')
  const send = async (path: string, body: object = {}) => (await other.post(path, body)).body
  const resume = await send('/resumes', fileForm('ada.txt', sampleResume))
  await other.until(`/resumes/${resume.id}`, (r) => r.state === 'read')
  const kept = await send('/postings', { text: samplePosting })
  const gone = await send('/postings', { text: later })
  expect(gone.twins).toHaveLength(1)
  await other.request('PATCH', `/postings/${kept.id}`, { notes: 'Seen at the fair' })
  await other.request('PATCH', `/postings/${gone.id}`, { notes: 'Ask Sam', favourite: true })
  const application = await send('/applications', { postingId: gone.id })
  const letter = await send('/letters', { resumeId: resume.id, postingId: gone.id })
  const tailoring = await send('/tailorings', { resumeId: resume.id, postingId: gone.id })
  await other.until(`/tailorings/${tailoring.id}`, (t) => t.state === 'ready')
  const at = async () => [
    (await other.get(`/applications/${application.id}`)).body.postingId,
    (await other.get(`/letters/${letter.id}`)).body.postingId,
    (await other.get(`/tailorings/${tailoring.id}`)).body.postingId,
  ]

  const { mergeId } = await send(`/postings/${kept.id}/merge`, { otherId: gone.id })
  const merged = (await other.get(`/postings/${kept.id}`)).body
  expect(merged).toMatchObject({ favourite: true, notes: 'Seen at the fair\n\nAsk Sam', text: kept.text, twins: [] })
  expect(merged.otherTexts).toEqual([expect.objectContaining({ text: gone.text, capturedAt: gone.createdAt })])
  expect((await other.get(`/postings/${gone.id}`)).status).toBe(404)
  expect(await at()).toEqual([kept.id, kept.id, kept.id])

  await other.request('PATCH', `/postings/${kept.id}`, { notes: 'Written since' })
  expect((await other.post(`/posting-merges/${mergeId}/undo`)).status).toBe(200)
  expect((await other.get(`/postings/${kept.id}`)).body).toMatchObject({
    favourite: false,
    notes: 'Written since',
    otherTexts: [],
  })
  expect((await other.get(`/postings/${gone.id}`)).body).toMatchObject({ favourite: true, notes: 'Ask Sam' })
  expect(await at()).toEqual([gone.id, gone.id, gone.id])
  expect((await other.post(`/posting-merges/${mergeId}/undo`)).status).toBe(404)
  expect((await other.post(`/postings/${kept.id}/merge`, { otherId: kept.id })).status).toBe(422)
})
