// The bare web server: request ids, logs, security headers, errors as problem+json. Knows nothing of the product.
import fastifyCookie from '@fastify/cookie'
import fastifyHelmet from '@fastify/helmet'
import { type FastifyBaseLogger, type FastifyError, type FastifyInstance, fastify, LogController } from 'fastify'
import { newId } from '#shared/ids.ts'
import type { Platform } from '../context.ts'
import { AppError, type ErrorCode, toProblem } from '../errors.ts'
import { addHealthRoutes, type Health } from './health.ts'
import { addMetricsRoute, type Metrics } from './metrics.ts'

declare module 'fastify' {
  interface FastifyContextConfig {
    /** Route name in metrics and logs, where the pattern alone says too little. */
    metric?: string
  }
}

const self = ["'self'"]
const none = ["'none'"]
const contentSecurityPolicy = {
  useDefaults: false,
  directives: {
    defaultSrc: none,
    scriptSrc: self,
    styleSrc: self,
    imgSrc: [...self, 'data:', 'blob:'],
    fontSrc: self,
    connectSrc: self,
    manifestSrc: self,
    workerSrc: [...self, 'blob:'],
    frameSrc: [...self, 'blob:'],
    formAction: self,
    baseUri: none,
    frameAncestors: none,
  },
}

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
  await server.register(fastifyHelmet, {
    contentSecurityPolicy,
    strictTransportSecurity: publicUrl.startsWith('https://') ? { maxAge: 31_536_000, includeSubDomains: true } : false,
    crossOriginEmbedderPolicy: false,
    referrerPolicy: { policy: 'strict-origin-when-cross-origin' },
    xFrameOptions: { action: 'deny' },
  })
  server.addHook('onRequest', async (request, reply) => {
    reply.header('x-request-id', request.id)
    reply.header('permissions-policy', 'camera=(), geolocation=(), payment=()')
  })
  server.addHook('onResponse', async (request, reply) => {
    const route = request.routeOptions.config?.metric ?? request.routeOptions.url ?? 'unknown'
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
    413: ['too_large', 'This request is too large. Text may have 1 MB, files 10 MB.'],
    415: ['unsupported', 'This content type is not supported. Send JSON or multipart/form-data.'],
    404: ['not_found', 'There is nothing at this address.'],
  }
  const [code, message] = words[status] ?? [
    'bad_request',
    'The request could not be read. Check that the body is valid JSON.',
  ]
  return new AppError(code, message)
}
