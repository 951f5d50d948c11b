// The order by likes through the front door: learned, explained, forgotten, and honest when it knows too little.
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Client, startApp, type TestApp } from '../../../tests/support/app.ts'

let app: TestApp
let person: Client
beforeAll(async () => {
  app = await startApp()
  person = await app.signUp()
})
afterAll(() => app?.close())

const capture = async (title: string, place: string, skills: string): Promise<string> => {
  const text = `${title}\nNorthwind ${title}\n${place}\n\nRequirements\n${skills
    .split(', ')
    .map((skill) => `- Experience with ${skill}`)
    .join('\n')}\n\nWe look for somebody who likes calm work and clear words.`
  return (await person.post('/postings', { text })).body.id
}
const list = async (query = '') => (await person.get(`/postings?sort=liked${query}`)).body
const patch = (id: string, change: object) => person.request('PATCH', `/postings/${id}`, change)

test('what was kept pulls, what was put aside pushes, and each row says why', async () => {
  const web = [
    await capture('Web Developer', 'Remote', 'TypeScript, React'),
    await capture('Frontend Developer', 'Remote', 'TypeScript, CSS'),
  ]
  const sales = await capture('Sales Manager', 'Madrid, Spain', 'Salesforce, Negotiation')
  const near = await capture('Fullstack Developer', 'Remote', 'TypeScript, Node.js')
  const far = await capture('Account Manager', 'Madrid, Spain', 'Salesforce, Negotiation')
  const neutral = await capture('Nurse', 'Galway, Ireland', 'Triage')

  for (const id of web) await patch(id, { favourite: true })
  expect((await person.get('/posting-likes')).body).toMatchObject({ kept: 2, aside: 0, needed: 1 })
  expect((await list()).items.map((each: { id: string }) => each.id)).toEqual([
    neutral,
    far,
    near,
    sales,
    ...web.toReversed(),
  ])

  await patch(sales, { dismissed: true })
  const { items } = await list()
  const ids = items.map((each: { id: string }) => each.id)
  expect(ids.indexOf(near)).toBeLessThan(ids.indexOf(neutral))
  expect(ids.at(-1)).toBe(far)
  const found = (id: string) => items.find((each: { id: string }) => each.id === id).liking
  expect(found(near).reason).toMatchObject({ side: 'kept', count: 2 })
  expect(found(near).reason.traits).toContain('TypeScript')
  expect(found(far).reason).toMatchObject({ side: 'aside', count: 1 })
  expect(found(neutral)).toEqual({ score: 0, reason: null })

  const first = await list('&limit=2')
  const second = await list(`&limit=10&cursor=${first.nextCursor}`)
  expect([...first.items, ...second.items].map((each) => each.id)).toEqual(ids)

  // An application that is being talked about speaks for its posting.
  const { id: application } = (await person.post('/applications', { postingId: neutral })).body
  await person.post('/board/move', { moves: [{ id: application, column: 'interviewing' }] })
  expect((await person.get('/posting-likes')).body).toMatchObject({ kept: 3, aside: 1, needed: 0 })

  expect((await person.post('/posting-likes/forget')).body).toMatchObject({
    kept: 0,
    aside: 0,
    needed: 3,
    forgotten: 4,
  })
  expect((await list()).items[0].id).toBe(neutral)
  expect((await person.post('/posting-likes/forget', { undo: true })).body).toMatchObject({ kept: 3, aside: 1 })
})
