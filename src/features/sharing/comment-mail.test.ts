// Mail about comments by guests: gathered, at most one an hour for each document, stopped from the mail or the settings.
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Client, startApp, type TestApp } from '../../../tests/support/app.ts'
import { signUpWithWork } from '../../../tests/support/seed.ts'
import { systemCtx } from '../../platform/context.ts'
import { inSystem } from '../../platform/db/scope.ts'
import { mailComments } from './service/mail-comments.ts'

let app: TestApp
beforeAll(async () => {
  // A mail server that is away: what would be sent stays in the queue, to be read here.
  app = await startApp({ SMTP_URL: 'smtp://127.0.0.1:1' })
})
afterAll(() => app?.close())

type Mail = { subject: string; text: string; stop_url: string }
const mailsTo = async (person: Client): Promise<Mail[]> =>
  (
    await app.platform.database.pool.query(
      `select subject, text, stop_url from mail where "to" = $1 and template = 'comments' order by id`,
      [person.email],
    )
  ).rows

async function shareSomething() {
  const { person, resumeId } = await signUpWithWork(app)
  const { body } = await person.post('/shares', { kind: 'resume', recordId: resumeId, permission: 'comment' })
  const me = (await person.get('/me')).body
  const about = { kind: 'resume' as const, recordId: resumeId, userId: me.user.id, workspaceId: me.workspace.id }
  const comment = (name: string) =>
    app.visit().post(`/shared/${body.url.split('/s/')[1]}/comments`, { name, body: `A word from ${name}` })
  const deliver = () => mailComments(systemCtx(app.platform, 'test'), about)
  const anHourPasses = () =>
    inSystem(systemCtx(app.platform, 'test'), 'an hour passes', ({ client }) =>
      client.query(
        "update share_comment_notice set mailed_at = mailed_at - interval '61 minutes' where record_id = $1",
        [resumeId],
      ),
    )
  return { person, resumeId, about, comment, deliver, anHourPasses }
}

test('one mail holds what several guests said, and the next one waits for the rest of the hour', async () => {
  const { person, resumeId, comment, deliver, anHourPasses } = await shareSomething()
  for (const name of ['Sam Rivers', 'Lin Okafor', 'Sam Rivers']) expect((await comment(name)).status).toBe(201)
  const { rows } = await app.platform.database.pool.query(
    "select count(*)::int as n from pgboss.job where name = 'mail_comments' and data::text like $1",
    [`%${resumeId}%`],
  )
  expect(rows[0].n).toBe(1)
  expect(await deliver()).toEqual({ told: 3 })
  const [mail] = await mailsTo(person)
  expect(mail!.subject).toMatch(/^3 comments on “/)
  expect(mail!.text).toContain('Sam Rivers and Lin Okafor said something')
  expect(mail!.text).toContain(`/resumes/${resumeId}/comments`)
  expect(mail!.text).not.toContain('A word from')
  await comment('Lin Okafor')
  expect(await deliver()).toEqual({ told: 0 })
  expect(await mailsTo(person)).toHaveLength(1)
  await anHourPasses()
  expect(await deliver()).toEqual({ told: 1 })
  expect((await mailsTo(person)).map(({ subject }) => subject)[1]).toMatch(/^A comment on “/)
})

test('a name cannot bring an address into the mail', async () => {
  const { person, comment, deliver } = await shareSomething()
  await comment('https://evil.example <b>win</b>')
  await deliver()
  const [mail] = await mailsTo(person)
  expect(mail!.text).not.toContain('https://evil')
  expect(mail!.text).not.toContain('<b>')
})

test('it is stopped from the mail without signing in, by one press or by the mail program, and had again in the settings', async () => {
  const { person, comment, deliver, anHourPasses } = await shareSomething()
  await comment('Sam Rivers')
  await deliver()
  const [mail] = await mailsTo(person)
  const path = new URL(mail!.stop_url).pathname.replace('/api/v1', '')
  expect(mail!.text).toContain('/stop-mail?token=')
  expect((await app.visit().post(`/comment-mail/${'x'.repeat(43)}/stop`)).status).toBe(404)
  expect((await app.visit().post(path)).status).toBe(200)
  expect((await person.get('/comment-mail')).body).toEqual({ on: false, possible: true })
  await anHourPasses()
  await comment('Lin Okafor')
  expect(await deliver()).toEqual({ told: 0 })
  expect((await person.request('PUT', '/comment-mail', { on: true })).body.on).toBe(true)
  expect(await deliver()).toEqual({ told: 1 })
})
