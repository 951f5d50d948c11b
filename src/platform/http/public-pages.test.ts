// Pages that were drawn when the app was built, on their way out: filled in, packed, and in the place of errors.
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { brotliDecompressSync } from 'node:zlib'
import { type FastifyInstance, fastify } from 'fastify'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { startApp, type TestApp } from '../../../tests/support/app.ts'
import { addErrorPages } from './error-pages.ts'
import { addPublicPages } from './public-pages.ts'

let folder: string
let server: FastifyInstance
let app: TestApp

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'shortlist-pages-'))
  await mkdir(join(folder, 'help'))
  await writeFile(join(folder, 'help.html'), '<p>Run by {{OPERATOR}} at {{URL}}, {{UNKNOWN}}</p>')
  await writeFile(join(folder, 'help/score.html'), '<p>score</p>')
  await writeFile(join(folder, 'robots.txt'), 'Sitemap: {{URL}}/sitemap.xml')
  await writeFile(join(folder, '_error.html'), '<h1>{{ERROR_TITLE}}</h1><p>{{ERROR_DETAIL}}</p><i>{{ERROR_STATUS}}</i>')
  server = fastify()
  const pages = addPublicPages(server, folder, { OPERATOR: 'Sea &#38; Sons', URL: 'https://jobs.example' })
  addErrorPages(server, pages)
  server.get('/broken', async (_request, reply) =>
    reply
      .code(409)
      .type('application/problem+json')
      .send(JSON.stringify({ title: 'Conflict', detail: 'It is <b>taken</b>.' })),
  )
  app = await startApp()
})
afterAll(async () => {
  await app?.close()
  await server?.close()
  await rm(folder, { recursive: true, force: true })
})

test('a page is filled in and stands at its address', async () => {
  const page = await server.inject('/help')
  expect(page.body).toBe('<p>Run by Sea &#38; Sons at https://jobs.example, </p>')
  expect(page.headers['content-type']).toBe('text/html; charset=utf-8')
  expect((await server.inject('/help/score')).body).toBe('<p>score</p>')
  expect((await server.inject('/robots.txt')).body).toBe('Sitemap: https://jobs.example/sitemap.xml')
  expect((await server.inject('/_error')).statusCode).toBe(404)
})

test('it is sent packed, and not at all when nothing changed', async () => {
  const packed = await server.inject({ url: '/help', headers: { 'accept-encoding': 'gzip, br' } })
  expect(packed.headers['content-encoding']).toBe('br')
  expect(brotliDecompressSync(packed.rawPayload).toString()).toContain('Sea &#38; Sons')
  const again = await server.inject({ url: '/help', headers: { 'if-none-match': String(packed.headers.etag) } })
  expect([again.statusCode, again.body]).toEqual([304, ''])
})

test('a changed file is sent anew', async () => {
  const before = (await server.inject('/help/score')).headers.etag
  await writeFile(join(folder, 'help/score.html'), '<p>another score</p>')
  const after = await server.inject('/help/score')
  expect(after.body).toBe('<p>another score</p>')
  expect(after.headers.etag).not.toBe(before)
})

test('a refused navigation gets a page, a program gets the problem', async () => {
  const page = await server.inject({ url: '/broken', headers: { 'sec-fetch-mode': 'navigate' } })
  expect([page.statusCode, page.headers['content-type']]).toEqual([409, 'text/html; charset=utf-8'])
  expect(page.body).toBe('<h1>Conflict</h1><p>It is &#60;b&#62;taken&#60;/b&#62;.</p><i>409</i>')
  const problem = await server.inject('/broken')
  expect(problem.json()).toEqual({ title: 'Conflict', detail: 'It is <b>taken</b>.' })
})

test('the status says which parts work, and nothing about anybody', async () => {
  const answer = await fetch(`${app.url}/health/status`)
  expect(answer.headers.get('cache-control')).toBe('no-store')
  const { parts } = (await answer.json()) as { parts: { part: string; state: string; since: string }[] }
  expect(parts.map(({ part, state }) => [part, state])).toEqual([
    ['web', 'works'],
    ['database', 'works'],
    ['work', 'works'],
    ['mail', 'absent'],
  ])
  for (const { since } of parts) expect(Date.parse(since)).toBeLessThanOrEqual(Date.now())
})
