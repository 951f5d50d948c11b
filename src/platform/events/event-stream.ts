// Server-sent events over HTTP: GET with Last-Event-ID resumes where the browser was cut off.
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { Ctx } from '../context.ts'
import { AppError } from '../errors.ts'
import type { EventHub, Subscription } from './event-hub.ts'
import { formatPosition, isAfter, parsePosition } from './position.ts'
import type { StoredEvent } from './read-events.ts'

export type EventStreamOptions = {
  path: string
  hub: EventHub
  /** Who asks; called again now and then, so that a stream does not outlive its session. */
  readCaller(request: FastifyRequest, reply: FastifyReply): Promise<Ctx>
  heartbeatSeconds?: number
}

const STREAMS_PER_CALLER = 30
const WAITING_LIMIT = 1_000
const RECHECK_EVERY = 4 // heartbeats

/** `event: <type>`, `data: {"type", …payload}`; `event: reset` tells the browser to fetch everything anew. */
export function addEventStream(server: FastifyInstance, options: EventStreamOptions): void {
  const open = new Map<string, number>()
  server.get(options.path, async (request, reply) => {
    const ctx = await options.readCaller(request, reply)
    if (!ctx.workspace) throw new AppError('unauthenticated', 'Sign in to follow what changes.')
    const who = callerKey(ctx)
    if ((open.get(who) ?? 0) >= STREAMS_PER_CALLER)
      throw new AppError('too_many_requests', 'Too many open pages. Close some and reload.', { retryAfter: 30 })
    open.set(who, (open.get(who) ?? 0) + 1)
    reply.raw.once('close', () => {
      const left = (open.get(who) ?? 1) - 1
      if (left > 0) open.set(who, left)
      else open.delete(who)
    })
    // Headers that hooks have set so far (security headers, request id) go out with the stream.
    for (const [name, value] of Object.entries(reply.getHeaders())) if (value) reply.raw.setHeader(name, value)
    reply.hijack()
    await stream(request, reply, ctx, options)
  })
  // Streams never end by themselves, and the server waits for them when it closes.
  server.addHook('preClose', () => options.hub.close())
}

async function stream(request: FastifyRequest, reply: FastifyReply, ctx: Ctx, options: EventStreamOptions) {
  const { hub } = options
  const { raw } = reply
  const waiting: string[] = []
  let blocked = false
  let subscription: Subscription | undefined
  let beats = 0

  const end = () => {
    clearInterval(heartbeat)
    subscription?.close()
    if (!raw.writableEnded) raw.end()
  }
  // A slow reader gets what it can take; one that falls far behind is cut off and resumes with Last-Event-ID.
  const write = (frame: string) => {
    if (raw.writableEnded || raw.destroyed) return
    if (!blocked) blocked = !raw.write(frame)
    else if (waiting.push(frame) > WAITING_LIMIT) raw.destroy()
  }
  raw.on('drain', () => {
    blocked = false
    while (!blocked && waiting.length > 0) blocked = !raw.write(waiting.shift())
  })
  const heartbeat = setInterval(
    async () => {
      // An id without data moves Last-Event-ID on, so that a quiet stream does not grow old.
      if (!blocked && subscription) write(`id: ${formatPosition(latest(hub, subscription))}\n\n`)
      if (++beats % RECHECK_EVERY === 0 && !(await isStill(ctx, request, reply, options))) end()
    },
    (options.heartbeatSeconds ?? 15) * 1000,
  )
  raw.once('close', end)

  raw.writeHead(200, {
    'content-type': 'text/event-stream; charset=utf-8',
    'cache-control': 'no-cache, no-transform',
    'x-accel-buffering': 'no',
    connection: 'keep-alive',
  })
  const header = request.headers['last-event-id']
  const asked = typeof header === 'string' && header !== '' ? header : undefined
  const after = parsePosition(asked)
  const { actor } = ctx
  try {
    write('retry: 2000\n\n')
    subscription = await hub.subscribe(
      {
        workspaceId: ctx.workspace as string,
        userId: 'userId' in actor ? actor.userId : undefined,
        sessionId: actor.kind === 'user' ? actor.sessionId : undefined,
        onEvent: (event) => write(toFrame(event)),
        onEnd: end,
      },
      after,
    )
    if (raw.destroyed || raw.writableEnded) return subscription.close()
    const start = formatPosition(subscription.position)
    const missed = subscription.missed || (asked !== undefined && !after)
    write(missed ? `id: ${start}\nevent: reset\ndata: {"type":"reset"}\n\n` : `id: ${start}\n\n`)
  } catch (error) {
    ctx.platform.log.warn({ requestId: ctx.requestId, err: error }, 'event stream could not start')
    end()
  }
}

function toFrame(event: StoredEvent): string {
  const data = JSON.stringify({ type: event.type, ...event.payload })
  return `id: ${formatPosition(event.position)}\nevent: ${event.type}\ndata: ${data}\n\n`
}

function latest(hub: EventHub, subscription: Subscription) {
  const here = hub.position()
  return isAfter(subscription.position, here) ? subscription.position : here
}

async function isStill(ctx: Ctx, request: FastifyRequest, reply: FastifyReply, options: EventStreamOptions) {
  try {
    const now = await options.readCaller(request, reply)
    return now.workspace === ctx.workspace && callerKey(now) === callerKey(ctx)
  } catch (error) {
    // A database that is away for a moment is no reason to end streams: they are told when it is back.
    return !(error instanceof AppError)
  }
}

function callerKey({ actor, workspace }: Ctx): string {
  const id = 'userId' in actor ? actor.userId : actor.kind === 'device' ? actor.deviceId : actor.kind
  return `${workspace} ${actor.kind} ${id}`
}
