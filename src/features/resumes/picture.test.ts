// What an uploaded PDF looks like, through the front door.
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Client, fileForm, startApp, type TestApp } from '../../../tests/support/app.ts'
import { sampleResume } from '../../../tests/support/samples.ts'
import { Profile } from '../profiles/contract.ts'
import { renderResume } from '../rendering/render-resume.ts'

let app: TestApp
let person: Client
beforeAll(async () => {
  app = await startApp()
  person = await app.signUp()
})
afterAll(() => app?.close())

test('the first page of the file itself, drawn once and kept; none of what is no PDF', async () => {
  const profile = Profile.parse({
    basics: { name: 'Ada Quintero', email: 'ada@quintero.example' },
    work: [{ name: 'Meridian Pay', position: 'Engineer', highlights: ['Rebuilt settlement on an event log.'] }],
  })
  const { bytes } = await renderResume({ profile, template: 'plain', format: 'pdf' })
  const { id } = (await person.post('/resumes', fileForm('ada.pdf', bytes))).body
  const read = await person.until(`/resumes/${id}`, (r) => r.state === 'read')
  const picture = async () => {
    const { headers, bytes } = await person.get(`/resumes/${id}/picture`)
    return { type: headers.get('content-type'), bytes: Buffer.from(bytes) }
  }
  const first = await picture()
  expect(first.type).toBe('image/png')
  // Width and height stand in the header of a PNG: a page of A4 or Letter, 480 wide.
  expect(first.bytes.readUInt32BE(16)).toBe(480)
  expect(first.bytes.readUInt32BE(20)).toBeGreaterThan(600)
  expect((await picture()).bytes.equals(first.bytes)).toBe(true)
  expect((await person.get(`/resumes/${id}`)).body.updatedAt).toBe(read.updatedAt)

  const text = (await person.post('/resumes', fileForm('ada.txt', sampleResume))).body
  expect((await person.get(`/resumes/${text.id}/picture`)).status).toBe(404)
})
