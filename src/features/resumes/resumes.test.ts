// Résumés through the front door: the list, changes to many, what is made here, drafts.
import { strToU8, unzipSync, zipSync } from 'fflate'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Client, fileForm, startApp, type TestApp } from '../../../tests/support/app.ts'
import { sampleResume } from '../../../tests/support/samples.ts'

let app: TestApp
let person: Client
let masterId: string
beforeAll(async () => {
  app = await startApp()
  person = await app.signUp()
  masterId = await bring('ada.txt', sampleResume)
})
afterAll(() => app?.close())

async function bring(name: string, content: string | Uint8Array, who = person): Promise<string> {
  const { status, body } = await who.post('/resumes', fileForm(name, content))
  expect(status, JSON.stringify(body)).toBe(201)
  await who.until(`/resumes/${body.id}`, (resume) => resume.state === 'read')
  return body.id
}
const compose = async (who: Client, title: string) =>
  (await who.post('/resumes/composed', { title, from: 'blank' })).body.id as string
const titles = async (who: Client, query = '') =>
  (await who.get(`/resumes?${query}`)).body.items.map((item: { title: string }) => item.title)

test('a list of more than a hundred comes in pages, in any order, the master always first', async () => {
  const owner = await app.signUp('Many')
  const first = await bring('master.txt', sampleResume, owner)
  await owner.request('PATCH', `/resumes/${first}`, { title: 'Zulu, the master' })
  const one = await compose(owner, 'Copy')
  // The fast way to many: copies of a copy.
  for (let i = 0; i < 103; i++) {
    const { id } = (await owner.post(`/resumes/${one}/duplicate`)).body
    await owner.request('PATCH', `/resumes/${id}`, { title: `Résumé ${String((i * 37) % 103).padStart(3, '0')}` })
  }
  for (const sort of ['newest', 'changed', 'title']) {
    const seen: string[] = []
    let cursor = ''
    let pages = 0
    do {
      const { body } = await owner.get(`/resumes?limit=40&sort=${sort}${cursor && `&cursor=${cursor}`}`)
      seen.push(...body.items.map((item: { title: string }) => item.title))
      cursor = body.nextCursor ?? ''
      pages++
    } while (cursor)
    expect(pages, sort).toBe(3)
    expect(new Set(seen).size, sort).toBe(105)
    expect(seen[0], sort).toBe('Zulu, the master')
    if (sort === 'title') expect(seen.slice(1)).toEqual(seen.slice(1).toSorted())
  }
  expect((await owner.get(`/resumes?cursor=${masterId}`)).status).toBe(422)
})

test('search looks into title, name, tags and text; tags and favourites filter', async () => {
  const owner = await app.signUp('Seeker')
  const id = await bring('ada.txt', sampleResume, owner)
  const other = await compose(owner, 'Gardener, Porto')
  await owner.request('PATCH', `/resumes/${other}`, { tags: ['outdoor', '100 %'], favourite: true })
  expect(await titles(owner, 'search=reconciliation')).toEqual(['Ada Quintero'])
  expect(await titles(owner, 'search=RECONCILIATION%20minutes')).toEqual(['Ada Quintero'])
  expect(await titles(owner, 'search=reconciliation%20zebra')).toEqual([])
  expect(await titles(owner, 'search=outdo')).toEqual(['Gardener, Porto'])
  expect(await titles(owner, 'search=100%25')).toEqual([])
  expect(await titles(owner, 'search=100%20%25')).toEqual(['Gardener, Porto'])
  expect(await titles(owner, 'tag=outdoor')).toEqual(['Gardener, Porto'])
  expect(await titles(owner, 'favourite=true')).toEqual(['Gardener, Porto'])
  expect(await titles(owner, 'favourite=false')).toEqual(['Ada Quintero'])
  expect(await titles(owner, 'kind=composed')).toEqual(['Gardener, Porto'])
  // What was corrected away is not found any more: the text is that of the newest version.
  const { profile } = (await owner.get(`/resumes/${other}/content`)).body
  await owner.request('PUT', `/resumes/${other}/profile`, {
    profile: { ...profile, basics: { ...profile.basics, summary: 'Grows tomatoes.' } },
  })
  expect(await titles(owner, 'search=tomatoes')).toEqual(['Gardener, Porto'])
  expect((await owner.get('/resume-tags')).body.items).toEqual([
    { tag: '100 %', count: 1 },
    { tag: 'outdoor', count: 1 },
  ])
  expect((await owner.get(`/resumes/${id}`)).body).not.toHaveProperty('searchText')
})

test('many are tagged, deleted and brought back at once, all or none', async () => {
  const ids = [await compose(person, 'One'), await compose(person, 'Two')]
  expect((await person.post('/resumes/changes', { ids, addTags: ['spring'], favourite: true })).body).toEqual({
    changed: 2,
  })
  expect((await titles(person, 'tag=spring')).toSorted()).toEqual(['One', 'Two'])
  await person.post('/resumes/changes', { ids, removeTags: ['spring'] })
  expect(await titles(person, 'tag=spring')).toEqual([])
  const gone = '01900000-0000-7000-8000-000000000000'
  expect((await person.post('/resumes/changes', { ids: [ids[0], gone], deleted: true })).status).toBe(404)
  expect(await titles(person)).toContain('One')
  await person.post('/resumes/changes', { ids, deleted: true })
  expect(await titles(person)).not.toContain('One')
  expect((await person.post('/resumes/changes', { ids, addTags: ['x'] })).status).toBe(404)
  await person.post('/resumes/changes', { ids, deleted: false })
  expect(await titles(person)).toContain('Two')
})

test('many leave as one archive, each under a name of its own', async () => {
  const copy = (await person.post(`/resumes/${masterId}/duplicate`)).body
  await person.request('PATCH', `/resumes/${copy.id}`, { title: 'Ada Quintero' })
  const { status, bytes, headers } = await person.post('/resumes/archive', { ids: [masterId, copy.id], format: 'md' })
  expect(status).toBe(200)
  expect(headers.get('content-disposition')).toContain('.zip')
  const files = unzipSync(bytes)
  expect(Object.keys(files).toSorted()).toEqual(['Ada Quintero (2).md', 'Ada Quintero.md'])
  expect(new TextDecoder().decode(Object.values(files)[0])).toContain('Rebuilt settlement')
})

test('a résumé begins from the master, from nothing, or as a copy', async () => {
  const fromMaster = (await person.post('/resumes/composed', {})).body
  expect(fromMaster).toMatchObject({ kind: 'composed', state: 'read', version: 1, isMaster: false, fileName: null })
  const content = (await person.get(`/resumes/${fromMaster.id}/content`)).body
  expect(content.document.text).toContain('Rebuilt settlement')
  expect(content.profile.work).toHaveLength(2)

  const blank = (await person.post('/resumes/composed', { from: 'blank', title: 'Fresh' })).body
  expect((await person.get(`/resumes/${blank.id}/content`)).body.profile.basics.name).toBe('Ada Quintero')

  const copy = (await person.post(`/resumes/${masterId}/duplicate`)).body
  expect(copy).toMatchObject({ kind: 'composed', sourceResumeId: masterId, version: 1 })
  expect((await person.get(`/resumes/${copy.id}/score`)).body.total).toBeGreaterThan(0)

  const newcomer = await app.signUp('New')
  expect((await newcomer.post('/resumes/composed', {})).body).toMatchObject({ code: 'conflict', reason: 'no_master' })
  const start = (await newcomer.post('/resumes/composed', { from: 'blank' })).body
  expect(start.isMaster).toBe(true)
  const device = app.visit()
  await device.post('/trial')
  expect((await device.post('/resumes/composed', { from: 'blank' })).status).toBe(401)
})

test('what is made here is drawn anew with each change, so that text and profile say the same', async () => {
  const { id } = (await person.post('/resumes/composed', {})).body
  const { profile } = (await person.get(`/resumes/${id}/content`)).body
  profile.work[0].highlights[0] = 'Taught forty engineers to read an event log.'
  const saved = (await person.request('PUT', `/resumes/${id}/profile`, { profile, basedOn: 1 })).body
  expect(saved.version).toBe(2)
  expect(saved.document.text).toContain('Taught forty engineers')
  expect(saved.provenance['/work/0/highlights/0']).toBeDefined()
  // A file stays what it is; only the fields change.
  const file = (await person.get(`/resumes/${masterId}/content`)).body
  file.profile.basics.label = 'Staff engineer'
  const corrected = (await person.request('PUT', `/resumes/${masterId}/profile`, { profile: file.profile })).body
  expect(corrected.document.text).toBe(file.document.text)
  expect(corrected.corrected).toContain('/basics/label')
})

test('a doubtful field that is right as it is counts as looked at, without a new version', async () => {
  const id = await bring('doubt.txt', sampleResume)
  const { profile, provenance } = (await person.get(`/resumes/${id}/content`)).body
  const pointer = Object.keys(provenance)[0]
  const body = { profile, basedOn: 1, confirmed: [pointer, '/no/such/field'] }
  const kept = (await person.request('PUT', `/resumes/${id}/profile`, body)).body
  expect(kept).toMatchObject({ version: 1, corrected: [pointer] })
  expect((await person.get(`/resumes/${id}/content`)).body.corrected).toEqual([pointer])
})

test('a draft waits on the server until it becomes a version', async () => {
  const { id } = (await person.post('/resumes/composed', {})).body
  const path = `/resumes/${id}/draft`
  expect((await person.get(path)).body).toEqual({ draft: null })
  const { profile } = (await person.get(`/resumes/${id}/content`)).body
  profile.work[0].startDate = '202' // half typed
  expect((await person.request('PUT', path, { basedOn: 1, profile })).status).toBe(200)
  expect((await person.get(path)).body.draft).toMatchObject({
    basedOn: 1,
    profile: { work: [{ startDate: '202' }, {}] },
  })
  expect((await person.get(`/resumes/${id}`)).body.version).toBe(1)
  profile.work[0].startDate = '2020'
  await person.request('PUT', `/resumes/${id}/profile`, { profile, basedOn: 1 })
  expect((await person.get(path)).body).toEqual({ draft: null })
  await person.request('PUT', path, { basedOn: 2, profile })
  await person.request('DELETE', path)
  expect((await person.get(path)).body).toEqual({ draft: null })
})

test('LinkedIn’s data export is read as it comes', async () => {
  const csv = {
    'Profile.csv': 'First Name,Last Name,Headline,Summary\nBo,Lindqvist,"Engineer, platforms","Builds, calmly."\n',
    'Positions.csv':
      'Company Name,Title,Description,Location,Started On,Finished On\nHarbour Labs,Engineer,"Led ""Tide"", a gateway",Porto,Mar 2019,\n',
    'Skills.csv': 'Name\nGo\nKafka\n',
    'Education.csv': 'School Name,Start Date,End Date,Degree Name\nUniversity of Porto,2012,2016,BSc\n',
    'Email Addresses.csv': 'Email Address,Confirmed,Primary\nbo@lindqvist.example,Yes,Yes\n',
  }
  const zip = zipSync(Object.fromEntries(Object.entries(csv).map(([name, text]) => [name, strToU8(text)])))
  const id = await bring('Basic_LinkedInDataExport.zip', zip)
  const resume = (await person.get(`/resumes/${id}`)).body
  expect(resume).toMatchObject({ format: 'linkedin-zip', personName: 'Bo Lindqvist' })
  const { profile } = (await person.get(`/resumes/${id}/content`)).body
  expect(profile.work[0]).toMatchObject({ name: 'Harbour Labs', position: 'Engineer', startDate: '2019-03' })
  expect(profile.skills.map((skill: { name: string }) => skill.name)).toEqual(['Go', 'Kafka'])
})
