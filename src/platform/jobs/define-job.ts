import type { z } from 'zod'
import type { Ctx } from '../context.ts'
import type { SystemTx, Tx } from '../db/scope.ts'
import type { EnqueueOptions } from './job-queue.ts'

export type JobSpec<S extends z.ZodObject> = {
  /** Queue name, e.g. `read_resume`. Never reuse one for another input. */
  name: string
  /** Ids rather than contents: the worker reads what is current. */
  input: S
  /** `limit` further attempts after the first; waits grow from `backoffSeconds`, doubling with jitter, to at most `maxBackoffSeconds`. */
  retry: { limit: number; backoffSeconds: number; maxBackoffSeconds?: number }
  /** One attempt is stopped after this. */
  timeoutSeconds: number
  /** Higher goes first within the queue; plans may add to it when enqueueing. */
  priority?: number
  /** Jobs of this kind at work at the same time on one node. */
  concurrency?: number
  /** Cron expression in UTC: runs by itself, once across all nodes, with an empty input. */
  schedule?: string
}

export type JobDefinition<I = unknown> = {
  name: string
  input: z.ZodType<I>
  retry: { limit: number; backoffSeconds: number; maxBackoffSeconds: number }
  timeoutSeconds: number
  priority: number
  concurrency: number
  schedule: string | undefined
  /** Queues the job in the caller's transaction: it exists if and only if that commits. Returns its id. */
  enqueue(tx: Tx | SystemTx, input: I, options?: EnqueueOptions): Promise<string>
}

/** Declares a kind of background work; `bindJob` gives it hands, `startWorkers` lets it run. */
export function defineJob<S extends z.ZodObject>(spec: JobSpec<S>): JobDefinition<z.infer<S>> {
  const definition: JobDefinition<z.infer<S>> = {
    name: spec.name,
    input: spec.input as unknown as z.ZodType<z.infer<S>>,
    retry: { maxBackoffSeconds: 3_600, ...spec.retry },
    timeoutSeconds: spec.timeoutSeconds,
    priority: spec.priority ?? 0,
    concurrency: spec.concurrency ?? 4,
    schedule: spec.schedule,
    enqueue: (tx, input, options) => tx.platform.jobs.enqueue(tx, definition as JobDefinition, input, options),
  }
  return definition
}

/** One attempt, as the verb that does the work sees it. */
export type JobRun = {
  id: string
  /** Counts from 1. */
  attempt: number
  /** No further attempt follows by itself. */
  lastAttempt: boolean
  /** Aborted when the person cancels, the time is up or the node stops. Pass it on to whatever takes long. */
  signal: AbortSignal
  /** `share` 0–1; `message` in words for the person. Cheap to call often. */
  progress(share: number, message?: string): void
  /** Ends the job as failed for good, with the reason for the person. */
  fail(message: string): never
  /**
   * Ends the job inside the verb's own transaction: its writes and "succeeded" happen together or not at all, so a
   * node that dies in between repeats nothing. Call it last.
   */
  complete(tx: Tx | SystemTx, result?: unknown): Promise<void>
}

export type JobBinding = {
  job: JobDefinition
  run(ctx: Ctx, input: unknown, run: JobRun): Promise<unknown>
}

/**
 * Binds a declared job to the verb that does it. What it returns becomes the result, unless it called `complete`.
 * An `AppError` of the caller's making is final; `unavailable`, `too_many_requests` and surprises are tried again.
 */
export const bindJob = <I>(
  job: JobDefinition<I>,
  run: (ctx: Ctx, input: I, run: JobRun) => Promise<unknown>,
): JobBinding => ({ job: job as JobDefinition, run: run as JobBinding['run'] })
