// Wishes and what follows from them: the fit of every posting, in the background, with its reasons.
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Client, fileForm, startApp, type TestApp } from '../../../tests/support/app.ts'
import { samplePosting, sampleResume } from '../../../tests/support/samples.ts'

const nothing = {
  roles: [],
  industries: [],
  level: null,
  salary: null,
  places: [],
  remoteKinds: [],
  willingToMove: null,
}
const remotePosting = `Backend Engineer
Kestrel Pay · Remote (Spain)

Requirements
- 3+ years with Go
- PostgreSQL

We pay 60,000 USD a year.
`
const warehouse = `Forklift Driver
Northwind Logistics · Rotterdam, Netherlands

Requirements
- Forklift licence
- 2+ years in a warehouse
- Work on site in shifts
`

let app: TestApp
let person: Client
let ids: Record<'staff' | 'remote' | 'forklift', string>
beforeAll(async () => {
  app = await startApp()
  person = await app.signUp()
  const capture = async (text: string) => (await person.post('/postings', { text })).body.id
  ids = {
    staff: await capture(samplePosting),
    remote: await capture(remotePosting),
    forklift: await capture(warehouse),
  }
})
afterAll(() => app?.close())

const fitOf = (id: string, done: (fit: any) => boolean) =>
  person.until(`/postings/${id}`, (posting) => done(posting.fit)).then((posting) => posting.fit)
const part = (fit: any, name: string) => fit.parts.find((each: any) => each.part === name)
const save = (wishes: object) => person.request('PUT', '/wishes', { ...nothing, ...wishes })

describe('wishes', () => {
  test('are empty until said, kept as said, and refused with the reason', async () => {
    expect((await person.get('/wishes')).body).toEqual({ ...nothing, updatedAt: null })
    const saved = await save({ roles: ['Platform Engineer', 'platform engineer'], places: ['Berlin, Germany'] })
    expect(saved.body).toMatchObject({ roles: ['platform engineer'], places: ['Berlin, Germany'] })
    expect(saved.body.updatedAt).not.toBeNull()
    expect((await person.get('/wishes')).body).toEqual(saved.body)
    const refused = await save({ salary: { min: -1, currency: 'Euro', period: 'year' } })
    expect(refused.status).toBe(422)
    expect(JSON.stringify(refused.body)).toMatch(/above 0/)
    const other = await app.signUp('Somebody else')
    expect((await other.get('/wishes')).body.roles).toEqual([])
    await save({})
  })
})

describe('the fit of postings', () => {
  test('waits for a master résumé, then is there with a reason for each part', async () => {
    expect((await person.get(`/postings/${ids.staff}`)).body.fit).toBeNull()
    const { id } = (await person.post('/resumes', fileForm('ada.txt', sampleResume))).body
    await person.until(`/resumes/${id}`, (resume) => resume.state === 'read')
    const fit = await fitOf(ids.staff, Boolean)
    expect(fit.fit).toBeGreaterThan(50)
    expect(part(fit, 'salary')).toMatchObject({ score: null, missing: 'wishes' })
    expect(part(fit, 'interest')).toMatchObject({ score: null, missing: 'wishes' })
    for (const each of fit.parts) expect(each.reason).not.toBe('')
    const page = (await person.get(`/postings/${ids.staff}/match/${id}`)).body
    expect(page.fit.fit).toBe(fit.fit)
  })

  test('changes with the wishes: pay and interest are judged, a way of working that is not wanted halves the place', async () => {
    const before = await fitOf(ids.staff, Boolean)
    await save({
      roles: ['Platform Engineer'],
      salary: { min: 90_000, currency: 'EUR', period: 'year' },
      remoteKinds: ['remote'],
    })
    const fit = await fitOf(ids.staff, (each) => part(each, 'salary')?.score !== null)
    expect(part(fit, 'salary').score).toBe(100)
    expect(part(fit, 'interest')).toMatchObject({ score: 90 })
    expect(fit.confidence).toBe(1)
    expect(part(fit, 'location').score).toBe(part(before, 'location').score / 2)
    expect(part(fit, 'location').reason).toMatch(/hybrid.*you want remote/)
    const abroad = await fitOf(ids.remote, Boolean)
    expect(part(abroad, 'salary').reason).toMatch(/EUR.*USD/)
  })

  test('changes with the facts: a correction of the master counts for every posting', async () => {
    const { items } = (await person.get('/resumes')).body
    const master = items.find((resume: any) => resume.isMaster)
    const before = await fitOf(ids.forklift, Boolean)
    expect(part(before, 'location').score).toBeLessThan(75)
    const { profile } = (await person.get(`/resumes/${master.id}/content`)).body
    const location = { text: 'Rotterdam, Netherlands', city: 'Rotterdam', countryCode: 'NL' }
    const moved = { ...profile, basics: { ...profile.basics, location } }
    await person.request('PUT', `/resumes/${master.id}/profile`, { profile: moved })
    const after = await fitOf(ids.forklift, (fit) => part(fit, 'location').score > part(before, 'location').score)
    expect(after.fit).toBeGreaterThan(before.fit)
    await person.post(`/resumes/${master.id}/versions/1/restore`)
    await fitOf(ids.forklift, (fit) => fit.fit === before.fit)
  })
})

describe('the list', () => {
  const list = async (query = '') =>
    (await person.get(`/postings?${query}`)).body.items.map((posting: any) => posting.id)

  test('sorts by fit, pay and date, page after page', async () => {
    await fitOf(ids.forklift, Boolean)
    expect(await list()).toEqual([ids.forklift, ids.remote, ids.staff])
    // By the fit and the nearness of the wording: whoever writes software does not drive a forklift.
    const byFit = await list('sort=fit')
    expect(byFit.toSorted()).toEqual(Object.values(ids).toSorted())
    expect(byFit.at(-1)).toBe(ids.forklift)
    expect(await list('sort=pay')).toEqual([ids.staff, ids.remote, ids.forklift])
    for (const sort of ['fit', 'pay', 'newest']) {
      const all = await list(`sort=${sort}`)
      const seen: string[] = []
      for (let cursor = ''; ; ) {
        const { body } = await person.get(`/postings?sort=${sort}&limit=1${cursor}`)
        seen.push(...body.items.map((posting: any) => posting.id))
        if (!body.nextCursor) break
        cursor = `&cursor=${body.nextCursor}`
      }
      expect(seen, sort).toEqual(all)
    }
  })

  test('filters by way of working, pay and fit', async () => {
    expect(await list('remoteKind=remote')).toEqual([ids.remote])
    expect(await list('hasPay=true')).toEqual([ids.remote, ids.staff])
    expect(await list('hasPay=false')).toEqual([ids.forklift])
    const { fit } = (await person.get(`/postings/${ids.staff}`)).body
    expect(await list(`minFit=${fit.fit}`)).toContain(ids.staff)
    expect(await list(`minFit=${fit.fit}`)).not.toContain(ids.forklift)
    expect((await person.get('/postings?minFit=200')).status).toBe(422)
  })

  test('leaves out what was put aside and whom the person hides, and brings both back', async () => {
    expect((await person.request('PATCH', `/postings/${ids.remote}`, { dismissed: true })).body.hidden).toBe(true)
    expect(await list()).toEqual([ids.forklift, ids.staff])
    expect(await list('hidden=only')).toEqual([ids.remote])
    expect(await list('hidden=all')).toHaveLength(3)
    await person.request('PATCH', `/postings/${ids.remote}`, { dismissed: false })
    const company = (await person.post('/hidden-companies', { name: ' northwind LOGISTICS ' })).body
    expect((await person.post('/hidden-companies', { name: 'Northwind Logistics' })).body.id).toBe(company.id)
    expect(await list()).toEqual([ids.remote])
    expect((await person.get(`/postings/${ids.staff}`)).body.hidden).toBe(true)
    const other = await app.signUp('A stranger')
    expect((await other.request('DELETE', `/hidden-companies/${company.id}`)).status).toBe(404)
    await person.request('DELETE', `/hidden-companies/${company.id}`)
    expect(await list()).toHaveLength(3)
    expect((await person.get('/hidden-companies')).body.items).toEqual([])
  })
})
