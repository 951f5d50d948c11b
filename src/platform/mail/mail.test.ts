import type { AddressInfo } from 'node:net'
import PostalMime, { type Email } from 'postal-mime'
import { SMTPServer } from 'smtp-server'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { adminOf, openNode, personIn, type TestNode } from '../../../tests/ground/open-node.ts'
import { createTestDatabase, type TestDatabase } from '../../../tests/support/database.ts'
import { systemCtx } from '../context.ts'
import { inWorkspace } from '../db/scope.ts'
import { handle } from '../jobs/run-job.ts'
import { checkMailServer, deliverMail, purgeMail } from './deliver-mail.ts'
import { deliverMailJob } from './jobs.ts'
import { getMail, listMails } from './mail-verbs.ts'
import { queueMail, sendMail } from './send-mail.ts'
import { mailWorkers } from './worker.ts'

const received: { mail: Email; to: string[] }[] = []
let answer: (attempt: number) => { code: number; text: string } | undefined = () => undefined
let attempts = 0

const smtp = new SMTPServer({
  authOptional: true,
  disabledCommands: ['STARTTLS'],
  onRcptTo(_address, _session, callback) {
    const refusal = answer(++attempts)
    callback(refusal ? Object.assign(new Error(refusal.text), { responseCode: refusal.code }) : undefined)
  },
  onData(stream, session, callback) {
    const chunks: Buffer[] = []
    stream.on('data', (chunk: Buffer) => chunks.push(chunk))
    stream.on('end', async () => {
      const mail = await PostalMime.parse(Buffer.concat(chunks))
      received.push({ mail, to: session.envelope.rcptTo.map(({ address }) => address) })
      callback()
    })
  },
})

let database: TestDatabase
let connected: TestNode
let unconnected: TestNode
beforeAll(async () => {
  await new Promise<void>((resolve) => smtp.listen(0, '127.0.0.1', resolve))
  const { port } = smtp.server.address() as AddressInfo
  database = await createTestDatabase()
  // The declared waits of a minute and more would be long for a test.
  const quick = { ...deliverMailJob, retry: { limit: 2, backoffSeconds: 0, maxBackoffSeconds: 1 } }
  connected = await openNode({
    url: database.url,
    handlers: [handle(quick, deliverMail), ...mailWorkers.slice(1)],
    settings: { SMTP_URL: `smtp://127.0.0.1:${port}`, MAIL_FROM: 'Shortlist <hello@shortlist.example>' },
  })
  unconnected = await openNode({ url: database.url })
  await connected.work()
})
afterEach(() => {
  answer = () => undefined
  attempts = 0
  received.length = 0
})
afterAll(async () => {
  await connected.close()
  await unconnected.close()
  await new Promise<void>((resolve) => smtp.close(() => resolve()))
  await database.drop()
})

const url = 'https://jobs.example/verify?token=abc&next=%2F'
const send = (node: TestNode, name: string, to = 'ada@people.example') =>
  sendMail(systemCtx(node.platform, 'test'), { to, template: 'verification', data: { name, url } })
const stateOf = async (node: TestNode, id: string) => (await getMail(adminOf(node.platform), { id })).state

describe('mail', () => {
  it('goes out in the background as HTML and text that say the same', async () => {
    const id = await send(connected, 'Ada')
    await expect.poll(() => stateOf(connected, id)).toBe('sent')
    const [{ mail, to }] = received as [(typeof received)[0]]
    expect(to).toEqual(['ada@people.example'])
    expect(mail.from).toMatchObject({ name: 'Shortlist', address: 'hello@shortlist.example' })
    expect(mail.subject).toBe('Confirm your e-mail address')
    expect(mail.messageId).toBe(`<${id}@localhost>`)
    for (const part of ['Hello Ada,', 'Please confirm that this address is yours.', 'The link works for one day.']) {
      expect(mail.text).toContain(part)
      expect(mail.html).toContain(part)
    }
    expect(mail.text).toContain(url)
    expect(mail.html).toContain('href="https://jobs.example/verify?token=abc&amp;next=%2F"')
    await checkMailServer(connected.platform.env.SMTP_URL!)
  })

  it('is tried again while the server says "later", and arrives once', async () => {
    answer = (attempt) => (attempt < 3 ? { code: 451, text: 'Try again later' } : undefined)
    const id = await send(connected, 'Ada')
    await expect.poll(() => stateOf(connected, id)).toBe('sent')
    expect(attempts).toBe(3)
    expect(received).toHaveLength(1)
  })

  it('is given up at once when the server refuses the address', async () => {
    answer = () => ({ code: 550, text: 'No such mailbox' })
    const id = await send(connected, 'Ada', 'nobody@people.example')
    await expect.poll(() => stateOf(connected, id)).toBe('failed')
    expect(attempts).toBe(1)
  })

  it('is given up after its last try', async () => {
    answer = () => ({ code: 421, text: 'Busy' })
    const id = await send(connected, 'Ada')
    await expect.poll(() => stateOf(connected, id)).toBe('failed')
    expect(attempts).toBe(3)
  })

  it('cannot be turned into somebody else’s message by a name', async () => {
    const name = 'Win money at https://evil.example\r\nBcc: x@y.example'
    const id = await send(connected, name)
    await expect.poll(() => stateOf(connected, id)).toBe('sent')
    const { mail, to } = received[0]!
    expect(to).toEqual(['ada@people.example'])
    expect(`${mail.text}${mail.html}`).not.toContain('evil.example')
    const { html } = await getMail(adminOf(connected.platform), { id: await send(unconnected, '<b>Ada</b> & "Co"') })
    expect(html).not.toContain('<b>')
    await expect(
      sendMail(systemCtx(unconnected.platform, 'test'), {
        to: 'a@b.example',
        template: 'reset',
        data: { name: 'A', url: 'javascript:alert(1)' },
      }),
    ).rejects.toThrow('http')
  })

  it('stays for the administrator alone where there is no server', async () => {
    const id = await send(unconnected, 'Grace', 'grace@people.example')
    const admin = adminOf(unconnected.platform)
    expect((await listMails(admin, { limit: 1 })).items).toMatchObject([
      { id, state: 'local', to: 'grace@people.example' },
    ])
    expect((await getMail(admin, { id })).text).toContain(url)
    await expect(listMails(personIn(unconnected.platform), { limit: 1 })).rejects.toMatchObject({ code: 'not_found' })
    expect(received).toHaveLength(0)
  })

  it('is not sent when the change that caused it is undone, and goes after 30 days', async () => {
    const person = personIn(connected.platform)
    let id = ''
    const undone = inWorkspace(person, async (tx) => {
      id = await queueMail(tx, { to: 'ada@people.example', template: 'welcome', data: { name: 'Ada', url } })
      throw new Error('undone')
    })
    await expect(undone).rejects.toThrow('undone')
    await expect(getMail(adminOf(connected.platform), { id })).rejects.toMatchObject({ code: 'not_found' })
    expect(received).toHaveLength(0)
    await connected.line.query("update mail set created_at = now() - interval '31 days'")
    await purgeMail(systemCtx(connected.platform, 'test'))
    expect((await listMails(adminOf(connected.platform), { limit: 1 })).items).toEqual([])
  })
})
