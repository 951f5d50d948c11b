// /health/status: what this node knows of its parts, for the status page. Nothing about anybody's data.
import type { FastifyInstance } from 'fastify'
import { type Platform, systemCtx } from '../context.ts'
import { inSystem } from '../db/scope.ts'
import type { Health } from './health.ts'

export type PartState = 'works' | 'slow' | 'broken' | 'absent'
export type Part = {
  part: 'web' | 'database' | 'work' | 'mail'
  state: PartState
  /** Since when this node has seen it in this state; null when it was not watched. */
  since: string | null
  /** Numbers that belong to it, in seconds, milliseconds or pieces. */
  figures: Record<string, number>
}
export type Status = { at: string; parts: Part[] }

/** Answers are kept this long: looking often costs the database nothing. */
const keptMs = 5000
/** Work that could run and has waited longer is late; so is mail. */
const lateSeconds = 120

export function addStatusRoute(server: FastifyInstance, platform: Platform, health: Health): void {
  const watch = watchStates(new Date(Date.now() - process.uptime() * 1000))
  let last: { at: number; status: Promise<Status> } | undefined
  server.get('/health/status', async (_request, reply) => {
    if (!last || Date.now() - last.at > keptMs) last = { at: Date.now(), status: readStatus(platform, health, watch) }
    return reply.header('cache-control', 'no-store').send(await last.status)
  })
}

type Watch = ReturnType<typeof watchStates>

function watchStates(start: Date) {
  const seen = new Map<string, { state: PartState; since: Date }>()
  return (part: Part['part'], state: PartState, figures: Part['figures'] = {}): Part => {
    const known = seen.get(part)
    // What was never seen otherwise is taken to have been so since the start.
    if (known?.state !== state) seen.set(part, { state, since: known ? new Date() : start })
    return { part, state, since: seen.get(part)!.since.toISOString(), figures }
  }
}

async function readStatus(platform: Platform, health: Health, watch: Watch): Promise<Status> {
  const parts = [watch('web', health.draining ? 'broken' : 'works', { uptimeSeconds: Math.round(process.uptime()) })]
  const began = performance.now()
  const found = await withTimeout(readDatabase(platform), 2000)
  const milliseconds = Math.round(performance.now() - began)
  if (!found) parts.push(watch('database', 'broken'))
  else {
    const late = found.waitedSeconds > lateSeconds
    parts.push(watch('database', milliseconds > 1000 ? 'slow' : 'works', { milliseconds }))
    parts.push(watch('work', late ? 'slow' : 'works', { waiting: found.waiting, running: found.running }))
    const mailLate = found.mailLate > 0 || found.mailFailed > 0
    parts.push(watch('mail', platform.env.SMTP_URL ? (mailLate ? 'slow' : 'works') : 'absent'))
  }
  return { at: new Date().toISOString(), parts }
}

type Found = { waiting: number; running: number; waitedSeconds: number; mailLate: number; mailFailed: number }

function readDatabase(platform: Platform): Promise<Found> {
  return inSystem(systemCtx(platform, 'status page'), 'counts over all workspaces, no content', async ({ client }) => {
    const { rows } = await client.query<Found>(
      `select
         (select count(*)::int from pgboss.job where state < 'active' and start_after <= now()) as waiting,
         (select count(*)::int from pgboss.job where state = 'active') as running,
         (select coalesce(extract(epoch from now() - min(start_after)), 0)::float8 from pgboss.job
            where state < 'active' and start_after <= now()) as "waitedSeconds",
         (select count(*)::int from mail where state = 'queued' and created_at < now() - $1 * interval '1 second') as "mailLate",
         (select count(*)::int from mail where state = 'failed' and created_at > now() - interval '1 hour') as "mailFailed"`,
      [lateSeconds],
    )
    return rows[0] as Found
  })
}

function withTimeout<T>(work: Promise<T>, ms: number): Promise<T | undefined> {
  const late = new Promise<undefined>((resolve) => setTimeout(resolve, ms, undefined).unref())
  return Promise.race([work.catch(() => undefined), late])
}
