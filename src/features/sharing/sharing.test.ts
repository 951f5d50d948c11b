// Sharing through the front door: what guests get, what they never get, and what the owner can do about it.
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Client, startApp, type TestApp } from '../../../tests/support/app.ts'
import { signUpWithWork } from '../../../tests/support/seed.ts'

let app: TestApp
let owner: Client
let resumeId: string
beforeAll(async () => {
  app = await startApp()
  ;({ person: owner, resumeId } = await signUpWithWork(app))
})
afterAll(() => app?.close())

const tokenOf = (url: string) => url.split('/s/')[1]!
const share = async (input: object = {}) => {
  const { status, body } = await owner.post('/shares', { kind: 'resume', recordId: resumeId, ...input })
  expect(status, JSON.stringify(body)).toBe(201)
  return { ...body, path: `/shared/${tokenOf(body.url)}` } as { id: string; url: string; path: string }
}
const shareOf = async (id: string) =>
  (await owner.get(`/shares?kind=resume&recordId=${resumeId}`)).body.items.find(
    (each: { id: string }) => each.id === id,
  )

test('a link shows the résumé to anybody who holds it, and nothing else of the owner', async () => {
  const { id, url, path } = await share({ label: 'For Sam' })
  expect(tokenOf(url)).toMatch(/^[\w-]{43}$/)
  const { status, body } = await app.visit().get(path)
  expect(status).toBe(200)
  expect(body).toMatchObject({ state: 'open', permission: 'view', isOwner: false })
  const text = body.sheet.blocks.map((block: { text: string }) => block.text).join('\n')
  expect(text).toContain('Rebuilt settlement on an event log')
  expect(text).toContain('ada@quintero.example')
  for (const secret of ['For Sam', resumeId, id, owner.email, 'ada.txt'])
    expect(JSON.stringify(body)).not.toContain(secret)
  const { rows } = await app.platform.database.pool.query(
    "select set_config('app.system', 'on', false), (select count(*)::int from share where token_hash = $1) as plain",
    [tokenOf(url)],
  )
  expect(rows[0].plain).toBe(0)
})

test('each browser session counts once, the owner never', async () => {
  const { id, path } = await share()
  const guest = app.visit()
  for (let i = 0; i < 3; i++) expect((await guest.get(path)).status).toBe(200)
  expect((await shareOf(id)).views).toBe(1)
  await app.visit().get(path)
  expect((await owner.get(path)).body.isOwner).toBe(true)
  const seen = await shareOf(id)
  expect(seen.views).toBe(2)
  expect(seen.lastViewedAt).not.toBeNull()
  // Somebody else's account is a guest like any other.
  expect((await (await app.signUp('Reader')).get(path)).body.isOwner).toBe(false)
  expect((await shareOf(id)).views).toBe(3)
})

test('what is hidden is hidden on the sheet, on the pages and in the file', async () => {
  const { profile } = (await owner.get(`/resumes/${resumeId}/content`)).body
  profile.basics.summary = 'Write to ada@quintero.example or call 00351 21-000-00-00.'
  await owner.request('PUT', `/resumes/${resumeId}/profile`, { profile })
  const { path } = await share({ hideContact: true })
  const guest = app.visit()
  const { body } = await guest.get(path)
  const pages = await guest.get(`${path}/pages`)
  expect(pages.body.pages[0]).toContain('Ada Quintero')
  for (const text of [JSON.stringify(body), JSON.stringify(pages.body)]) {
    expect(text).not.toContain('quintero.example')
    expect(text).not.toMatch(/21[\s-]?000/)
  }
  const file = await guest.get(`${path}/file`)
  expect(new TextDecoder('latin1').decode(file.bytes.slice(0, 5))).toBe('%PDF-')
  expect(file.headers.get('content-disposition')).toContain('Ada Quintero.pdf')
  expect((await app.visit().get(`${(await share({ allowDownload: false })).path}/file`)).status).toBe(403)
})

test('a password stands before everything, is asked once a session, and guessing is stopped', async () => {
  const { id, path } = await share({ permission: 'comment', password: 'quiet harbour' })
  const guest = app.visit()
  expect((await guest.get(path)).body).toEqual({ state: 'locked' })
  for (const behind of ['/pages', '/file', '/comments']) expect((await guest.get(path + behind)).status).toBe(403)
  expect((await guest.post(`${path}/comments`, { name: 'Sam', body: 'Hello' })).status).toBe(403)
  expect((await guest.post(`${path}/unlock`, { password: 'loud harbour' })).status).toBe(422)
  expect((await guest.post(`${path}/unlock`, { password: 'quiet harbour' })).status).toBe(200)
  expect((await guest.get(path)).body.state).toBe('open')
  expect((await guest.get(`${path}/pages`)).status).toBe(200)
  expect((await shareOf(id)).views).toBe(1)

  // A forged or foreign proof opens nothing.
  const other = await share({ password: 'another one' })
  expect((await guest.get(other.path)).body.state).toBe('locked')
  const forger = app.visit()
  const cookie = guest.cookies.get('shortlist.guest')!
  forger.cookies.set('shortlist.guest', cookie.replace(/.$/, cookie.endsWith('a') ? 'b' : 'a'))
  expect((await forger.get(path)).body.state).toBe('locked')

  // A changed password locks again at once.
  await owner.request('PATCH', `/shares/${id}`, { password: 'third harbour' })
  expect((await guest.get(path)).body.state).toBe('locked')

  const statuses: number[] = []
  const thief = app.visit()
  for (let i = 0; i < 18; i++) statuses.push((await thief.post(`${path}/unlock`, { password: `guess ${i}` })).status)
  expect(statuses).toContain(429)
  expect((await thief.post(`${path}/unlock`, { password: 'third harbour' })).status).toBe(429)
})

test('expired, revoked, renewed, deleted and invented links all say the very same', async () => {
  const guest = app.visit()
  const invented = await guest.get(`/shared/${'A'.repeat(43)}`)
  expect(invented.status).toBe(404)
  const say = ({ status, body }: { status: number; body: Record<string, unknown> }) => ({
    status,
    body: { ...body, requestId: '' },
  })
  const expiresAt = Date.now() + 3_000
  const expired = await share({ expiresAt: new Date(expiresAt).toISOString() })
  const revoked = await share()
  const renewed = await share()
  expect((await guest.get(revoked.path)).status).toBe(200)
  expect((await owner.request('DELETE', `/shares/${revoked.id}`)).status).toBe(200)
  const fresh = (await owner.post(`/shares/${renewed.id}/renew`)).body
  expect((await guest.get(`/shared/${tokenOf(fresh.url)}`)).status).toBe(200)
  await new Promise((resolve) => setTimeout(resolve, expiresAt - Date.now() + 50))
  for (const { path } of [expired, revoked, renewed]) {
    expect(say(await guest.get(path))).toEqual(say(invented))
    expect(say(await guest.post(`${path}/unlock`, { password: 'x' }))).toEqual(say(invented))
  }
  expect(say(await guest.get('/shared/..%2F..%2Fadmin'))).toEqual(say(invented))
  expect((await shareOf(expired.id)).state).toBe('expired')
  expect((await owner.request('PATCH', `/shares/${expired.id}`, { expiresAt: '2020-01-01T00:00:00Z' })).status).toBe(
    422,
  )

  expect((await owner.post(`/shares/${revoked.id}/undo-revoke`)).body.state).toBe('open')
  expect((await guest.get(revoked.path)).status).toBe(200)

  // The record's end is the end of its links.
  await owner.request('DELETE', `/resumes/${resumeId}`)
  for (const end of ['', '/pages', '/file']) expect(say(await guest.get(revoked.path + end))).toEqual(say(invented))
  await owner.post(`/resumes/${resumeId}/undo-delete`)
  const acts = (await owner.get('/audit?limit=100')).body.items.map((entry: { action: string }) => entry.action)
  for (const act of ['share.created', 'share.changed', 'share.renewed', 'share.revoked', 'share.reopened'])
    expect(acts).toContain(act)
})

test('guests comment on lines; the owner answers, marks as done, deletes and brings back', async () => {
  const { id, path } = await share({ permission: 'comment' })
  const guest = app.visit()
  const { sheet } = (await guest.get(path)).body
  const line = sheet.blocks.find((block: { look: string }) => block.look === 'bullet')
  const said = await guest.post(`${path}/comments`, { name: 'Sam Reader', body: 'How many people?', place: line.place })
  expect(said.status).toBe(201)
  expect(said.body).toMatchObject({ quote: line.text, authorName: 'Sam Reader', fromOwner: false, mine: true })
  expect((await guest.post(`${path}/comments`, { name: 'Sam', body: 'x', place: 'work/99/bullets/0' })).status).toBe(
    409,
  )
  expect((await guest.post(`${path}/comments`, { name: ' ', body: 'x' })).status).toBe(422)

  const list = `/share-comments?kind=resume&recordId=${resumeId}`
  const mine = (await owner.get(list)).body.items
  expect(mine).toHaveLength(1)
  expect(mine[0]).toMatchObject({ shareId: id, mine: false, body: 'How many people?' })
  expect((await owner.get(`/share-comments/open?kind=resume&recordId=${resumeId}`)).body.count).toBe(1)
  const answer = (await owner.post(`/share-comments/${mine[0].id}/answers`, { body: 'Four.' })).body
  expect(answer).toMatchObject({ parentId: mine[0].id, fromOwner: true, authorName: 'Ada Quintero' })
  expect((await guest.get(`${path}/comments`)).body.items.map((c: { body: string }) => c.body)).toEqual([
    'How many people?',
    'Four.',
  ])
  await owner.request('PATCH', `/share-comments/${mine[0].id}`, { resolved: true })
  expect((await owner.get(`/share-comments/open?kind=resume&recordId=${resumeId}`)).body.count).toBe(0)
  // An answer of the guest opens it again.
  await guest.post(`${path}/comments`, { name: 'Sam Reader', body: 'Thanks', parentId: answer.id })
  expect((await owner.get(`/share-comments/open?kind=resume&recordId=${resumeId}`)).body.count).toBe(1)

  // Another link, another reader: neither sees nor reaches what was said over this one.
  const other = await share({ permission: 'comment' })
  const stranger = app.visit()
  expect((await stranger.get(`${other.path}/comments`)).body.items).toEqual([])
  expect((await stranger.post(`${other.path}/comments`, { name: 'X', body: 'x', parentId: said.body.id })).status).toBe(
    404,
  )
  expect((await stranger.request('DELETE', `${other.path}/comments/${said.body.id}`)).status).toBe(404)
  expect((await stranger.request('DELETE', `${path}/comments/${said.body.id}`)).status).toBe(404)
  const readOnly = await share()
  expect((await stranger.get(`${readOnly.path}/comments`)).status).toBe(403)

  await owner.request('DELETE', `/share-comments/${mine[0].id}`)
  expect((await guest.get(`${path}/comments`)).body.items).toEqual([])
  expect((await owner.post(`/share-comments/${mine[0].id}/undo-delete`)).status).toBe(200)
  expect((await guest.request('DELETE', `${path}/comments/${said.body.id}`)).status).toBe(200)
  expect((await guest.get(`${path}/comments`)).body.items).toEqual([])
})

test('what is hidden later is not quoted any more; drawing is limited', async () => {
  const { id, path } = await share({ permission: 'comment' })
  const guest = app.visit()
  await guest.get(path)
  await guest.post(`${path}/comments`, { name: 'Sam', body: 'Is this yours?', place: 'contact' })
  expect(JSON.stringify((await guest.get(`${path}/comments`)).body)).toContain('quintero.example')
  await owner.request('PATCH', `/shares/${id}`, { hideContact: true })
  const { items } = (await guest.get(`${path}/comments`)).body
  expect(items).toMatchObject([{ body: 'Is this yours?', quote: null }])
  const statuses = await Promise.all(Array.from({ length: 64 }, async () => (await guest.get(`${path}/pages`)).status))
  expect(statuses).toContain(200)
  expect(statuses).toContain(429)
})

test('a link is a way to read one record, not a way in', async () => {
  const { path } = await share({ permission: 'comment' })
  const guest = app.visit()
  await guest.get(path)
  for (const own of ['/resumes', `/resumes/${resumeId}`, `/share-comments?kind=resume&recordId=${resumeId}`])
    expect((await guest.get(own)).status).toBe(401)
  expect((await guest.post('/shares', { kind: 'resume', recordId: resumeId })).status).toBe(401)
  const device = app.visit()
  await device.post('/trial')
  expect((await device.post('/shares', { kind: 'resume', recordId: resumeId })).status).toBe(401)
  const stranger = await app.signUp('Stranger')
  expect((await stranger.post('/shares', { kind: 'resume', recordId: resumeId })).status).toBe(404)
})

test('a closed link stays on the list with its visits, and can be opened again', async () => {
  const { id, path } = await share({ label: 'For the archive' })
  await app.visit().get(path)
  await owner.request('DELETE', `/shares/${id}`)
  const closed = await shareOf(id)
  expect(closed).toMatchObject({ state: 'revoked', views: 1 })
  expect(Math.abs(Date.parse(closed.closedAt) - Date.now())).toBeLessThan(60_000)
  expect((await owner.post(`/shares/${id}/undo-revoke`)).body).toMatchObject({ state: 'open', closedAt: null })
})

test('what guests say waits on Home until it is answered', async () => {
  const { person, resumeId: recordId } = await signUpWithWork(app)
  const made = (await person.post('/shares', { kind: 'resume', recordId, permission: 'comment' })).body
  const path = `/shared/${tokenOf(made.url)}/comments`
  const guest = app.visit()
  const said = (await guest.post(path, { name: 'Sam Rivers', body: 'Is this still true?' })).body
  await app.visit().post(path, { name: 'Lin Okafor', body: 'I like it.' })
  const waiting = async () =>
    (await person.get('/home')).body.insights.filter((each: { kind: string }) => each.kind === 'comments')
  const [insight] = await waiting()
  expect(insight).toMatchObject({
    title: expect.stringContaining('Lin Okafor and Sam Rivers on'),
    actions: [{ to: `/resumes/${recordId}/comments` }],
  })
  const answered = await person.post(`/share-comments/${said.id}/answers`, { body: 'It is.' })
  expect(answered.status).toBe(201)
  expect((await waiting())[0].title).toContain('Answer Lin Okafor on')
  // Another word of the guest opens it again.
  await guest.post(path, { name: 'Sam Rivers', body: 'Since when?', parentId: said.id })
  expect((await waiting())[0].why).toContain('2 comments')
})
