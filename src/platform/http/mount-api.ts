// oRPC inside Fastify: validation, errors as problem+json, idempotency, ETags, rate limits, for every endpoint alike.
import { createHash } from 'node:crypto'
import { constants } from 'node:zlib'
import fastifyCompress from '@fastify/compress'
import { OpenAPIHandler } from '@orpc/openapi/fastify'
import { type AnyRouter, ORPCError, ValidationError } from '@orpc/server'
import type { FastifyInstance, FastifyReply, FastifyRequest, RequestPayload } from 'fastify'
import { lazily } from '#shared/lazily.ts'
import type { Ctx, Platform } from '../context.ts'
import { AppError, errorStatus, toProblem } from '../errors.ts'
import type { RequestContext } from './bind.ts'
import { notesHeader, writeNotes } from './file-notes.ts'
import { oncePerKey } from './idempotency.ts'
import type { Metrics } from './metrics.ts'
import type { RateLimit, RateLimiter } from './rate-limits.ts'

export type ApiOptions = {
  platform: Platform
  metrics: Metrics
  /** Loaded with the first request, or soon after start: the features and their engines are most of the program. */
  loadRouter(): Promise<AnyRouter>
  limiter: RateLimiter
  prefix: `/${string}`
  /** Bytes an uploaded file may have at this address. */
  maxFileBytes(path: string): number
  /** Bytes of JSON below addresses that take more than the usual megabyte; address below the prefix → bytes. */
  longTexts?: Record<`/${string}`, number>
  /** A POST that changes nothing, since its question is too long for an address: it does not count as a write. */
  onlyAsks?(path: string): boolean
  readCaller(request: FastifyRequest, reply: FastifyReply): Promise<Ctx>
  setDeviceCookie(reply: FastifyReply, deviceId: string): void
}

const perCaller: RateLimit = { name: 'api', points: 1200, windowSeconds: 60, batch: 20 }
const perAddress: RateLimit = { name: 'address', points: 3000, windowSeconds: 60, batch: 20 }
const writesPerCaller: RateLimit = { name: 'write', points: 240, windowSeconds: 60, batch: 5 }

export async function mountApi(server: FastifyInstance, options: ApiOptions): Promise<void> {
  const { platform, prefix, limiter, metrics } = options
  const handler = lazily(
    async () =>
      new OpenAPIHandler<RequestContext>((await options.loadRouter()) as never, {
        clientInterceptors: [
          async ({ next, context, path, input, procedure }) => {
            ;(context as RequestContext).noteOperation(path.join('.'))
            const key = (context as RequestContext).request.idempotencyKey
            const isPost = procedure['~orpc'].route.method === 'POST'
            try {
              const answer =
                key && isPost
                  ? await oncePerKey((context as RequestContext).ctx, key, path.join('.'), input, next)
                  : await next()
              const notes = writeNotes(answer)
              if (notes) (context as RequestContext).setHeader(notesHeader, notes)
              return answer
            } catch (error) {
              throw toOrpcError(error, (context as RequestContext).ctx, metrics)
            }
          },
        ],
        customErrorResponseBodyEncoder: (error) => error.data,
      }),
  )
  server.addHook('onListen', async () => void setTimeout(() => void handler().catch(() => {}), 50))

  await server.register(async (scope) => {
    // Multipart goes through as a stream: oRPC reads it, `countBytes` bounds it.
    scope.addContentTypeParser('multipart/form-data', (_request, _payload, done) => done(null, undefined))
    scope.addHook('preParsing', (request, _reply, payload, done) => {
      try {
        done(null, countBytes(request, payload, options.maxFileBytes(request.url)))
      } catch (error) {
        done(error as Error)
      }
    })
    scope.addHook('onSend', (request, reply, payload, done) => done(null, conditional(request, reply, payload)))
    // After the hook above: what is unchanged is not compressed first.
    await scope.register(fastifyCompress, {
      threshold: 2048,
      encodings: ['br', 'gzip'],
      brotliOptions: { params: { [constants.BROTLI_PARAM_QUALITY]: 1 } },
    })
    const answer = async (request: FastifyRequest, reply: FastifyReply) => {
      if (platform.env.RATE_LIMITS === 'on') await limiter.take(perAddress, request.ip)
      const ctx = await options.readCaller(request, reply)
      try {
        if (platform.env.RATE_LIMITS === 'on') await limitCaller(options, ctx, request)
        const context = toContext(options, ctx, request, reply)
        const { matched } = await (await handler()).handle(request, reply, { prefix, context })
        if (!matched) throw new AppError('not_found', 'There is no such endpoint. The API is described at /docs.')
        return reply
      } finally {
        ctx.scoped?.drop()
      }
    }
    scope.all(`${prefix}/*`, { bodyLimit: 1024 * 1024 }, answer)
    for (const [path, bodyLimit] of Object.entries(options.longTexts ?? {}))
      scope.all(`${prefix}${path}/*`, { bodyLimit }, answer)
  })
}

function toContext(options: ApiOptions, ctx: Ctx, request: FastifyRequest, reply: FastifyReply): RequestContext {
  const header = (name: string) => (request.headers[name] as string | undefined) ?? ''
  return {
    ctx,
    request: {
      address: request.ip,
      userAgent: header('user-agent'),
      languages: header('accept-language'),
      idempotencyKey: header('idempotency-key') || undefined,
      signedCookie(name) {
        const cookie = request.cookies[name]
        const opened = cookie === undefined ? undefined : request.unsignCookie(cookie)
        return opened?.valid ? opened.value : undefined
      },
    },
    setHeader: (name, value) => void reply.header(name, value),
    noteOperation: (name) => {
      request.operation = name
    },
    setDeviceCookie: (deviceId) => options.setDeviceCookie(reply, deviceId),
    setSessionCookie: (name, value, path) =>
      void reply.setCookie(name, value, {
        signed: true,
        httpOnly: true,
        sameSite: 'lax',
        secure: options.platform.publicUrl.startsWith('https://'),
        path,
      }),
  }
}

async function limitCaller(options: ApiOptions, { actor }: Ctx, request: FastifyRequest): Promise<void> {
  const { limiter, onlyAsks } = options
  const who =
    actor.kind === 'user' || actor.kind === 'token'
      ? actor.userId
      : actor.kind === 'device'
        ? actor.deviceId
        : request.ip
  await limiter.take(perCaller, who)
  const asks = request.method === 'GET' || request.method === 'HEAD' || onlyAsks?.(request.url)
  if (!asks) await limiter.take(writesPerCaller, who)
}

function toOrpcError(error: unknown, ctx: Ctx, metrics: Metrics): ORPCError<string, unknown> {
  const known = error instanceof AppError ? error : fromOrpc(error)
  if (!known) {
    metrics.errors.inc()
    ctx.platform.log.error({ requestId: ctx.requestId, err: error }, 'unexpected error')
  }
  const problem = toProblem(known ?? error, ctx.requestId)
  return new ORPCError(problem.code, { status: errorStatus[problem.code], data: problem })
}

// oRPC's own refusals: values that do not fit the contract.
function fromOrpc(error: unknown): AppError | undefined {
  if (!(error instanceof ORPCError)) return undefined
  if (error.cause instanceof ValidationError && error.code === 'BAD_REQUEST') {
    const fields: Record<string, string[]> = {}
    for (const issue of error.cause.issues) {
      const path =
        (issue.path ?? []).map((part) => String(typeof part === 'object' ? part.key : part)).join('.') || 'request'
      fields[path] = [...(fields[path] ?? []), issue.message]
    }
    const words = Object.entries(fields).map(([path, messages]) => `${path}: ${messages.join(' ')}`)
    return new AppError('invalid', words.join('; '), { fields })
  }
  if (error.status >= 400 && error.status < 500)
    return new AppError(
      error.status === 404 ? 'not_found' : 'bad_request',
      'The request could not be read. Check its body against the description at /docs.',
    )
  return undefined
}

// A hash over the answer of a GET, weak since the bytes on the wire may be compressed: the browser asks again, we say "unchanged" without sending it.
function conditional(request: FastifyRequest, reply: FastifyReply, payload: unknown): unknown {
  if (reply.statusCode >= 400) reply.type('application/problem+json')
  if (request.method !== 'GET' || reply.statusCode !== 200 || typeof payload !== 'string') return payload
  const etag = `W/"${createHash('sha1').update(payload).digest('base64url')}"`
  reply.header('etag', etag)
  reply.header('cache-control', 'private, no-cache')
  if (request.headers['if-none-match'] !== etag) return payload
  reply.code(304)
  return ''
}

// JSON bodies are bounded by Fastify's `bodyLimit`; a multipart stream is not, so it is counted on its way.
// A file has a megabyte of wrapping and words beside it.
function countBytes(request: FastifyRequest, payload: RequestPayload, maxFile: number): RequestPayload {
  if (!request.headers['content-type']?.startsWith('multipart/form-data')) return payload
  const max = maxFile + 1024 * 1024
  const tooLarge = () =>
    new AppError('too_large', `This upload is too large. Files may have ${Math.floor(maxFile / 1024 / 1024)} MB.`)
  if (Number(request.headers['content-length'] ?? 0) > max) throw tooLarge()
  let seen = 0
  payload.on('data', (chunk: Buffer) => {
    seen += chunk.length
    if (seen > max) payload.destroy(tooLarge())
  })
  payload.pause()
  return payload
}
