// Scores through the front door: weight sets and their experiment, comparisons, versions that name what made them.
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Client, fileForm, startApp, type TestApp } from '../../../tests/support/app.ts'
import { samplePosting, sampleResume } from '../../../tests/support/samples.ts'

const evidence = '2026-11-evidence'
const heavy = {
  compatibility: 0.1,
  keywords: 0.1,
  achievements: 0.4,
  formatting: 0.1,
  progression: 0.1,
  completeness: 0.1,
  fit: 0.1,
}
const shorter = sampleResume.split('\n').slice(0, 14).join('\n')

let app: TestApp
let admin: Client
let person: Client
let resumeId: string
beforeAll(async () => {
  app = await startApp()
  admin = await app.signUp('The admin')
  person = await app.signUp()
  resumeId = await bring(person, sampleResume)
})
afterAll(() => app?.close())

async function bring(who: Client, text: string): Promise<string> {
  const { id } = (await who.post('/resumes', fileForm('ada.txt', text))).body
  await who.until(`/resumes/${id}/scores`, (scores) => scores.items.length > 0)
  return id
}

describe('weight sets', () => {
  test('the published formula is live until another set is; the one not tried is a draft', async () => {
    const { items, experiments } = (await admin.get('/admin/weights')).body
    expect(items.map((set: any) => [set.version, set.state, set.builtIn])).toEqual([
      ['2026-11', 'live', true],
      [evidence, 'draft', true],
    ])
    expect(items[0].scores).toBeGreaterThan(0)
    expect(experiments).toEqual([])
  })

  test('weights that do not add up to 1 are refused; a version exists once', async () => {
    const crooked = await admin.post('/admin/weights', { version: 'crooked', parts: { ...heavy, fit: 0.3 } })
    expect(crooked.status).toBe(422)
    expect(JSON.stringify(crooked.body)).toContain('add up to 1')
    const created = await admin.post('/admin/weights', {
      version: 'heavy-1',
      parts: heavy,
      note: 'Achievements first.',
    })
    expect(created.status).toBe(201)
    expect(created.body).toMatchObject({ version: 'heavy-1', state: 'draft', builtIn: false, parts: heavy })
    expect((await admin.post('/admin/weights', { version: 'heavy-1', parts: heavy })).status).toBe(409)
    expect((await admin.post('/admin/weights', { version: '2026-11', parts: heavy })).status).toBe(409)
  })

  test('nobody else sees any of it', async () => {
    for (const path of ['/admin/weights', '/admin/weights/2026-11/against/heavy-1'])
      expect((await person.get(path)).status, path).toBe(404)
    expect((await person.post('/admin/weights', { version: 'mine', parts: heavy })).status).toBe(404)
    expect((await person.post('/admin/weights/heavy-1/live')).status).toBe(404)
    expect((await person.post('/admin/weight-experiments', { challenger: 'heavy-1', share: 1 })).status).toBe(404)
    // An administrator's draft is not a measure for others; a published set is.
    expect((await person.get(`/resumes/${resumeId}/score?weights=heavy-1`)).status).toBe(422)
    expect((await person.get(`/resumes/${resumeId}/score?weights=${evidence}`)).body.weightsVersion).toBe(evidence)
    const { weights, presets } = (await person.get('/scores/measures')).body
    expect(weights.map((set: any) => set.version)).toEqual(['2026-11', evidence])
    expect(presets.length).toBeGreaterThanOrEqual(8)
  })

  test('two sets on every kept score, without waiting for an experiment', async () => {
    const { body } = await admin.get(`/admin/weights/2026-11/against/heavy-1`)
    expect(body.n).toBeGreaterThan(0)
    expect(body.parts.reduce((sum: number, part: any) => sum + part.adds, 0)).toBeCloseTo(body.mean, 4)
    expect((await admin.get('/admin/weights/2026-11/against/nothing')).status).toBe(422)
  })
})

describe('an experiment on live traffic', () => {
  test('the challenger is counted in the shadow; people keep seeing the live total', async () => {
    const seen = (await person.get(`/resumes/${resumeId}/score`)).body
    const started = await admin.post('/admin/weight-experiments', { challenger: 'heavy-1', share: 1 })
    expect(started.status, JSON.stringify(started.body)).toBe(201)
    expect((await admin.post('/admin/weight-experiments', { challenger: evidence, share: 1 })).status).toBe(409)
    expect((await admin.post('/admin/weight-experiments', { challenger: 'nothing', share: 1 })).status).toBe(422)
    const before = (await admin.get(`/admin/weight-experiments/${started.body.id}`)).body
    expect(before.difference).toMatchObject({ n: 0, mean: null })

    const ids = [
      await bring(person, sampleResume),
      await bring(person, shorter),
      await bring(admin, `${sampleResume}\n`),
    ]
    const { experiment, difference } = (await admin.get(`/admin/weight-experiments/${started.body.id}`)).body
    expect(experiment).toMatchObject({ liveVersion: '2026-11', challengerVersion: 'heavy-1', endedAt: null })
    expect(difference.n).toBe(ids.length)
    expect(difference.histogram.reduce((sum: number, bin: any) => sum + bin.count, 0)).toBe(ids.length)
    for (const mover of difference.movers) expect(Object.keys(mover).sort()).toEqual(['a', 'b', 'change', 'resumeId'])
    const report = (await person.get(`/resumes/${ids[0]}/score`)).body
    expect(report).toMatchObject({ total: seen.total, weightsVersion: '2026-11' })
    const heavier = report.parts.reduce((sum: number, part: any) => sum + part.score * heavy[part.part as 'fit'], 0)
    const mover = difference.movers.find((each: any) => each.resumeId === ids[0])
    expect(mover.b).toBeCloseTo(heavier, 3)

    expect((await admin.post('/admin/weights/heavy-1/retire')).status).toBe(409)
    const stopped = await admin.post(`/admin/weight-experiments/${started.body.id}/stop`)
    expect(stopped.body.endedAt).not.toBeNull()
    await bring(person, sampleResume)
    const after = (await admin.get(`/admin/weight-experiments/${started.body.id}`)).body
    expect(after.difference.n, 'what comes later does not count').toBe(ids.length)
  })
})

describe('making a set live', () => {
  test('reports name it, kept scores are restated, and going back gives the old number again', async () => {
    const before = (await person.get(`/resumes/${resumeId}/score`)).body
    expect((await admin.post('/admin/weights/heavy-1/live')).body).toMatchObject({ version: 'heavy-1', state: 'live' })
    const now = (await person.get(`/resumes/${resumeId}/score`)).body
    expect(now.weightsVersion).toBe('heavy-1')
    expect(now.parts.map((part: any) => part.score)).toEqual(before.parts.map((part: any) => part.score))
    const latest = (total: number) => (body: any) =>
      body.items.find((item: any) => item.resumeId === resumeId).total === total
    await person.until('/scores/latest', latest(now.total))
    const history = (await person.get(`/resumes/${resumeId}/scores`)).body.items
    expect(history.map((point: any) => [point.version, point.weightsVersion])).toEqual([
      [1, '2026-11'],
      [1, 'heavy-1'],
    ])
    expect((await admin.post('/admin/weights/heavy-1/retire')).status).toBe(409)
    await admin.post('/admin/weights/2026-11/live')
    const again = (await person.get(`/resumes/${resumeId}/score`)).body
    expect([again.exact, again.weightsVersion]).toEqual([before.exact, '2026-11'])
    await person.until('/scores/latest', latest(before.total))
    const acts = (await admin.get('/admin/audit')).body.items.map((entry: any) => entry.action)
    for (const act of ['weights.created', 'weights.made_live', 'experiment.started', 'experiment.stopped'])
      expect(acts).toContain(act)
  })
})

describe('side by side', () => {
  const compare = async (query: string) => (await person.get(`/resumes/${resumeId}/score/compare?${query}`)).body

  test('one text by two measures: parts stay, weights and total differ', async () => {
    const { a, b, change, sameMeasure } = await compare(`withWeights=${evidence}`)
    expect(a.parts.map((part: any) => part.score)).toEqual(b.parts.map((part: any) => part.score))
    expect([a.weightsVersion, b.weightsVersion, sameMeasure]).toEqual(['2026-11', evidence, false])
    expect(b.exact - a.exact).toBeCloseTo(change, 9)
    const aimed = await compare('withTargetRole=Senior%20Engineer')
    const aim = (side: any) => side.parts.find((part: any) => part.part === 'fit').score
    expect(aim(aimed.b)).toBeGreaterThan(aim(aimed.a))
    const preset = await compare('withPreset=tech')
    expect([preset.a.preset, preset.b.preset, preset.b.weightsVersion]).toEqual(['general', 'tech', '2026-11/tech'])
  })

  test('two versions and two résumés: what was won and what was lost', async () => {
    const { profile } = (await person.get(`/resumes/${resumeId}/content`)).body
    const better = structuredClone(profile)
    better.work[0].highlights.push('Cut the monthly bill by 40 % and grew the team from 3 to 9 people.')
    await person.request('PUT', `/resumes/${resumeId}/profile`, { profile: better })
    const versions = await compare('version=1&withVersion=2')
    expect([versions.a.version, versions.b.version, versions.sameMeasure]).toEqual([1, 2, true])
    const short = await bring(person, shorter)
    const two = await compare(`withId=${short}`)
    expect(two.b.resumeId).toBe(short)
    expect(two.a.exact).toBeGreaterThan(two.b.exact)
    expect(two.added.length).toBeGreaterThan(0)
    expect(two.parts.reduce((sum: number, part: any) => sum + part.change, 0)).toBeCloseTo(two.change, 6)
    const postingId = (await person.post('/postings', { text: samplePosting })).body.id
    expect((await compare(`withId=${short}&postingId=${postingId}`)).keywords.lost.length).toBeGreaterThan(0)
  })

  test("somebody else's résumé is not to be compared with", async () => {
    const foreign = await bring(admin, sampleResume)
    expect((await person.get(`/resumes/${resumeId}/score/compare?withId=${foreign}`)).status).toBe(404)
  })
})

test('the report leaves as HTML, PDF and JSON, and names its weights', async () => {
  const html = await person.get(`/resumes/${resumeId}/score/report?format=html&preset=tech`)
  expect(new TextDecoder().decode(html.bytes)).toContain('2026-11/tech')
  const json = await person.get(`/resumes/${resumeId}/score/report?format=json`)
  expect(JSON.parse(new TextDecoder().decode(json.bytes)).weightsVersion).toBe('2026-11')
  const pdf = await person.get(`/resumes/${resumeId}/score/report?format=pdf`)
  expect(new TextDecoder().decode(pdf.bytes.slice(0, 5))).toBe('%PDF-')
})

test('a correction is scored anew in the background, and the history shows what it was worth', async () => {
  const person = await app.signUp()
  // A résumé whose reader finds neither skills nor schooling.
  const text =
    'Ada Quintero\nada@quintero.example\n\nExperience\n\nPlatform engineer, Northwind Ledger\n2019 - 2024\n- Rebuilt settlement, cut reconciliation from 6 h to 11 min\n'
  const { id } = (await person.post('/resumes', fileForm('ada.txt', text))).body
  await person.until(`/resumes/${id}`, (resume) => resume.state === 'read')
  const before = (await person.get(`/resumes/${id}/score`)).body
  const { profile, version } = (await person.get(`/resumes/${id}/content`)).body
  const corrected = await person.request('PUT', `/resumes/${id}/profile`, {
    basedOn: version,
    profile: {
      ...profile,
      education: [
        {
          institution: 'University of Coimbra',
          studyType: 'MSc',
          area: 'Computing',
          startDate: '2012',
          endDate: '2014',
        },
      ],
      skills: [{ name: 'Skills', keywords: ['Go', 'PostgreSQL', 'Kafka', 'Kubernetes'] }],
    },
  })
  expect(corrected.status).toBe(200)
  const after = (await person.get(`/resumes/${id}/score`)).body
  expect(after.exact).toBeGreaterThan(before.exact)
  const history = await person.until(`/resumes/${id}/scores`, ({ items }) => items.length === 2)
  expect(history.items.map((each: { version: number; total: number }) => [each.version, each.total])).toEqual([
    [1, before.total],
    [2, after.total],
  ])
})
