import type { FastifyInstance } from 'fastify'
import type { Platform } from '#platform/context.ts'
import type { RateLimit, RateLimiter } from '#platform/http/rate-limits.ts'

const perAddress: RateLimit = { name: 'feed', points: 120, windowSeconds: 60, batch: 5 }

/** Serves calendar feeds. Calendars cannot sign in: the secret in the address is the permission. */
export function addFeedRoute(server: FastifyInstance, platform: Platform, limiter: RateLimiter): void {
  server.get<{ Params: { '*': string } }>('/feeds/*', { config: { metric: '/feeds/*' } }, async (request, reply) => {
    if (platform.env.RATE_LIMITS === 'on') await limiter.take(perAddress, request.ip)
    const { readFeed } = await import('./service.ts')
    const text = await readFeed(platform, request.params['*'].replace(/\.ics$/, ''))
    reply.header('content-type', 'text/calendar; charset=utf-8')
    reply.header('content-disposition', 'inline; filename="shortlist.ics"')
    reply.header('cache-control', 'private, max-age=300')
    reply.header('referrer-policy', 'no-referrer')
    return reply.send(text)
  })
}
