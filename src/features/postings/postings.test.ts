// Postings through the front door: by address and file, refusals with a way out, and content that expires.
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Client, fileForm, startApp, type TestApp } from '../../../tests/support/app.ts'
import { samplePosting } from '../../../tests/support/samples.ts'
import { systemCtx } from '../../platform/context.ts'
import { inSystem } from '../../platform/db/scope.ts'
import { Letter } from '../rendering/letter/letter.ts'
import { renderLetter } from '../rendering/letter/render-letter.ts'
import { purgePostingsJob } from './jobs.ts'

const jsonLd = {
  '@context': 'https://schema.org',
  '@type': 'JobPosting',
  title: 'Night Nurse',
  hiringOrganization: { '@type': 'Organization', name: 'St. Brigid Clinic' },
  jobLocation: {
    '@type': 'Place',
    address: { '@type': 'PostalAddress', addressLocality: 'Galway', addressCountry: 'IE' },
  },
  description: `&lt;p&gt;We look for a registered nurse for our night shift.&lt;/p&gt;&lt;h3&gt;Requirements&lt;/h3&gt;&lt;ul&gt;&lt;li&gt;3+ years of experience in acute care&lt;/li&gt;&lt;li&gt;Wound care and triage&lt;/li&gt;&lt;/ul&gt;`,
  datePosted: '2026-11-02',
}
const page = `<!doctype html><html><head><script type="application/ld+json">${JSON.stringify(jsonLd)}</script></head><body><nav>Jobs</nav></body></html>`

let app: TestApp
let person: Client
let site: Server
let siteUrl: string
beforeAll(async () => {
  site = createServer((request, response) => {
    const answers: Record<string, () => void> = {
      '/job': () => response.setHeader('content-type', 'text/html').end(page),
      '/moved': () => response.writeHead(302, { location: '/job' }).end(),
      '/circle': () => response.writeHead(302, { location: '/circle' }).end(),
      '/gone': () => response.writeHead(404).end(),
      '/image': () => response.setHeader('content-type', 'image/png').end('x'),
      '/huge': () => response.setHeader('content-type', 'text/html').end('x'.repeat(6 * 1024 * 1024)),
      '/empty': () => response.setHeader('content-type', 'text/html').end('<html><body></body></html>'),
    }
    answers[request.url ?? '']?.()
  }).listen(0, '127.0.0.1')
  await new Promise((resolve) => site.once('listening', resolve))
  siteUrl = `http://127.0.0.1:${(site.address() as AddressInfo).port}`
  app = await startApp({ FETCH_PRIVATE: 'true' })
  person = await app.signUp()
})
afterAll(async () => {
  site.close()
  await app?.close()
})

test('a page is read by its JobPosting data, also behind a redirect', async () => {
  const { status, body } = await person.post('/postings', { url: `${siteUrl}/moved` })
  expect(status, JSON.stringify(body)).toBe(201)
  expect(body).toMatchObject({
    title: 'Night Nurse',
    company: 'St. Brigid Clinic',
    source: 'url',
    url: `${siteUrl}/job`,
  })
  expect(body.text).toContain('registered nurse')
  expect(body.contentExpiresAt).not.toBeNull()
  for (const requirement of body.facts.requirements)
    expect(body.text.slice(requirement.span.start, requirement.span.end)).not.toBe('')
})

test.each([
  ['/circle', /circles/],
  ['/gone', /404/],
  ['/image', /not a web page/],
  ['/huge', /5 MB/],
  ['/empty', /[Pp]aste/],
])('%s is refused with a way out', async (path, reason) => {
  const { status, body } = await person.post('/postings', { url: siteUrl + path })
  expect(status).toBe(422)
  expect(body.detail).toMatch(reason)
  expect(body.detail).toMatch(/paste/i)
})

test('a saved page, a text file, a PDF and a Word file are read; what cannot be is refused in words', async () => {
  expect((await person.post('/postings', fileForm('job.html', page))).body).toMatchObject({
    title: 'Night Nurse',
    source: 'file',
  })
  expect((await person.post('/postings', fileForm('job.txt', samplePosting))).body.title).toContain(
    'Staff Platform Engineer',
  )
  // A letter is as good a PDF as any: its words are the posting's.
  const [head = '', ...paragraphs] = samplePosting.split('\n\n')
  const letter = { sender: {}, subject: head.split('\n')[0]!, to: [], paragraphs: [head, ...paragraphs] }
  for (const format of ['pdf', 'docx'] as const) {
    const { bytes } = await renderLetter({ letter: Letter.parse(letter), template: 'plain', format })
    const { status, body } = await person.post('/postings', fileForm('job.bin', bytes))
    expect(status, JSON.stringify(body)).toBe(201)
    expect(body).toMatchObject({ source: 'file', contentExpiresAt: null })
    expect(body.title).toContain('Staff Platform Engineer')
    expect(body.facts.requirements.map((each: { text: string }) => each.text)).toEqual(
      expect.arrayContaining(['Go', 'PostgreSQL', 'Kubernetes']),
    )
  }
  for (const [name, content] of [
    ['job.pdf', '%PDF-1.7 …'],
    ['job.docx', 'PK\u0003\u0004…'],
    ['job.exe', 'MZ\u0000\u0000'],
  ] as const) {
    const refused = await person.post('/postings', fileForm(name, content))
    expect([refused.status, refused.body.detail], name).toEqual([415, expect.stringMatching(/paste/i)])
  }
  expect((await person.post('/postings', { text: 'Hello' })).body.detail).toMatch(/too short|not look like/)
})

test('content expires on schedule, facts stay', async () => {
  const { id } = (await person.post('/postings', { url: `${siteUrl}/job` })).body
  const ctx = systemCtx(app.platform, 'test')
  await inSystem(ctx, 'the test lets time pass', async (tx) => {
    await tx.client.query("update posting set content_expires_at = now() - interval '1 minute' where id = $1", [id])
    await purgePostingsJob.enqueue(tx, {})
  })
  const purged = await person.until(`/postings/${id}`, (posting) => posting.text === null)
  expect(purged.facts.title).toBe('Night Nurse')
  expect(purged.facts.requirements.length).toBeGreaterThan(0)

  await person.request('PATCH', `/postings/${id}`, { title: 'Mine', notes: 'Call Kim.' })
  const again = (await person.post(`/postings/${id}/fetch`)).body
  expect(again).toMatchObject({ title: 'Mine', notes: 'Call Kim.', facts: { title: 'Mine', postedAt: '2026-11-02' } })
  expect(again.text).toContain('registered nurse')
  expect(Date.parse(again.contentExpiresAt)).toBeGreaterThan(Date.now())
  const pasted = (await person.post('/postings', { text: samplePosting })).body.id
  expect((await person.post(`/postings/${pasted}/fetch`)).body.reason).toBe('no_address')
  // Or the person brings the text: it is theirs to keep.
  const own = (await person.post(`/postings/${id}/fetch`, { text: samplePosting })).body
  expect(own).toMatchObject({ title: 'Mine', contentExpiresAt: null })
  expect(own.facts.requirements.map((each: { text: string }) => each.text)).toContain('Go')
  expect((await person.post(`/postings/${id}/fetch`, { text: 'Hello' })).status).toBe(422)
})

test('title, notes and favourite change; deleting can be undone', async () => {
  const { id } = (await person.post('/postings', { text: samplePosting })).body
  const changed = await person.request('PATCH', `/postings/${id}`, {
    title: 'Mine',
    favourite: true,
    notes: 'Call Kim.',
  })
  expect(changed.body).toMatchObject({ title: 'Mine', favourite: true, notes: 'Call Kim.' })
  expect((await person.get('/postings?favourite=true')).body.items).toHaveLength(1)
  await person.request('DELETE', `/postings/${id}`)
  expect((await person.get(`/postings/${id}`)).status).toBe(404)
  expect((await person.post(`/postings/${id}/undo-delete`)).status).toBe(200)
})

test('what deserves a second look is said with its words, stays when the text expires, and knows what came before', async () => {
  const who = await app.signUp()
  const text = `${samplePosting}\nContact our manager on WhatsApp: +351 555 0142.\nA training fee of $40 is required before you start.\n`
  const first = (await who.post('/postings', { text })).body
  expect(first.flags.map((each: { kind: string }) => each.kind)).toEqual(['fee', 'messenger'])
  for (const { span, quote } of first.flags) expect(first.text.slice(span.start, span.end)).toBe(quote)
  const ctx = systemCtx(app.platform, 'test')
  await inSystem(ctx, 'three weeks pass and the text goes', ({ client }) =>
    client.query("update posting set content = null, created_at = created_at - interval '21 days' where id = $1", [
      first.id,
    ]),
  )
  const old = (await who.get(`/postings/${first.id}`)).body
  expect([old.text, old.flags.length, old.flags[0].quote]).toEqual([null, 2, expect.stringContaining('training fee')])
  const again = (await who.post('/postings', { text: samplePosting })).body
  expect(again.flags.map((each: { kind: string }) => each.kind)).toEqual(['reposted'])
  expect(again.twins).toMatchObject([{ id: first.id }])
  // Somebody else's are no twins.
  expect((await (await app.signUp()).post('/postings', { text: samplePosting })).body.twins).toEqual([])
})

test('a search is kept under a name, counts what fits and what is new, and is forgotten', async () => {
  const who = await app.signUp()
  await who.post('/postings', { text: samplePosting, title: 'Platform engineer' })
  const kept = (await who.post('/saved-searches', { name: 'Engineers', filter: { search: 'engineer' } })).body
  expect(kept).toMatchObject({ name: 'Engineers', filter: { search: 'engineer', sort: 'newest' }, count: 1, fresh: 0 })
  await who.post('/postings', { text: samplePosting, title: 'Data engineer' })
  await who.post('/postings', { text: samplePosting, title: 'Cook' })
  expect((await who.get('/saved-searches')).body.items).toMatchObject([{ count: 2, fresh: 1 }])
  expect((await who.post(`/saved-searches/${kept.id}/seen`)).body).toMatchObject({ count: 2, fresh: 0 })
  // The same name again is the same search, changed.
  await who.post('/saved-searches', { name: 'Engineers', filter: { search: 'cook', sort: 'fit' } })
  expect((await who.get('/saved-searches')).body.items).toMatchObject([{ id: kept.id, count: 1 }])
  expect((await (await app.signUp()).get('/saved-searches')).body.items).toEqual([])
  expect((await who.request('DELETE', `/saved-searches/${kept.id}`)).status).toBe(200)
  expect((await who.get('/saved-searches')).body.items).toEqual([])
  for (let i = 0; i < 20; i++) await who.post('/saved-searches', { name: `No. ${i}`, filter: {} })
  expect((await who.post('/saved-searches', { name: 'One more', filter: {} })).status).toBe(409)
})
