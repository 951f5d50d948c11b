// Tailoring through the front door: propose, decide, refuse what has no source, save.
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Client, fileForm, startApp, type TestApp } from '../../../tests/support/app.ts'
import { sampleResume } from '../../../tests/support/samples.ts'
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

async function tailor(input: object) {
  const { body } = await person.post('/tailorings', { resumeId, ...input })
  return person.until(
    `/tailorings/${body.id}`,
    (tailoring) => tailoring.state === 'ready' || tailoring.state === 'failed',
  )
}

test.each(['conservative', 'balanced', 'aggressive'])(
  '%s: every change has a reason, and nothing lacks a source',
  async (level) => {
    const tailoring = await tailor({ postingId, level })
    expect(tailoring).toMatchObject({ state: 'ready', level })
    expect(tailoring.changes.length).toBeGreaterThan(0)
    for (const change of tailoring.changes) expect(change.why).not.toBe('')
    for (const pointer of tailoring.changes.flatMap((change: { factPointers: string[] }) => change.factPointers))
      expect(tailoring.factTexts[pointer], pointer).toBeTruthy()
    expect(tailoring.truth).toMatchObject({ unsupported: 0, blocked: false })
    for (const key of ['scoreBefore', 'scoreAfter', 'matchBefore', 'matchAfter'])
      expect(tailoring[key]).toBeGreaterThan(0)
  },
)

// The same résumé held against the same posting had one score here and another on its own page.
test('the scores before and after are those of the résumés on their own pages', async () => {
  const tailoring = await tailor({ postingId, level: 'balanced' })
  const scoreOf = async (id: string) => (await person.get(`/resumes/${id}/score?postingId=${postingId}`)).body.total
  expect(tailoring.scoreBefore).toBe(await scoreOf(resumeId))
  expect(tailoring.scoreAfter >= tailoring.scoreBefore || tailoring.falls.length > 0).toBe(true)
  const { body } = await person.post(`/tailorings/${tailoring.id}/save`)
  expect(await scoreOf(body.id)).toBe(tailoring.scoreAfter)
})

test('a rejected change is undone in the outcome and stays rejected', async () => {
  const tailoring = await tailor({ postingId, level: 'conservative' })
  const everything = Object.fromEntries(tailoring.changes.map((change: { id: string }) => [change.id, 'rejected']))
  const decided = (await person.request('PATCH', `/tailorings/${tailoring.id}`, { decisions: everything })).body
  const { profile } = (await person.get(`/resumes/${resumeId}/content`)).body
  expect(decided.profile).toEqual(profile)
  expect((await person.get(`/tailorings/${tailoring.id}`)).body.decisions).toEqual(everything)
  const [first] = Object.keys(everything)
  const undone = (await person.request('PATCH', `/tailorings/${tailoring.id}`, { decisions: { [first!]: null } })).body
  expect(Object.keys(undone.decisions)).toHaveLength(tailoring.changes.length - 1)
  expect(undone.decisions[first!]).toBeUndefined()
  expect(
    (await person.request('PATCH', `/tailorings/${tailoring.id}`, { decisions: { nothing: 'accepted' } })).status,
  ).toBe(422)
})

test('what the master does not carry is not saved until it is confirmed', async () => {
  // The master loses a job after the other résumé was read: that résumé now claims more than the facts say.
  const second = (await person.post('/resumes', fileForm('second.txt', sampleResume))).body
  await person.until(`/resumes/${second.id}`, (resume) => resume.state === 'read')
  const { profile } = (await person.get(`/resumes/${resumeId}/content`)).body
  await person.request('PUT', `/resumes/${resumeId}/profile`, { profile: { ...profile, work: profile.work.slice(1) } })
  const { body } = await person.post('/tailorings', { resumeId: second.id, postingId })
  const tailoring = await person.until(`/tailorings/${body.id}`, (each) => each.state === 'ready')
  expect(tailoring.truth.blocked).toBe(true)
  const refused = await person.post(`/tailorings/${body.id}/save`)
  expect(refused.status).toBe(409)
  expect(refused.body).toMatchObject({ reason: 'unsupported_claims' })
  const confirmed = tailoring.truth.claims
    .filter((claim: { verdict: string }) => claim.verdict === 'unsupported')
    .map((claim: { id: string }) => claim.id)
  await person.request('PATCH', `/tailorings/${body.id}`, { confirmed })
  expect((await person.post(`/tailorings/${body.id}/save`)).status).toBe(201)
  await person.post(`/resumes/${resumeId}/versions/1/restore`)
})

test('without a posting the score’s findings are answered; saving twice gives one résumé', async () => {
  const tailoring = await tailor({ level: 'balanced' })
  expect(tailoring).toMatchObject({ state: 'ready', postingId: null, matchBefore: null })
  const first = await person.post(`/tailorings/${tailoring.id}/save`, { title: 'Better' })
  const second = await person.post(`/tailorings/${tailoring.id}/save`)
  expect(second.body.id).toBe(first.body.id)
  expect(first.body).toMatchObject({ title: 'Better', kind: 'tailored', postingId: null })
  const master = await person.request('PATCH', `/resumes/${first.body.id}`, { isMaster: true })
  expect(master.status).toBe(409)
})
