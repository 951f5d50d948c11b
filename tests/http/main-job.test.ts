// The main job over HTTP: résumé + posting → profile → score → tailored PDF → tracked application.
import { createHash } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { fileForm, startApp, type TestApp } from '../support/app.ts'
import { samplePosting, sampleResume } from '../support/samples.ts'

let app: TestApp
beforeAll(async () => {
  app = await startApp()
})
afterAll(() => app?.close())

test('a person gets from a file and a posting to a tracked application with the exact document', async () => {
  const ada = await app.signUp()
  const uploaded = await ada.post('/resumes', fileForm('ada.txt', sampleResume))
  expect(uploaded.status, JSON.stringify(uploaded.body)).toBe(201)
  const { id } = uploaded.body
  const read = await ada.until(`/resumes/${id}`, (r) => r.state === 'read' || r.state === 'failed')
  expect(read).toMatchObject({ state: 'read', personName: 'Ada Quintero', isMaster: true, version: 1 })

  const content = (await ada.get(`/resumes/${id}/content`)).body
  expect(content.profile.basics.email).toBe('ada@quintero.example')
  expect(content.profile.work.map((w: { name: string }) => w.name)).toEqual(['Meridian Pay', 'Harbour Labs'])
  const source = content.provenance['/basics/email']
  expect(content.document.text.slice(source.start, source.end)).toBe('ada@quintero.example')

  const score = (await ada.get(`/resumes/${id}/score`)).body
  expect(score.parts).toHaveLength(7)
  const sum = score.parts.reduce((total: number, part: { points: number }) => total + part.points, 0)
  expect(score.total).toBe(Math.round(sum))

  const posting = await ada.post('/postings', { text: samplePosting })
  expect(posting.status, JSON.stringify(posting.body)).toBe(201)
  const { match } = (await ada.get(`/postings/${posting.body.id}/match/${id}`)).body
  const go = match.requirements.find((r: { skillId: string }) => r.skillId === 'kubernetes')
  expect(go.status).toBe('found')

  const started = await ada.post('/tailorings', { resumeId: id, postingId: posting.body.id, level: 'conservative' })
  expect(started.status, JSON.stringify(started.body)).toBe(201)
  const tailoring = await ada.until(
    `/tailorings/${started.body.id}`,
    (t) => t.state === 'ready' || t.state === 'failed',
  )
  expect(tailoring.state).toBe('ready')
  expect(tailoring.truth.unsupported).toBe(0)
  const saved = await ada.post(`/tailorings/${tailoring.id}/save`)
  expect(saved.status, JSON.stringify(saved.body)).toBe(201)
  expect(saved.body).toMatchObject({ kind: 'tailored', sourceResumeId: id, postingId: posting.body.id, state: 'read' })

  const application = await ada.post('/applications', {
    postingId: posting.body.id,
    stage: 'applied',
    attach: { resumeId: saved.body.id },
  })
  expect(application.status, JSON.stringify(application.body)).toBe(201)
  const [document] = application.body.documents
  const file = await ada.get(`/applications/${application.body.id}/documents/${document.id}`)
  expect(new TextDecoder().decode(file.bytes.slice(0, 5))).toBe('%PDF-')
  expect(createHash('sha256').update(file.bytes).digest('hex')).toBe(document.sha256)
  expect(application.body.timeline.map((e: { kind: string }) => e.kind)).toEqual(['created', 'document'])
})
