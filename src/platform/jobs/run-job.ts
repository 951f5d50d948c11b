// One attempt at one job: input checked, time bounded, progress told, outcome written.
import type { Ctx, Platform } from '../context.ts'
import { systemCtx } from '../context.ts'
import { inSystem, type SystemTx, type Tx } from '../db/scope.ts'
import { AppError } from '../errors.ts'
import { inTransaction } from './boss.ts'
import { attemptsOf, type JobDefinition } from './define-job.ts'
import { reportProgress } from './report-progress.ts'
import {
  AttemptLostError,
  type FetchedJob,
  fail,
  handBack,
  type StartedJob,
  stopAttempt,
  succeed,
} from './settle-job.ts'

/** One attempt, as the verb that does the work sees it. */
export type JobWork = {
  id: string
  /** Counts from 1. */
  attempt: number
  /** No further attempt follows by itself. */
  lastAttempt: boolean
  /** What whoever enqueued it `atOnce` gave along; only on the same node, at the first attempt. */
  handedOver?: unknown
  /** Aborted with a `JobStop` when the person cancels, the time is up or the node stops. Pass it on to what takes long. */
  signal: AbortSignal
  /** `share` 0–1; `message` in words for the person. Cheap to call often. */
  progress(share: number, message?: string): void
  /**
   * Ends the job inside the verb's own transaction: its writes and "succeeded" happen together or not at all, so a
   * node that dies in between repeats nothing. Call it last.
   */
  complete(tx: Tx | SystemTx, result?: unknown): Promise<void>
}

/** A job that will not be tried again by itself. */
export type JobFailure = { cancelled: boolean; error: string }

export type JobHandler = {
  job: JobDefinition
  run(ctx: Ctx, input: unknown, work: JobWork): Promise<unknown>
  onFailed?(ctx: Ctx, input: unknown, failure: JobFailure): Promise<unknown>
}

/**
 * Binds a declared job to the verb that does it. What that returns becomes the result, unless it called `complete`.
 * An `AppError` fails for good with its message; `unavailable`, `too_many_requests` and surprises are tried again.
 * `onFailed` runs before a job ends as failed or, once begun, as cancelled, also when its nodes died or it hung: the
 * place to mark what waits for it. It may run twice.
 */
export const handle = <I>(
  job: JobDefinition<I>,
  run: (ctx: Ctx, input: I, work: JobWork) => Promise<unknown>,
  onFailed?: (ctx: Ctx, input: I, failure: JobFailure) => Promise<unknown>,
): JobHandler => ({ job: job as JobDefinition, run, ...(onFailed ? { onFailed } : {}) }) as JobHandler

/** Why an attempt was interrupted. */
export class JobStop extends Error {
  readonly kind: 'cancelled' | 'timeout' | 'shutdown'
  constructor(kind: JobStop['kind']) {
    super(`The job was stopped: ${kind}`)
    this.name = 'AbortError'
    this.kind = kind
  }
}

const GRACE = 3_000 // for a handler to end after its signal was aborted
const RETRIED = new Set(['internal', 'unavailable', 'too_many_requests'])

/** Never rejects: the outcome is in the database, or will be found there by the recovery when it could not be written. */
export async function runJob(
  platform: Platform,
  handler: JobHandler,
  started: StartedJob,
  controller: AbortController,
) {
  const { job } = handler
  const ctx = contextOf(platform, started)
  const timer = setTimeout(() => controller.abort(new JobStop('timeout')), job.timeoutSeconds * 1000)
  const reporter = reportProgress(ctx, started)
  let completed = false
  try {
    const parsed = job.input.safeParse(started.data)
    if (!parsed.success) throw new AppError('invalid', 'The job was queued with values that this version cannot use.')
    if (started.attempt > attemptsOf(job))
      throw new AppError('internal', 'This was interrupted too often. Try it again.')
    const work: JobWork = {
      id: started.id,
      attempt: started.attempt,
      signal: controller.signal,
      lastAttempt: started.lastAttempt,
      handedOver: started.handedOver,
      progress: reporter.report,
      complete: async (tx, result) => {
        await reporter.stop()
        await succeed(tx.client, platform.jobs.boss, started, result)
        completed = true
      },
    }
    const result = await untilAborted(handler.run(ctx, parsed.data, work), controller.signal)
    await reporter.stop()
    if (!completed) await settle(ctx, (client) => succeed(client, platform.jobs.boss, started, result))
  } catch (error) {
    await reporter.stop()
    await settleFailure(ctx, started, handler, controller.signal.aborted ? controller.signal.reason : error)
  } finally {
    clearTimeout(timer)
  }
}

async function settleFailure(ctx: Ctx, started: StartedJob, handler: JobHandler, error: unknown): Promise<void> {
  const { job } = handler
  const { log, jobs } = ctx.platform
  if (error instanceof AttemptLostError) return
  const about = { job: job.name, jobId: started.id, attempt: started.attempt }
  const stop = error instanceof JobStop ? error.kind : undefined
  const tooOften = started.attempt > attemptsOf(job)
  if (stop === 'cancelled') {
    await tellFailed(ctx, started, handler, { cancelled: true, error: 'This was cancelled.' })
    return settle(ctx, (client) => stopAttempt(client, jobs.boss, started))
  }
  if (stop === 'shutdown') return settle(ctx, (client) => handBack(client, started))
  if (isDatabaseAway(error) && job.retry.limit > 0 && !tooOften) {
    log.warn(about, 'job interrupted: the database went away')
    return settle(ctx, (client) => handBack(client, started, { delaySeconds: 1 }))
  }
  const known = error instanceof AppError ? error : undefined
  if (known) log.info({ ...about, code: known.code }, 'job refused')
  else log.error({ ...about, err: error }, 'job failed')
  const why = { error: explain(error, job), final: tooOften || (known !== undefined && !RETRIED.has(known.code)) }
  if (why.final || started.lastAttempt) await tellFailed(ctx, started, handler, { cancelled: false, error: why.error })
  await settle(ctx, async (client) => void (await fail(client, jobs.boss, started, why)))
}

/** Lets a job that was cancelled while it waited say so; `job_run` speaks of it as cancelled already. */
export async function runCancelled(platform: Platform, handler: JobHandler, job: FetchedJob): Promise<void> {
  const ctx = contextOf(platform, job)
  await tellFailed(ctx, job, handler, { cancelled: true, error: 'This was cancelled.' })
  await settle(ctx, async (client) => {
    await platform.jobs.boss.cancel(job.name, job, { db: inTransaction(client) })
  })
}

const contextOf = (platform: Platform, { id, name, workspaceId }: FetchedJob) =>
  systemCtx(platform, `job:${name}:${id}`, workspaceId ?? undefined)

async function tellFailed(ctx: Ctx, started: FetchedJob, handler: JobHandler, failure: JobFailure): Promise<void> {
  const parsed = handler.job.input.safeParse(started.data)
  if (!parsed.success || !handler.onFailed) return
  try {
    await handler.onFailed(ctx, parsed.data, failure)
  } catch (error) {
    ctx.platform.log.error({ job: handler.job.name, jobId: started.id, err: error }, 'the end of a job was not noted')
  }
}

// SQLSTATE 08 (connection), 57P (shutdown, crash); and what the sockets say. Drizzle wraps the error it got.
function isDatabaseAway(error: unknown): boolean {
  for (let at = error; at instanceof Error; at = at.cause) {
    const code = String((at as { code?: unknown }).code ?? '')
    if (/^(08|57P)/.test(code) || code === 'ECONNREFUSED' || code === 'ECONNRESET') return true
    if (
      /^Connection terminated|connection error and is not queryable|timeout exceeded when trying to connect/.test(
        at.message,
      )
    )
      return true
  }
  return false
}

function explain(error: unknown, job: JobDefinition): string {
  if (error instanceof AppError) return error.message
  if (error instanceof JobStop) {
    const minutes = Math.max(1, Math.round(job.timeoutSeconds / 60))
    return `This took longer than ${minutes === 1 ? 'a minute' : `${minutes} minutes`} and was stopped.`
  }
  return 'Something went wrong on our side.'
}

// The work is done; a database that is away for a moment must not undo that.
async function settle(ctx: Ctx, write: (client: SystemTx['client']) => Promise<void>): Promise<void> {
  for (let wait = 100; ; wait *= 2) {
    try {
      await inSystem(ctx, 'a job ends', (tx) => write(tx.client))
      return
    } catch (error) {
      if (error instanceof AttemptLostError) return
      if (wait > 60_000) {
        ctx.platform.log.error({ err: error }, 'the outcome of a job could not be written')
        return
      }
      await new Promise((resolve) => setTimeout(resolve, wait))
    }
  }
}

function untilAborted<T>(work: Promise<T>, signal: AbortSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    signal.addEventListener('abort', () => setTimeout(() => reject(signal.reason as Error), GRACE), { once: true })
    work.then(resolve, reject)
  })
}
