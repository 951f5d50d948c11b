// Leaving: out and hidden at once, back by the mailed link, and after the grace no row and no file is left.
import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { Client as Postgres } from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Client, createClient, goodPassword, startApp, type TestApp } from '../../../tests/support/app.ts'
import { signUpWithWork } from '../../../tests/support/seed.ts'
import { systemCtx } from '../../platform/context.ts'
import { inSystem } from '../../platform/db/scope.ts'
import { purgeAccounts } from './service/delete-account.ts'

let app: TestApp
beforeAll(async () => {
  app = await startApp()
  await app.signUp('The admin')
})
afterAll(() => app?.close())

const remove = (person: Client) => person.post('/me/delete', { password: goodPassword })

/** Which tables say any of these words in any row; read past row-level security. */
async function findTraces(words: string[]): Promise<string[]> {
  const client = new Postgres({ connectionString: app.platform.database.url })
  await client.connect()
  const tables = await client.query<{ name: string }>(
    "select format('%I.%I', schemaname, tablename) as name from pg_tables where schemaname in ('public', 'pgboss')",
  )
  const found: string[] = []
  for (const { name } of tables.rows)
    for (const word of words) {
      const { rows } = await client.query(`select count(*)::int as n from ${name} t where t::text ilike $1`, [
        `%${word}%`,
      ])
      if (rows[0].n > 0) found.push(`${name}: ${rows[0].n} × ${word}`)
    }
  await client.end()
  return found
}

async function tokenOfMail(to: string): Promise<string> {
  const { rows } = await app.platform.database.pool.query(
    `select text from mail where "to" = $1 and template = 'deletion' order by id desc limit 1`,
    [to],
  )
  return /token=([\w-]+)/.exec(rows[0]?.text ?? '')?.[1] ?? ''
}

test('asks for the password, then signs out everywhere and lets nobody in', async () => {
  const { person, resumeId } = await signUpWithWork(app)
  const phone = app.visit()
  await phone.post('/api/auth/sign-in/email', { email: person.email, password: goodPassword })
  const { token } = (await person.post('/tokens', { name: 'cli', scopes: ['read'] })).body
  const share = (await person.post('/shares', { kind: 'resume', recordId: resumeId, permission: 'view' })).body
  expect((await person.post('/me/delete', { password: 'Wrong-Harbour-1' })).status).toBe(422)
  const { status, body } = await remove(person)
  expect(status).toBe(200)
  expect(Date.parse(body.purgeAt) - Date.now()).toBeGreaterThan(29 * 86_400_000)
  for (const device of [person, phone]) expect((await device.get('/resumes')).status).toBe(401)
  expect((await createClient(app.url, token).get('/resumes')).status).toBe(401)
  expect((await app.visit().get(`/shared/${share.url.split('/s/')[1]}`)).status).toBe(404)
  const again = await phone.post('/api/auth/sign-in/email', { email: person.email, password: goodPassword })
  expect(again.status).toBe(403)
  expect(again.body.message).toContain('being deleted')
})

test('an account without a password is deleted by a code from a mail', async () => {
  const { person } = await signUpWithWork(app)
  const { pool } = app.platform.database
  const { user, hasPassword } = (await person.get('/me')).body
  expect(hasPassword).toBe(true)
  expect((await person.post('/me/delete/code')).status).toBe(409)
  // As somebody stands there who came by another way in.
  await pool.query('update login set password = null where user_id = $1', [user.id])
  expect((await person.get('/me')).body.hasPassword).toBe(false)
  expect((await remove(person)).status).toBe(422)
  expect((await person.post('/me/delete', {})).status).toBe(422)
  const newestCode = async () => {
    expect((await person.post('/me/delete/code')).status).toBe(200)
    const { rows } = await pool.query(
      `select subject from mail where "to" = $1 and template = 'deletion_code' order by id desc limit 1`,
      [person.email],
    )
    return /^\d{6}/.exec(rows[0].subject)![0]
  }
  const first = await newestCode()
  const second = await newestCode()
  const { rows } = await pool.query('select count(*)::int as n from verification where value like $1', [`%${second}%`])
  expect(rows[0].n).toBe(0)
  // Only the newest counts, and only in its time.
  if (first !== second) expect((await person.post('/me/delete', { code: first })).status).toBe(422)
  await pool.query(`update verification set expires_at = now() - interval '1 second' where identifier like $1`, [
    `%${user.id}`,
  ])
  expect((await person.post('/me/delete', { code: second })).status).toBe(422)
  expect((await person.post('/me/delete', { code: await newestCode() })).status).toBe(200)
  expect((await person.get('/resumes')).status).toBe(401)
})

test('the mailed link brings everything back, once', async () => {
  const { person, resumeId } = await signUpWithWork(app)
  await remove(person)
  const token = await tokenOfMail(person.email)
  expect(token).not.toBe('')
  expect((await app.visit().post('/undo-deletion', { token: 'x'.repeat(43) })).status).toBe(410)
  expect((await app.visit().post('/undo-deletion', { token })).body).toEqual({ email: person.email })
  expect((await app.visit().post('/undo-deletion', { token })).status).toBe(410)
  const back = app.visit()
  await back.post('/api/auth/sign-in/email', { email: person.email, password: goodPassword })
  expect((await back.get(`/resumes/${resumeId}`)).body.title).toContain('Ada')
})

test('after the grace no row and no file is left of the person, and everything of others is', async () => {
  const { person, resumeId, postingId } = await signUpWithWork(app)
  const other = await signUpWithWork(app)
  await person.post('/letters', { resumeId, postingId })
  await person.post('/applications', { postingId, attach: { resumeId } })
  const archive = (await person.post('/exports')).body
  await person.until(`/exports/${archive.id}`, (each) => each.url !== null)
  await person.request('PUT', '/tours', { tour: 'main', state: 'done' })
  await person.post('/shares', { kind: 'resume', recordId: resumeId, permission: 'comment' })
  const me = (await person.get('/me')).body
  const folder = join(resolve(app.platform.env.DATA_DIR), 'files', me.workspace.id)
  expect(existsSync(folder)).toBe(true)
  await remove(person)
  const ctx = systemCtx(app.platform, 'test')
  expect(await purgeAccounts(ctx)).toEqual({ erased: 0 })
  await inSystem(ctx, 'thirty days pass', ({ client }) =>
    client.query("update account_deletion set purge_at = now() - interval '1 minute' where user_id = $1", [me.user.id]),
  )
  expect(await purgeAccounts(ctx)).toEqual({ erased: 1 })
  expect(await findTraces([me.user.id, me.workspace.id, person.email, resumeId])).toEqual([])
  expect(existsSync(folder)).toBe(false)
  const { rows } = await app.platform.database.pool.query(
    "select count(*)::int as n from audit_entry where action = 'account.deletion_requested' and user_id is null",
  )
  expect(rows[0].n).toBe(1)
  expect((await other.person.get(`/resumes/${other.resumeId}`)).status).toBe(200)
})

test('the log of sensitive acts lets a person be taken out, and nothing else be changed', async () => {
  const change = (what: string) => app.platform.database.pool.query(`update audit_entry set ${what}`)
  await expect(change("action = 'x'")).rejects.toThrow(/append-only/)
  await expect(change("user_id = null, ip_address = null, details = '{}', actor = 'x'")).rejects.toThrow(/append-only/)
})
