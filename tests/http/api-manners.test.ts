// What every endpoint does alike: problems, validation, idempotency, ETags, pages, limits, headers, health, metrics.
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createRateLimiter } from '../../src/platform/http/rate-limits.ts'
import { type Client, fileForm, startApp, type TestApp } from '../support/app.ts'
import { samplePosting, sampleResume } from '../support/samples.ts'

let app: TestApp
let person: Client
beforeAll(async () => {
  app = await startApp()
  person = await app.signUp()
})
afterAll(() => app?.close())

test('problems are problem+json with a stable code, a sentence and the request id', async () => {
  const answer = await person.get('/resumes/0199e1d2-0000-7000-8000-000000000000')
  expect(answer.status).toBe(404)
  expect(answer.headers.get('content-type')).toContain('application/problem+json')
  expect(answer.body).toMatchObject({ type: 'urn:shortlist:error:not_found', status: 404, code: 'not_found' })
  expect(answer.body.requestId).toBe(answer.headers.get('x-request-id'))
})

test('values that do not fit are named, one sentence each', async () => {
  const id = await person.get('/resumes/not-an-id')
  expect(id.status).toBe(422)
  expect(Object.keys(id.body.fields)).toEqual(['id'])
  const nothing = await person.post('/postings', {})
  expect(nothing.status).toBe(422)
  expect(nothing.body.detail).toContain('Paste the text')
  const cursor = await person.get('/resumes?cursor=abc')
  expect(cursor.status).toBe(422)
  expect((await person.get('/resumes?limit=1000')).status).toBe(422)
})

test('a body that is not JSON, an unknown endpoint and an unknown type are refused in words', async () => {
  const post = (body: string, type: string) =>
    fetch(`${app.url}/api/v1/tokens`, { method: 'POST', body, headers: { 'content-type': type } })
  const bad = await post('{bad', 'application/json')
  expect(bad.status).toBe(400)
  expect(((await bad.json()) as { detail: string }).detail).toContain('JSON')
  expect((await post('<x/>', 'application/xml')).status).toBe(415)
  expect((await person.get('/nothing')).body.detail).toContain('/docs')
  const big = await person.post('/postings', { text: 'x'.repeat(1_100_000) })
  expect(big.status).toBe(413)
})

test('an upload over 10 MB is refused before it is stored', async () => {
  const answer = await person
    .post('/resumes', fileForm('big.pdf', new Uint8Array(12 * 1024 * 1024)))
    .catch(() => undefined)
  if (answer) expect(answer.status).toBe(413)
  const empty = await person.post('/resumes', fileForm('empty.pdf', ''))
  expect(empty.status).toBe(422)
  expect(empty.body.detail).toContain('empty')
})

test('Idempotency-Key: the same request is done once, another one is refused', async () => {
  const key = { 'idempotency-key': 'test-key-0001' }
  const first = await person.post('/postings', { text: samplePosting }, key)
  const second = await person.post('/postings', { text: samplePosting }, key)
  expect([first.status, second.status]).toEqual([201, 201])
  expect(second.body.id).toBe(first.body.id)
  const other = await person.post('/postings', { text: `${samplePosting}\nMore` }, key)
  expect(other.status).toBe(422)
  const file = await person.post('/resumes', fileForm('a.txt', sampleResume), { 'idempotency-key': 'test-key-0002' })
  const sameFile = await person.post('/resumes', fileForm('a.txt', sampleResume), {
    'idempotency-key': 'test-key-0002',
  })
  expect(sameFile.body.id).toBe(file.body.id)
  const together = await Promise.all(
    [1, 2, 3].map(() => person.post('/postings', { text: samplePosting }, { 'idempotency-key': 'test-key-0003' })),
  )
  const made = new Set(together.filter((a) => a.status === 201).map((a) => a.body.id))
  expect(made.size).toBe(1)
  expect(together.every((a) => a.status === 201 || a.status === 409)).toBe(true)
})

test('ETag: what did not change is not sent again', async () => {
  const first = await person.get('/postings')
  const etag = first.headers.get('etag')!
  expect(etag).toMatch(/^W\/"/)
  const again = await person.get('/postings', { 'if-none-match': etag })
  expect(again.status).toBe(304)
  expect(again.bytes.length).toBe(0)
})

test('large answers travel compressed', async () => {
  const { id } = (await person.post('/postings', { text: samplePosting })).body
  const answer = await person.get(`/postings/${id}`, { 'accept-encoding': 'br' })
  expect(answer.headers.get('content-encoding')).toBe('br')
  expect(answer.body.id).toBe(id)
})

test('lists are cursor pages without gaps or repeats', async () => {
  const reader = await app.signUp()
  for (let i = 0; i < 5; i++) await reader.post('/postings', { text: samplePosting, title: `Job ${i}` })
  const titles: string[] = []
  let cursor: string | null = ''
  while (cursor !== null) {
    const page: { items: { title: string }[]; nextCursor: string | null } = (
      await reader.get(`/postings?limit=2${cursor ? `&cursor=${cursor}` : ''}`)
    ).body
    titles.push(...page.items.map((item) => item.title))
    cursor = page.nextCursor
  }
  expect(titles).toEqual(['Job 4', 'Job 3', 'Job 2', 'Job 1', 'Job 0'])
})

test('security headers and a strict policy', async () => {
  const page = await fetch(`${app.url}/`)
  const policy = page.headers.get('content-security-policy')!
  expect(policy).toContain("default-src 'none'")
  expect(policy).not.toContain('unsafe')
  expect(page.headers.get('x-frame-options')).toBe('DENY')
  expect(page.headers.get('x-content-type-options')).toBe('nosniff')
  expect(page.headers.get('access-control-allow-origin')).toBeNull()
})

test('health, metrics and the description of the API', async () => {
  expect((await person.get('/health/live')).body).toEqual({ status: 'live' })
  expect((await person.get('/health/ready')).body).toEqual({ status: 'ready', database: 'ok' })
  const metrics = await (await fetch(`${app.url}/metrics`)).text()
  expect(metrics).toMatch(/http_request_duration_seconds_count\{method="GET",route="\/health\/ready",status="200"\} 1/)
  const document = (await person.get('/api/openapi.json')).body
  expect(document.openapi).toMatch(/^3\.1/)
  expect(document.paths['/resumes'].post.requestBody.content['multipart/form-data']).toBeDefined()
  const docs = await fetch(`${app.url}/docs/`)
  expect(docs.status).toBe(200)
  expect(await docs.text()).toContain('Shortlist API')
})

test('rate limits hold across nodes', async () => {
  const limit = { name: 'test', points: 20, windowSeconds: 3600, batch: 1 }
  const { pool } = app.platform.database
  const [a, b] = [createRateLimiter(pool), createRateLimiter(pool)]
  for (let i = 0; i < 10; i++) {
    await a.take(limit, 'someone')
    await b.take(limit, 'someone')
  }
  await expect(a.take(limit, 'someone')).rejects.toMatchObject({ code: 'too_many_requests' })
  await expect(b.take(limit, 'someone')).rejects.toMatchObject({ details: { retryAfter: expect.any(Number) } })
  await a.take(limit, 'somebody else')
})

test('pages are fetched from public addresses only', async () => {
  for (const url of [
    `${app.url}/health/live`,
    'http://[::1]/',
    'http://169.254.169.254/latest/meta-data',
    'http://localhost:1/',
    'http://0x7f000001/',
  ]) {
    const answer = await person.post('/postings', { url })
    expect(answer.status, url).toBe(422)
    expect(answer.body.detail, url).toContain('Paste the description instead')
  }
  expect((await person.post('/postings', { url: 'https://www.linkedin.com/jobs/view/1' })).body.detail).toContain(
    'LinkedIn',
  )
  expect((await person.post('/postings', { url: 'file:///etc/passwd' })).status).toBe(422)
})
