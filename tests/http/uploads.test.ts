// Every format by its content, and every refusal in words, through the front door.
import { afterAll, beforeAll, expect, test } from 'vitest'
import { readResume } from '../../src/features/reading/read-resume.ts'
import type { RenderFormat } from '../../src/features/rendering/render-options.ts'
import { renderResume } from '../../src/features/rendering/render-resume.ts'
import { type Client, fileForm, startApp, type TestApp } from '../support/app.ts'
import { sampleResume } from '../support/samples.ts'

let app: TestApp
let person: Client
beforeAll(async () => {
  app = await startApp()
  person = await app.signUp()
})
afterAll(() => app?.close())

async function upload(name: string, content: string | Uint8Array) {
  const answer = await person.post('/resumes', fileForm(name, content))
  expect(answer.status, JSON.stringify(answer.body)).toBe(201)
  return person.until(`/resumes/${answer.body.id}`, (resume) => resume.state === 'read' || resume.state === 'failed')
}

test.each(['pdf', 'docx', 'txt', 'md', 'json', 'tex'] as RenderFormat[])(
  '%s is read, whatever its name says',
  async (format) => {
    const { profile } = await readResume(new TextEncoder().encode(sampleResume))
    const { bytes } = await renderResume({ profile, template: 'plain', format })
    const resume = await upload('résumé.bin', bytes)
    expect(resume).toMatchObject({ state: 'read', personName: 'Ada Quintero' })
    const content = (await person.get(`/resumes/${resume.id}/content`)).body
    expect(content.profile.basics.email).toBe('ada@quintero.example')
    expect(content.profile.work).toHaveLength(2)
    const file = await person.get(`/resumes/${resume.id}/file`)
    expect(Buffer.from(file.bytes).equals(Buffer.from(bytes))).toBe(true)
  },
)

test.each([
  ['an image', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13]), /picture|image|scan/i],
  ['a broken PDF', '%PDF-1.7\nnothing follows', /damaged|corrupt|cannot be opened|broken/i],
  ['a program', Uint8Array.from([0x7f, 0x45, 0x4c, 0x46, 2, 1, 1, 0, 0, 0, 0, 0]), /PDF|DOCX|Word/],
  ['white space', '   \n\n   ', /empty|no text|nothing/i],
] as [string, string | Uint8Array, RegExp][])(
  '%s fails with a reason a person understands',
  async (_name, content, reason) => {
    const resume = await upload('resume.pdf', content)
    expect(resume.state).toBe('failed')
    expect(resume.failure.message).toMatch(reason)
    const job = await person.until(`/jobs/${resume.jobId}`, (run) => run.state === 'failed')
    expect(job).toMatchObject({ attempts: 1, error: resume.failure.message })
    expect((await person.get(`/resumes/${resume.id}/content`)).status).toBe(409)
  },
)

test('a correction is a new version; the old one comes back; a stale one is refused', async () => {
  const resume = await upload('ada.txt', sampleResume)
  const before = (await person.get(`/resumes/${resume.id}/content`)).body
  const profile = structuredClone(before.profile)
  profile.basics.name = 'Ada M. Quintero'
  const corrected = await person.request('PUT', `/resumes/${resume.id}/profile`, { profile, basedOn: 1 })
  expect(corrected.body).toMatchObject({ version: 2, corrected: ['/basics/name'] })
  expect(corrected.body.provenance['/basics/name']).toBeUndefined()
  expect(corrected.body.provenance['/basics/email']).toEqual(before.provenance['/basics/email'])
  const stale = await person.request('PUT', `/resumes/${resume.id}/profile`, { profile: before.profile, basedOn: 1 })
  expect(stale.status).toBe(409)
  const restored = await person.post(`/resumes/${resume.id}/versions/1/restore`)
  expect(restored.body).toMatchObject({ version: 3, profile: { basics: { name: 'Ada Quintero' } } })
  const scores = await person.until(`/resumes/${resume.id}/scores`, (history) => history.items.length === 3)
  expect(scores.items.map((point: { version: number }) => point.version).sort()).toEqual([1, 2, 3])
  const invalid = await person.request('PUT', `/resumes/${resume.id}/profile`, {
    profile: { work: [{ startDate: 'May' }] },
  })
  expect(invalid.body.detail).toContain('YYYY')
})

test('deleting can be undone, and a deleted one is not there', async () => {
  const resume = await upload('ada.txt', sampleResume)
  await person.request('DELETE', `/resumes/${resume.id}`)
  expect((await person.get(`/resumes/${resume.id}`)).status).toBe(404)
  await person.post(`/resumes/${resume.id}/undo-delete`)
  expect((await person.get(`/resumes/${resume.id}`)).status).toBe(200)
})
