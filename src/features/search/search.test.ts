// Search through the front door: ranking, accents, typing errors, and whose records are found.
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
  const more =
    '\n\nRequirements\n- Five years of doing what this text is about, with pleasure and care, in a team of nine.\n'
  const others = [
    { title: 'Büroleitung', company: 'Örtli & Söhne', text: `Büroleitung, Zürich${more}` },
    { title: 'Data Engineer', company: 'Platform Nine', text: `Data Engineer, Porto${more}` },
  ]
  for (const each of others) expect((await person.post('/postings', each)).status).toBe(201)
  await person.post('/applications', { postingId })
})
afterAll(() => app?.close())

const find = async (q: string, more = '') =>
  (await person.get(`/search?q=${encodeURIComponent(q)}${more}`)).body.items as {
    kind: string
    id: string
    title: string
  }[]

test('a record is found by the beginning of its words, the title first', async () => {
  const found = await find('plat')
  expect(found[0]?.title).toBe('Staff Platform Engineer')
  expect(found.map(({ kind }) => kind)).toEqual(expect.arrayContaining(['posting', 'application']))
  expect(found.at(-1)?.title).toBe('Data Engineer')
  expect((await find('staff eng northwind')).map(({ id }) => id)).toContain(postingId)
  expect(await find('staff eng nowhere-at-all')).toEqual([])
})

test('accents and typing errors are forgiven, wildcards are letters', async () => {
  expect((await find('buroleitung ortli'))[0]?.title).toContain('Büroleitung')
  expect((await find('enginer staf')).map(({ id }) => id)).toContain(postingId)
  expect((await find('quintreo')).map(({ id }) => id)).toContain(resumeId)
  expect(await find('%%%')).toEqual([])
  expect(await find("'; drop table resume; --")).toEqual([])
})

test('one kind only, and what was touched last without a query', async () => {
  expect(new Set((await find('engineer', '&kind=posting')).map(({ kind }) => kind))).toEqual(new Set(['posting']))
  const recent = await find('')
  expect(recent.length).toBeGreaterThanOrEqual(4)
  expect(recent[0]?.kind).toBe('application')
  await person.request('DELETE', `/resumes/${resumeId}`)
  expect((await find('quintero')).map(({ id }) => id)).not.toContain(resumeId)
  await person.post(`/resumes/${resumeId}/undo-delete`)
})

test('nobody finds what belongs to another', async () => {
  const stranger = await app.signUp()
  expect((await stranger.get('/search?q=platform')).body.items).toEqual([])
  expect((await stranger.get('/search')).body.items).toEqual([])
  expect((await app.visit().get('/search?q=platform')).status).toBe(401)
})
