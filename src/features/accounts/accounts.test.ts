// Accounts through the front door: sign-up, verification, sign-in, passwords, sessions, audit.
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createClient, goodPassword, startApp, type TestApp } from '../../../tests/support/app.ts'

let app: TestApp
beforeAll(async () => {
  app = await startApp()
})
afterAll(() => app?.close())

async function mailFor(to: string, template: string): Promise<string> {
  const { rows } = await app.platform.database.pool.query(
    'select text from mail where "to" = $1 and template = $2 order by id desc limit 1',
    [to, template],
  )
  return rows[0]?.text ?? ''
}
const tokenIn = (text: string) => decodeURIComponent(/token=([^\s&"]+)/.exec(text)?.[1] ?? '')

test('the first account is admin, later ones are not; each has a personal workspace', async () => {
  const first = await app.signUp('First Person')
  const me = (await first.get('/me')).body
  expect(me.user).toMatchObject({ name: 'First Person', admin: true, emailVerified: false })
  expect(me.workspace.kind).toBe('personal')
  const second = await app.signUp('Second Person')
  expect((await second.get('/me')).body.user.admin).toBe(false)
  expect((await second.get('/admin/users')).status).toBe(404)
  expect((await first.get('/admin/users')).body.items).toHaveLength(2)
})

test('weak and common passwords are refused with every reason', async () => {
  const visitor = app.visit()
  const trial = async (password: string) =>
    visitor.post('/api/auth/sign-up/email', { email: 'weak@shortlist.example', password, name: 'Weak' })
  const short = await trial('abc')
  expect(short.status).toBe(422)
  expect(short.body.message).toContain('at least 8 characters')
  expect(short.body.message).toContain('upper-case')
  const common = await trial('P@ssw0rd1!')
  expect(common.status).toBe(422)
  expect(common.body.message).toContain('common')
})

test('verification by the link in the mail', async () => {
  const person = await app.signUp()
  const token = tokenIn(await mailFor(person.email, 'verification'))
  expect(token).not.toBe('')
  const verified = await person.get(`/api/auth/verify-email?token=${encodeURIComponent(token)}`)
  expect([200, 302]).toContain(verified.status)
  expect((await person.get('/me')).body.user.emailVerified).toBe(true)
})

test('a forgotten password: same answer for unknown addresses, link once only, other sessions end', async () => {
  const person = await app.signUp()
  const known = await app.visit().post('/api/auth/request-password-reset', { email: person.email })
  const unknown = await app.visit().post('/api/auth/request-password-reset', { email: 'nobody@shortlist.example' })
  expect([known.status, known.body]).toEqual([unknown.status, unknown.body])
  const token = tokenIn(await mailFor(person.email, 'reset'))
  const changed = await app.visit().post('/api/auth/reset-password', { token, newPassword: 'Brighter-Harbour-43' })
  expect(changed.status).toBe(200)
  const again = await app.visit().post('/api/auth/reset-password', { token, newPassword: 'Brighter-Harbour-44' })
  expect(again.status).toBe(400)
  expect((await person.get('/sessions')).status).toBe(401)
  const back = app.visit()
  expect((await back.post('/api/auth/sign-in/email', { email: person.email, password: goodPassword })).status).toBe(401)
  expect(
    (await back.post('/api/auth/sign-in/email', { email: person.email, password: 'Brighter-Harbour-43' })).status,
  ).toBe(200)
})

test('changing the password asks for the current one', async () => {
  const person = await app.signUp()
  const wrong = await person.post('/api/auth/change-password', {
    currentPassword: 'Wrong-Harbour-1',
    newPassword: 'Calmer-Harbour-45',
  })
  expect(wrong.status).toBe(400)
  const right = await person.post('/api/auth/change-password', {
    currentPassword: goodPassword,
    newPassword: 'Calmer-Harbour-45',
    revokeOtherSessions: true,
  })
  expect(right.status).toBe(200)
  expect((await person.get('/me')).body.user).not.toBeNull()
  const actions = (await person.get('/audit')).body.items.map((entry: { action: string }) => entry.action)
  expect(actions).toContain('password.changed')
  expect(actions).toContain('account.created')
})

test('a revoked session is over at once', async () => {
  const person = await app.signUp()
  const phone = app.visit()
  await phone.post('/api/auth/sign-in/email', { email: person.email, password: goodPassword })
  const sessions = (await person.get('/sessions')).body.items
  expect(sessions).toHaveLength(2)
  const other = sessions.find((s: { current: boolean }) => !s.current)
  expect((await person.request('DELETE', `/sessions/${other.id}`)).status).toBe(200)
  expect((await phone.get('/sessions')).status).toBe(401)
  expect((await person.get('/sessions')).body.items).toHaveLength(1)
})

test('a forged or foreign cookie is nobody', async () => {
  const person = await app.signUp()
  const [[name, value]] = [...person.cookies].filter(([cookie]) => cookie.includes('session_token')) as [
    [string, string],
  ]
  const forged = app.visit()
  forged.cookies.set(name, `${value.slice(0, -6)}AAAA%3D`)
  expect((await forged.get('/me')).body.user).toBeNull()
})

test('writes from another site are refused', async () => {
  const person = await app.signUp()
  const answer = await person.post('/tokens', { name: 'x', scopes: ['read'] }, { 'sec-fetch-site': 'cross-site' })
  expect(answer.status).toBe(403)
  const origin = await person.post('/tokens', { name: 'x', scopes: ['read'] }, { origin: 'https://elsewhere.example' })
  expect(origin.status).toBe(403)
})

test('the audit log cannot be rewritten', async () => {
  await expect(app.platform.database.pool.query("update audit_entry set action = 'x'")).rejects.toThrow(/append-only/)
  await expect(app.platform.database.pool.query('delete from audit_entry')).rejects.toThrow(/append-only/)
})

test('tokens: shown once, scoped, revocable, not able to make tokens', async () => {
  const person = await app.signUp()
  const made = (await person.post('/tokens', { name: 'laptop', scopes: ['read'], expiresInDays: 30 })).body
  expect(made.token).toMatch(/^slt_/)
  expect(JSON.stringify((await person.get('/tokens')).body)).not.toContain(made.token)
  const cli = createClient(app.url, made.token)
  expect((await cli.get('/resumes')).status).toBe(200)
  expect((await cli.post('/postings', { text: 'x'.repeat(100) })).status).toBe(403)
  expect((await cli.post('/tokens', { name: 'y', scopes: ['write'] })).status).toBe(401)
  const { rows } = await app.platform.database.pool.query("select 1 from pg_tables where tablename = 'access_token'")
  expect(rows).toHaveLength(1)
  await person.request('DELETE', `/tokens/${made.id}`)
  expect((await cli.get('/resumes')).status).toBe(401)
})
