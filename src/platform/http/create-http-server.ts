// The bare web server: request ids, logs, security headers, errors as problem+json. Knows nothing of the product.
import fastifyCookie from '@fastify/cookie'
import { type FastifyBaseLogger, type FastifyError, type FastifyInstance, fastify, LogController } from 'fastify'
import { newId } from '#shared/ids.ts'
import type { Platform } from '../context.ts'
import { AppError, type ErrorCode, toProblem } from '../errors.ts'
import { addHealthRoutes, type Health } from './health.ts'
import { addMetricsRoute, type Metrics, routeName } from './metrics.ts'

declare module 'fastify' {
  interface FastifyRequest {
    /** Which operation of the API this was, e.g. `resumes.upload`; set once it is known. */
    operation: string
  }
  interface FastifyContextConfig {
    /** Route name in metrics and logs, where the pattern alone says too little. */
    metric?: string
  }
}

// The policy the web app is built against: nothing from elsewhere, nothing inline.
const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'self'",
  "manifest-src 'self'",
  "worker-src 'self' blob:",
  "frame-src 'self' blob:",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ')

// OWASP Secure Headers (2025). Written out: they are the same for every answer, and a library would compute them anew.
const securityHeaders = (secure: boolean): Record<string, string> => ({
  'content-security-policy': contentSecurityPolicy,
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'referrer-policy': 'strict-origin-when-cross-origin',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy': 'camera=(), geolocation=(), payment=()',
  'x-dns-prefetch-control': 'off',
  ...(secure ? { 'strict-transport-security': 'max-age=31536000; includeSubDomains' } : {}),
})

export async function createHttpServer(platform: Platform, metrics: Metrics, health: Health): Promise<FastifyInstance> {
  const { env, log, publicUrl, database } = platform
  const server = fastify({
    loggerInstance: log.child({}, { level: 'warn' }) as FastifyBaseLogger,
    logController: new LogController({ disableRequestLogging: true }),
    genReqId: () => newId(),
    requestIdHeader: false,
    trustProxy: env.TRUST_PROXY ?? false,
    bodyLimit: 1024 * 1024,
    forceCloseConnections: 'idle',
  })
  await server.register(fastifyCookie, { secret: platform.secret })
  server.decorateRequest('operation', '')
  const headers = securityHeaders(publicUrl.startsWith('https://'))
  server.addHook('onRequest', (request, reply, done) => {
    reply.headers(headers)
    reply.header('x-request-id', request.id)
    done()
  })
  server.addHook('onResponse', async (request, reply) => {
    const route = routeName(request)
    if (route.startsWith('/health') || route === '/metrics') return
    log.info(
      {
        requestId: request.id,
        method: request.method,
        route,
        status: reply.statusCode,
        ms: Math.round(reply.elapsedTime),
      },
      'request',
    )
  })
  server.setErrorHandler((error: FastifyError, request, reply) => {
    const known = error instanceof AppError ? error : fromFastify(error)
    if (!known) {
      metrics.errors.inc()
      log.error({ requestId: request.id, err: error }, 'unexpected error')
    }
    sendProblem(reply, toProblem(known ?? error, request.id))
  })
  addHealthRoutes(server, database.pool, health)
  addMetricsRoute(server, metrics, env.METRICS_TOKEN)
  return server
}

export function sendProblem(
  reply: {
    code(status: number): unknown
    header(name: string, value: string | number): unknown
    type(type: string): unknown
    send(body: unknown): unknown
  },
  problem: ReturnType<typeof toProblem>,
): void {
  if (typeof problem.retryAfter === 'number') reply.header('retry-after', problem.retryAfter)
  reply.code(problem.status)
  reply.type('application/problem+json')
  reply.send(JSON.stringify(problem))
}

// Fastify's own refusals (body too large, bad JSON, unknown media type) in our words.
function fromFastify(error: FastifyError): AppError | undefined {
  const status = error.statusCode ?? 500
  if (status < 400 || status >= 500) return undefined
  const words: Record<number, [ErrorCode, string]> = {
    413: [
      'too_large',
      'This request is too large. A text may have 1 MB, a file 10 MB, a project of the studio 20 MB. Send less at once.',
    ],
    415: ['unsupported', 'This content type is not supported. Send JSON or multipart/form-data.'],
    404: ['not_found', 'There is nothing at this address.'],
  }
  const [code, message] = words[status] ?? [
    'bad_request',
    'The request could not be read. Check that the body is valid JSON.',
  ]
  return new AppError(code, message)
}
