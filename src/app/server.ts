// The web role: everything that answers HTTP, put together.
import { fileURLToPath } from 'node:url'
import type { FastifyInstance } from 'fastify'
import { sessionCookieName } from '#features/accounts/session.ts'
import { addFeedRoute } from '#features/calendar/feed-route.ts'
import type { Platform } from '#platform/context.ts'
import { addEventStream } from '#platform/events/event-stream.ts'
import { addFileRoute } from '#platform/files/file-route.ts'
import { addAuthRoute } from '#platform/http/auth-route.ts'
import { createHttpServer } from '#platform/http/create-http-server.ts'
import { addDocsPage } from '#platform/http/docs-page.ts'
import type { Health } from '#platform/http/health.ts'
import type { Metrics } from '#platform/http/metrics.ts'
import { mountApi } from '#platform/http/mount-api.ts'
import type { RateLimiter } from '#platform/http/rate-limits.ts'
import { addStatusRoute } from '#platform/http/status.ts'
import { addWebFiles } from '#platform/http/web-files.ts'
import { lazily } from '#shared/lazily.ts'
import { deviceCookieName, readCaller } from './caller.ts'
import { pageFacts } from './page-facts.ts'

const webFolder = fileURLToPath(new URL('../../dist/web', import.meta.url))
const MB = 1024 * 1024
/** Projects of the studio bring their pictures along; everything else is one document. */
const maxFileBytes = (path: string) => (path.startsWith('/api/v1/studio/') ? 20 * MB : 10 * MB)

/** A source of the studio may have 1 MB: as JSON, where each of its signs may take six, it still fits. */
const longTexts = { '/studio': 8 * MB } as const

export async function createServer(
  platform: Platform,
  parts: { metrics: Metrics; health: Health; limiter: RateLimiter },
): Promise<FastifyInstance> {
  const { metrics, health, limiter } = parts
  const { env, publicUrl } = platform
  const server = await createHttpServer(platform, metrics, health)
  const secure = publicUrl.startsWith('https://')

  // The accounts library takes 0.3 s to load: after the first page, not before it.
  const auth = lazily(async () => (await import('#features/accounts/auth.ts')).createAuth(platform))
  addAuthRoute(server, auth, { limiter, on: env.RATE_LIMITS === 'on' }, publicUrl)
  addEventStream(server, {
    path: '/api/v1/events',
    hub: platform.events,
    readCaller: async (request, reply) => {
      const { scoped, ...ctx } = await readCaller(platform, request, reply)
      scoped?.drop() // a stream stays open for hours and reads nothing itself
      return ctx
    },
  })
  await mountApi(server, {
    platform,
    metrics,
    limiter,
    loadRouter: async () => (await import('./routes.ts')).routes,
    prefix: '/api/v1',
    maxFileBytes,
    longTexts,
    // A preview is drawn at every key stroke.
    onlyAsks: (path) => path.startsWith('/api/v1/preview'),
    readCaller: (request, reply) => readCaller(platform, request, reply),
    setDeviceCookie: (reply, deviceId) =>
      void reply.setCookie(deviceCookieName, deviceId, {
        signed: true,
        httpOnly: true,
        sameSite: 'lax',
        secure,
        path: '/',
        maxAge: 90 * 86_400,
      }),
  })
  addFileRoute(server, platform.files)
  addFeedRoute(server, platform, limiter)
  addDocsPage(server, async () => (await import('./openapi.ts')).openApiDocument(publicUrl))
  addStatusRoute(server, platform, health)
  await addWebFiles(server, webFolder, {
    isSignedIn: (request) => sessionCookieName(secure) in request.cookies,
    fillIns: pageFacts(env, publicUrl),
    secretPaths: ['/s/'],
  })
  setTimeout(() => void auth().catch(() => {}), 500).unref()
  return server
}
