// The look of a résumé: kept with it, used wherever nobody says otherwise, handed on to what is tailored from it.
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

const render = async (input: object = {}) =>
  Buffer.from((await person.post(`/resumes/${resumeId}/render`, input)).bytes)

test('a kept look is the default of every file, and an explicit one wins', async () => {
  const plain = await render()
  const look = { template: 'folio', options: { paper: 'letter', accent: '#24564a' } }
  const kept = (await person.request('PATCH', `/resumes/${resumeId}`, { look })).body
  expect(kept.look).toMatchObject(look)
  const folio = await render()
  expect(folio.equals(plain)).toBe(false)
  expect((await render(look)).equals(folio)).toBe(true)
  expect((await render({ template: 'plain' })).equals(plain)).toBe(true)

  const { id } = (await person.post('/tailorings', { resumeId, postingId })).body
  await person.until(`/tailorings/${id}`, (tailoring) => tailoring.state === 'ready')
  expect((await person.post(`/tailorings/${id}/save`)).body.look).toMatchObject(look)

  await person.request('PATCH', `/resumes/${resumeId}`, { look: null })
  expect((await render()).equals(plain)).toBe(true)
  const odd = await person.request('PATCH', `/resumes/${resumeId}`, { look: { template: 'glitter' } })
  expect(odd.status).toBe(422)
})

test('a file with letters that no font has says so beside it, others say nothing', async () => {
  const { id } = (await person.post('/resumes/composed', { title: 'Weaver', from: 'blank' })).body
  const profile = { basics: { name: '王小明 \u{f0123}' } }
  expect((await person.request('PUT', `/resumes/${id}/profile`, { profile })).status).toBe(200)
  const file = await person.post(`/resumes/${id}/render`, { format: 'pdf' })
  const notes = file.headers.get('shortlist-notes')!.split(',').map(decodeURIComponent)
  expect(notes[0]).toContain('can draw \u{f0123}:')
  const word = await person.post(`/resumes/${id}/render`, { format: 'docx' })
  expect(word.headers.get('shortlist-notes')).toBeNull()
})
