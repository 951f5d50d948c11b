import type { z } from 'zod'
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
  /** The installation's own work: no workspace sees it, whoever caused it. */
  system?: boolean
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
  system: boolean
  schedule: string | undefined
  /** Queues the job in the caller's transaction: it exists if and only if that commits. Returns its id. */
  enqueue(tx: Tx | SystemTx, input: I, options?: EnqueueOptions): Promise<string>
}

const INTERRUPTIONS = 4

/**
 * Attempts a job may have in all: those it was declared with, and a few more that ended through no fault of its own
 * (its node died or was stopped, the database went away). More than that, and it is itself suspected of killing nodes.
 */
export const attemptsOf = ({ retry }: Pick<JobDefinition, 'retry'>) =>
  retry.limit === 0 ? 1 : retry.limit + 1 + INTERRUPTIONS

/** Declares a kind of background work; `handle` gives it hands, `startWorkers` lets it run. */
export function defineJob<S extends z.ZodObject>(spec: JobSpec<S>): JobDefinition<z.infer<S>> {
  const definition: JobDefinition<z.infer<S>> = {
    name: spec.name,
    input: spec.input as unknown as z.ZodType<z.infer<S>>,
    retry: { maxBackoffSeconds: 3_600, ...spec.retry },
    timeoutSeconds: spec.timeoutSeconds,
    priority: spec.priority ?? 0,
    concurrency: spec.concurrency ?? 4,
    system: spec.system ?? false,
    schedule: spec.schedule,
    enqueue: (tx, input, options) => tx.platform.jobs.enqueue(tx, definition as JobDefinition, input, options),
  }
  return definition
}
