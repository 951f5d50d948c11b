// The tracker through the front door: board, lists, to-dos, people, quick add, acts on many.
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Client, startApp, type TestApp } from '../../../tests/support/app.ts'

let app: TestApp
let person: Client
beforeAll(async () => {
  app = await startApp()
  person = await app.signUp()
})
afterAll(() => app?.close())

const add = async (who: Client, title: string, more: object = {}) =>
  (await who.post('/applications/add', { title, ...more })).body
const titles = async (who: Client, query: string) =>
  (await who.get(`/applications?${query}`)).body.items.map((each: { title: string }) => each.title)

test('title and company are enough; an address that is tracked says so', async () => {
  const made = await add(person, 'Data engineer', { company: 'Harbour Labs', url: 'https://nowhere.example/jobs/1' })
  expect(made).toMatchObject({
    title: 'Data engineer',
    company: 'Harbour Labs',
    column: 'saved',
    source: 'Company site',
  })
  const again = await person.post('/applications/add', { url: 'https://nowhere.example/jobs/1' })
  expect([again.status, again.body.applicationId]).toEqual([409, made.id])
  expect((await person.post('/applications/add', { company: 'Nobody' })).status).toBe(422)
  // A page that cannot be read, and no title: nothing is made.
  expect(
    (await person.post('/applications/add', { url: 'https://nowhere.example/jobs/2' })).status,
  ).toBeGreaterThanOrEqual(400)
  expect(await titles(person, 'search=nowhere')).toEqual([])
})

test('cards keep their place: above another, at the end, on top, and however often one is moved between two', async () => {
  const who = await app.signUp()
  const ids: Record<string, string> = {}
  for (const name of ['a', 'b', 'c']) ids[name] = (await add(who, name)).id
  const order = async (column = 'saved') => (await titles(who, `column=${column}&sort=board`)).join('')
  const put = (name: string, body: object) => who.request('PATCH', `/applications/${ids[name]}`, body)
  expect(await order()).toBe('cba')
  await put('c', { column: 'saved', above: ids.b })
  expect(await order()).toBe('bca')
  await put('b', { column: 'saved', above: null })
  expect(await order()).toBe('cab')
  for (let round = 0; round < 70; round++) {
    const [top, middle, end] = (await order()).split('') as [string, string, string]
    expect((await put(end, { column: 'saved', above: ids[top] })).status).toBe(200)
    expect(await order()).toBe(top + end + middle)
  }
  const { timeline } = (await put('a', { column: 'offer' })).body
  expect(timeline.map((each: { text: string }) => each.text)).toEqual(['Tracked as saved', 'saved → offer'])
  expect((await put('a', { column: 'offer', above: '019e0000-0000-7000-8000-000000000000' })).status).toBe(404)
})

test('columns of one’s own count as a standard stage, can be hidden, removed and brought back', async () => {
  const who = await app.signUp()
  const one = await add(who, 'One')
  const standard = (await who.get('/board')).body.columns
  expect(standard).toHaveLength(9)
  const names = standard.map(({ id, name }: { id: string; name: string }) => ({
    id,
    name: id === 'saved' ? 'Wish list' : name,
    hidden: id === 'drafting',
  }))
  const arranged = (
    await who.request('PUT', '/board/columns', {
      columns: [...names.slice(0, 4), { name: 'Final round', stage: 'interviewing' }, ...names.slice(4)],
    })
  ).body
  expect(arranged.columns[0]).toMatchObject({ id: 'saved', name: 'Wish list', count: 1 })
  const own = arranged.columns[4]
  expect(own).toMatchObject({ name: 'Final round', stage: 'interviewing', builtIn: false })
  const moved = (await who.request('PATCH', `/applications/${one.id}`, { column: own.id })).body
  expect(moved).toMatchObject({ column: own.id, stage: 'interviewing' })
  expect(moved.timeline.at(-1).text).toBe('Wish list → Final round')
  expect(await titles(who, `column=${own.id}`)).toEqual(['One'])
  // Without the column the application stands in its standard stage; with it again, back in it.
  await who.request('PUT', '/board/columns', { columns: names })
  expect((await who.get(`/applications/${one.id}`)).body.column).toBe('interviewing')
  await who.request('PUT', '/board/columns', { columns: [...names, { id: own.id, name: 'Final round' }] })
  expect((await who.get(`/applications/${one.id}`)).body.column).toBe(own.id)
  expect((await who.request('PUT', '/board/columns', { columns: [{ name: 'No stage' }] })).status).toBe(422)
  // Standard columns cannot be lost.
  expect((await who.request('PUT', '/board/columns', { columns: names.slice(0, 1) })).body.columns).toHaveLength(9)
})

test('every list order pages through all, once each', async () => {
  const who = await app.signUp()
  for (let index = 0; index < 23; index++) {
    const made = await add(who, `Job ${index % 7}`, { company: index % 3 ? `Company ${index % 5}` : undefined })
    await who.request('PATCH', `/applications/${made.id}`, {
      deadline: index % 4 ? `2026-05-${10 + (index % 9)}` : null,
      ...(index % 2 ? { column: 'applied' } : {}),
    })
  }
  for (const sort of ['newest', 'board', 'updated', 'applied', 'deadline', 'title', 'company']) {
    const seen: string[] = []
    let cursor = ''
    do {
      const { items, nextCursor } = (
        await who.get(`/applications?sort=${sort}&limit=5${cursor && `&cursor=${cursor}`}`)
      ).body
      seen.push(...items.map((each: { id: string }) => each.id))
      cursor = nextCursor ?? ''
    } while (cursor)
    expect([seen.length, new Set(seen).size], sort).toEqual([23, 23])
  }
})

test('filters: text, tag, company, what is due; counts follow them', async () => {
  const who = await app.signUp()
  const one = await add(who, 'Platform engineer', { company: 'Northwind' })
  const two = await add(who, 'Designer', { company: 'Harbour' })
  await who.request('PATCH', `/applications/${one.id}`, { tags: ['remote', 'top'] })
  await who.post(`/applications/${two.id}/todos`, { text: 'Portfolio', dueOn: '2026-03-09' })
  expect(await titles(who, 'search=north')).toEqual(['Platform engineer'])
  expect(await titles(who, 'search=100%25')).toEqual([])
  expect(await titles(who, 'tag=top')).toEqual(['Platform engineer'])
  expect(await titles(who, 'company=harbour')).toEqual(['Designer'])
  expect(await titles(who, 'dueBy=2026-03-09')).toEqual(['Designer'])
  expect(await titles(who, 'dueBy=2026-03-08')).toEqual([])
  const board = (await who.get('/board?dueBy=2026-03-09')).body
  expect([board.total, board.tags, board.companies.sort()]).toEqual([1, ['remote', 'top'], ['Harbour', 'Northwind']])
})

test('to-dos are ticked off, deleted and brought back; people and own lines stand on the timeline', async () => {
  const { id } = await add(person, 'Analyst')
  await person.post(`/applications/${id}/todos`, { text: 'Later' })
  const { todos } = (await person.post(`/applications/${id}/todos`, { text: 'Call', dueOn: '2026-03-09' })).body
  expect(todos.map((each: { text: string }) => each.text)).toEqual(['Call', 'Later'])
  expect((await person.get(`/applications?search=analyst`)).body.items[0].nextTodo).toEqual({
    text: 'Call',
    dueOn: '2026-03-09',
  })
  const done = (await person.request('PATCH', `/todos/${todos[0].id}`, { done: true })).body
  expect(done.todos.at(-1)).toMatchObject({ text: 'Call' })
  expect(done.nextTodo).toEqual({ text: 'Later', dueOn: null })
  expect((await person.request('DELETE', `/todos/${todos[1].id}`)).body.todos).toHaveLength(1)
  expect((await person.post(`/todos/${todos[1].id}/undo-delete`)).body.todos).toHaveLength(2)
  expect((await person.post(`/applications/${id}/todos`, { text: ' ' })).status).toBe(422)
  const met = (
    await person.post(`/applications/${id}/people`, {
      name: 'Sam Rivers',
      role: 'Recruiter',
      email: 'sam@harbour.example',
    })
  ).body
  await person.request('DELETE', `/people/${met.people[0].id}`)
  expect((await person.post(`/people/${met.people[0].id}/undo-delete`)).body.people).toHaveLength(1)
  const told = (
    await person.post(`/applications/${id}/timeline`, { text: 'Sam called back', at: '2026-03-01T10:00:00Z' })
  ).body
  expect(told.timeline[0].text).toBe('Sam called back')
  // Notes save themselves while they are typed: one line an hour.
  for (const notes of ['a', 'ab', 'abc']) await person.request('PATCH', `/applications/${id}`, { notes })
  const { timeline } = (await person.get(`/applications/${id}`)).body
  expect(timeline.filter((each: { kind: string }) => each.kind === 'note')).toHaveLength(1)
})

test('many are moved, deleted and brought back together, or not at all', async () => {
  const who = await app.signUp()
  const ids = [(await add(who, 'One')).id, (await add(who, 'Two')).id]
  const move = (list: string[]) => who.post('/board/move', { moves: list.map((id) => ({ id, column: 'applied' })) })
  expect((await move([...ids, '019e0000-0000-7000-8000-000000000000'])).status).toBe(404)
  expect(await titles(who, 'column=applied')).toEqual([])
  expect((await move(ids)).body).toEqual({ moved: 2 })
  expect((await who.get(`/applications/${ids[0]}`)).body.appliedAt).not.toBeNull()
  expect((await who.post('/board/delete', { ids })).body.removed.sort()).toEqual([...ids].sort())
  expect((await who.get('/board')).body.total).toBe(0)
  expect((await who.post('/board/undo-delete', { ids })).body).toEqual({ restored: 2 })
})
