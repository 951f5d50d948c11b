// Résumés through the front door: many at once, and reading that is stopped before it began.
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Client, fileForm, startApp, type TestApp } from '../../../tests/support/app.ts'
import { sampleResume } from '../../../tests/support/samples.ts'

let app: TestApp
let person: Client
beforeAll(async () => {
  app = await startApp({ READING_THREADS: '1' })
  person = await app.signUp()
})
afterAll(() => app?.close())

// The first jobs of a new installation once waited for each other's database connections until all of them failed.
test('twenty uploads at once, the very first ones: each is taken; a reading cancelled while it waits says so and can be taken up again', async () => {
  const uploads = await Promise.all(
    Array.from({ length: 20 }, (_, i) => person.post('/resumes', fileForm(`cv-${i}.txt`, sampleResume))),
  )
  expect(uploads.map((upload) => upload.status)).toEqual(uploads.map(() => 201))
  const last = uploads
    .map(({ body }) => body)
    .sort((a, b) => a.id.localeCompare(b.id))
    .slice(-4)
  const asked = await Promise.all(last.map(({ jobId }) => person.post(`/jobs/${jobId}/cancel`)))
  const waiting = last.filter((_, i) => asked[i]!.body.state === 'cancelled')
  expect(waiting.length).toBeGreaterThan(0)
  for (const { id } of waiting) {
    const resume = await person.until(`/resumes/${id}`, (each) => each.state !== 'uploaded' && each.state !== 'reading')
    expect(resume).toMatchObject({ state: 'failed', failure: { code: 'cancelled' } })
    expect(resume.failure.message).toMatch(/[Rr]ead it again/)
  }
  const again = await person.post(`/resumes/${waiting[0].id}/read`)
  expect(again.body.state).toBe('uploaded')
  await person.until(`/resumes/${waiting[0].id}`, (resume) => resume.state === 'read')
})
