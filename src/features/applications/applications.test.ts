// Applications through the front door: stages, timeline, exact documents.
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Client, startApp, type TestApp } from '../../../tests/support/app.ts'
import { signUpWithWork } from '../../../tests/support/seed.ts'

let app: TestApp
let person: Client
let postingId: string
let resumeId: string
beforeAll(async () => {
  app = await startApp()
  ;({ person, postingId, resumeId } = await signUpWithWork(app))
})
afterAll(() => app?.close())

test('moving through the stages leaves a timeline', async () => {
  const { id } = (await person.post('/applications', { postingId })).body
  expect((await person.request('PATCH', `/applications/${id}`, { stage: 'applied' })).body.appliedAt).not.toBeNull()
  const detail = (
    await person.request('PATCH', `/applications/${id}`, { stage: 'interviewing', notes: 'Tuesday, 10:00' })
  ).body
  expect(detail.timeline.map((event: { text: string }) => event.text)).toEqual([
    'Tracked as saved',
    'saved → applied',
    'applied → interviewing',
    'Notes changed',
  ])
  expect((await person.get('/applications?stage=interviewing')).body.items).toHaveLength(1)
  expect((await person.request('PATCH', `/applications/${id}`, { stage: 'hired' })).status).toBe(422)
})

test('a document stays as it was sent, whatever happens to the résumé', async () => {
  const { id, documents } = (
    await person.post('/applications', { postingId, attach: { resumeId, format: 'docx', template: 'meridian' } })
  ).body
  const path = `/applications/${id}/documents/${documents[0].id}`
  const sent = await person.get(path)
  const { profile } = (await person.get(`/resumes/${resumeId}/content`)).body
  profile.basics.name = 'Somebody Else'
  await person.request('PUT', `/resumes/${resumeId}/profile`, { profile })
  await person.request('DELETE', `/resumes/${resumeId}`)
  const later = await person.get(path)
  expect(Buffer.from(later.bytes).equals(Buffer.from(sent.bytes))).toBe(true)
  expect(later.headers.get('content-disposition')).toContain('Ada Quintero')
  await person.post(`/resumes/${resumeId}/undo-delete`)
})

test('deleting can be undone; a trial device is asked to sign up', async () => {
  const { id } = (await person.post('/applications', { postingId })).body
  await person.request('DELETE', `/applications/${id}`)
  expect((await person.get(`/applications/${id}`)).status).toBe(404)
  expect((await person.post(`/applications/${id}/undo-delete`)).body.timeline.at(-1).kind).toBe('restored')
  const device = app.visit()
  await device.post('/trial')
  expect((await device.post('/applications', { postingId })).status).toBe(401)
})
