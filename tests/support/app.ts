// The real program on a database of its own, and a browser-like client with a cookie jar to use it by its front door.
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openPlatform } from '../../src/app/open-platform.ts'
import { createServer } from '../../src/app/server.ts'
import { workers } from '../../src/app/workers.ts'
import type { Platform } from '../../src/platform/context.ts'
import { readEnv } from '../../src/platform/env.ts'
import { findFreePort } from '../../src/platform/free-port.ts'
import { createMetrics } from '../../src/platform/http/metrics.ts'
import { createRateLimiter } from '../../src/platform/http/rate-limits.ts'
import { startWorkers } from '../../src/platform/jobs/start-workers.ts'
import { createLogger } from '../../src/platform/log.ts'
import { createTestDatabase } from './database.ts'

export type TestApp = {
  url: string
  platform: Platform
  visit(): Client
  signUp(name?: string): Promise<Client>
  /** As when the program is stopped and started: jobs that are not done within 5 s go back and are taken up again. */
  restartWorkers(): Promise<void>
  close(): Promise<void>
}
export type Answer<T = any> = { status: number; headers: Headers; body: T; bytes: Uint8Array }
export type Client = {
  email: string
  cookies: Map<string, string>
  request<T = any>(method: string, path: string, body?: unknown, headers?: Record<string, string>): Promise<Answer<T>>
  get<T = any>(path: string, headers?: Record<string, string>): Promise<Answer<T>>
  post<T = any>(path: string, body?: unknown, headers?: Record<string, string>): Promise<Answer<T>>
  /** Asks until `done` says so; fails after 90 s with the last answer. */
  until<T = any>(path: string, done: (body: T) => boolean): Promise<T>
}

export const goodPassword = 'Quiet-Harbour-42'

export async function startApp(settings: Record<string, string> = {}): Promise<TestApp> {
  const database = await createTestDatabase()
  const dataDir = await mkdtemp(join(tmpdir(), 'shortlist-app-'))
  const probe = await findFreePort()
  const env = readEnv({
    PORT: String(probe),
    DATA_DIR: dataDir,
    DATABASE_URL: database.url,
    LOG_LEVEL: process.env.TEST_LOG ?? 'silent',
    DATABASE_POOL: '6',
    RATE_LIMITS: 'off',
    ...settings,
  })
  const { platform, line, close } = await openPlatform(env, createLogger(env))
  const parts = {
    metrics: createMetrics(platform),
    limiter: createRateLimiter(platform.database.pool),
    health: { draining: false },
  }
  const server = await createServer(platform, parts)
  await server.listen({ port: probe, host: '127.0.0.1' })
  const work = () => startWorkers(platform, workers, { line, alone: true })
  let running = await work()
  const url = `http://127.0.0.1:${probe}`
  let people = 0
  return {
    url,
    platform,
    visit: () => createClient(url),
    async signUp(name = 'Ada Quintero') {
      const client = createClient(url)
      client.email = `person${++people}-${probe}@shortlist.example`
      const answer = await client.post('/api/auth/sign-up/email', { email: client.email, password: goodPassword, name })
      if (answer.status !== 200) throw new Error(`sign-up answered ${answer.status}: ${JSON.stringify(answer.body)}`)
      await client.get('/me')
      return client
    },
    async restartWorkers() {
      await running.stop()
      running = await work()
    },
    async close() {
      await server.close()
      await running.stop()
      await close()
      await database.drop()
      await rm(dataDir, { recursive: true, force: true })
    },
  }
}

export function createClient(url: string, bearer?: string): Client {
  const cookies = new Map<string, string>()
  const client: Client = {
    email: '',
    cookies,
    async request(method, path, body, headers = {}) {
      const form = body instanceof FormData
      const response = await fetch(
        path.startsWith('/api/') || path.startsWith('/health') ? url + path : `${url}/api/v1${path}`,
        {
          method,
          redirect: 'manual',
          headers: {
            ...(cookies.size ? { cookie: [...cookies].map(([name, value]) => `${name}=${value}`).join('; ') } : {}),
            // What a browser says of itself.
            origin: url,
            ...(bearer ? { authorization: `Bearer ${bearer}` } : {}),
            ...(body !== undefined && !form ? { 'content-type': 'application/json' } : {}),
            ...headers,
          },
          ...(body === undefined ? {} : { body: form ? body : JSON.stringify(body) }),
        },
      )
      for (const line of response.headers.getSetCookie()) {
        const [, name, value] = /^([^=]+)=([^;]*)/.exec(line)!
        if (value === '' || /max-age=0/i.test(line)) cookies.delete(name!)
        else cookies.set(name!, value!)
      }
      const bytes = new Uint8Array(await response.arrayBuffer())
      const isJson = /json/.test(response.headers.get('content-type') ?? '')
      return {
        status: response.status,
        headers: response.headers,
        bytes,
        body: isJson && bytes.length ? JSON.parse(new TextDecoder().decode(bytes)) : undefined,
      }
    },
    get: (path, headers) => client.request('GET', path, undefined, headers),
    post: (path, body = {}, headers) => client.request('POST', path, body, headers),
    async until(path, done) {
      const deadline = Date.now() + 90_000
      for (;;) {
        const answer = await client.get(path)
        if (answer.status === 200 && done(answer.body)) return answer.body
        if (Date.now() > deadline)
          throw new Error(`${path} did not get there: ${answer.status} ${JSON.stringify(answer.body)?.slice(0, 500)}`)
        await new Promise((resolve) => setTimeout(resolve, 50))
      }
    },
  }
  return client
}

/** A multipart body with one file, as a browser sends it. */
export function fileForm(name: string, content: string | Uint8Array, fields: Record<string, string> = {}): FormData {
  const form = new FormData()
  form.set('file', new File([content as Uint8Array<ArrayBuffer>], name))
  for (const [key, value] of Object.entries(fields)) form.set(key, value)
  return form
}
