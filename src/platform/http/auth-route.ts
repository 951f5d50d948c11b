// Hands /api/auth/* to the accounts library as a standard Request, with strict limits per address and per account.
import type { FastifyInstance } from 'fastify'
import { toProblem } from '../errors.ts'
import { sendProblem } from './create-http-server.ts'
import type { RateLimit, RateLimiter } from './rate-limits.ts'

const attemptsPerAddress: RateLimit = { name: 'auth-address', points: 60, windowSeconds: 300, batch: 1 }
const attemptsPerAccount: RateLimit = { name: 'auth-account', points: 10, windowSeconds: 300, batch: 1 }

type AuthHandler = { handler(request: Request): Promise<Response> }

export function addAuthRoute(
  server: FastifyInstance,
  getAuth: () => Promise<AuthHandler>,
  limits: { limiter: RateLimiter; on: boolean },
  publicUrl: string,
): void {
  server.all('/api/auth/*', { config: { metric: '/api/auth/*' }, bodyLimit: 64 * 1024 }, async (request, reply) => {
    const writes = request.method === 'POST'
    const email = (request.body as { email?: unknown } | undefined)?.email
    if (limits.on && writes) {
      await limits.limiter.take(attemptsPerAddress, request.ip)
      if (typeof email === 'string') await limits.limiter.take(attemptsPerAccount, email.toLowerCase().slice(0, 254))
    }
    const headers = new Headers()
    for (const [name, value] of Object.entries(request.headers))
      if (typeof value === 'string' && !name.startsWith('x-client-')) headers.set(name, value)
    headers.set('x-client-address', request.ip)
    headers.set('x-client-host', request.headers.host ?? '')
    headers.delete('content-length')
    const auth = await getAuth()
    const response = await auth.handler(
      new Request(new URL(request.url, publicUrl), {
        method: request.method,
        headers,
        body: writes ? JSON.stringify(request.body ?? {}) : undefined,
      }),
    )
    reply.code(response.status)
    for (const [name, value] of response.headers) if (name !== 'set-cookie') reply.header(name, value)
    for (const cookie of response.headers.getSetCookie()) reply.header('set-cookie', cookie)
    if (response.status >= 500) return sendProblem(reply, toProblem(undefined, request.id))
    return reply.send(await response.text())
  })
}
