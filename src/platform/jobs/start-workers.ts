// The hands of a node: takes waiting jobs as soon as it has a free one, and looks after those of nodes that died.
import { setTimeout as sleep } from 'node:timers/promises'
import { type Platform, systemCtx } from '../context.ts'
import { inSystem } from '../db/scope.ts'
import type { DatabaseLine } from '../events/database-line.ts'
import { applySchedules } from './boss.ts'
import { jobChannel } from './job-queue.ts'
import { holdNodeLock } from './node-lock.ts'
import { reconcileJobs, recoverJobs } from './recover-jobs.ts'
import { type JobHandler, JobStop, runCancelled, runJob } from './run-job.ts'
import { type StartedJob, startAttempts } from './settle-job.ts'

export type Workers = {
  /** Jobs at work on this node. */
  running(): number
  /** Takes no more jobs, lets running ones finish for a while, puts the rest back. Takes at most `drainSeconds` + 3 s. */
  stop(): Promise<void>
}

const TICK = 1_000
const RECOVER_EVERY = 2 // ticks
const RECONCILE_EVERY = 60

/**
 * Starts work on this node; several nodes share one queue. `alone`: no other node can use this database (the bundled
 * server), so the work of a killed run is taken up at once.
 */
export async function startWorkers(
  platform: Platform,
  handlers: JobHandler[],
  options: { line: DatabaseLine; alone: boolean; drainSeconds?: number },
): Promise<Workers> {
  const { line } = options
  const ctx = systemCtx(platform, 'workers')
  const { boss } = platform.jobs
  const lock = holdNodeLock(line, options.alone ? 0 : 5)
  const byName = new Map(handlers.map((handler) => [handler.job.name, handler]))
  const active = new Map<string, AbortController>()
  const busy = new Map<string, number>()
  const fetching = new Map<string, boolean>() // value: asked again meanwhile
  let reserved = 0
  let stopping = false
  let ticks = 0
  let ticking: Promise<void> | undefined
  const taking = new Set<Promise<void>>()

  const take = async (handler: JobHandler): Promise<void> => {
    const { name, concurrency } = handler.job
    if (fetching.has(name)) return void fetching.set(name, true)
    fetching.set(name, false)
    try {
      const free = concurrency - (busy.get(name) ?? 0)
      if (stopping || free <= 0 || !(await lock.isHeld())) return
      const { fetched, started, cancelled } = await inSystem(ctx, 'a node takes jobs', ({ client }) =>
        startAttempts(client, boss, name, free, lock.node),
      )
      for (const job of started) begin(handler, job)
      await Promise.all(cancelled.map((job) => runCancelled(platform, handler, job)))
      if (fetched === free) fetching.set(name, true)
    } catch (error) {
      platform.log.warn({ err: error, job: name }, 'jobs could not be fetched')
    } finally {
      const again = fetching.get(name)
      fetching.delete(name)
      if (again && !stopping) wake(name)
    }
  }
  const begin = (handler: JobHandler, job: StartedJob) => {
    const { name } = handler.job
    const controller = new AbortController()
    active.set(job.id, controller)
    busy.set(name, (busy.get(name) ?? 0) + 1)
    if (stopping) controller.abort(new JobStop('shutdown'))
    void runJob(platform, handler, job, controller).finally(() => {
      active.delete(job.id)
      busy.set(name, (busy.get(name) ?? 1) - 1)
      wake(name)
    })
  }
  const wake = (name: string) => {
    const handler = byName.get(name)
    if (!handler || stopping || (busy.get(name) ?? 0) >= handler.job.concurrency) return
    const taken = take(handler).finally(() => taking.delete(taken))
    taking.add(taken)
  }
  const reserve = (name: string) => {
    const handler = byName.get(name)
    // Twice as many as are taken from the queue: who waits is not kept waiting by what nobody looks at.
    const most = 2 * (handler?.job.concurrency ?? 0)
    if (stopping || !handler || !lock.wasHeld() || (busy.get(name) ?? 0) >= most) return undefined
    let isKept = true
    const hold = (by: 1 | -1) => {
      reserved += by
      busy.set(name, (busy.get(name) ?? 0) + by)
    }
    const release = () => {
      if (isKept) hold(-1)
      isKept = false
    }
    hold(1)
    return {
      node: lock.node,
      begin(job: StartedJob) {
        release()
        begin(handler, job)
      },
      letGo() {
        release()
        wake(name)
      },
    }
  }
  const cancel = (id: string) => active.get(id)?.abort(new JobStop('cancelled'))

  // Notifications are the fast way; the tick finds what they missed, what has become due, and what the dead left behind.
  const tick = async () => {
    if (!line.isUp() || !(await lock.isHeld())) return
    const { rows } = await line.query(
      `select name from unnest($1::text[]) as mine (name) where exists (
         select from pgboss.job j where j.name = mine.name and j.state < 'active' and j.start_after <= now())`,
      [[...byName.keys()]],
    )
    for (const { name } of rows) wake(name as string)
    if (active.size > 0) {
      const asked = await line.query(
        `select id from job_run where node = $1 and cancel_requested and state = 'running'`,
        [lock.node],
      )
      for (const { id } of asked.rows) cancel(id as string)
    }
    if (ticks % RECOVER_EVERY === 0) {
      const count = await recoverJobs(ctx, await lock.findDead())
      if (count > 0) platform.log.warn({ count }, 'took over the jobs of a node that died')
    }
    if (ticks % RECONCILE_EVERY === 0) await reconcileJobs(ctx)
    ticks += 1
  }
  const runTick = () => {
    if (stopping || ticking) return
    ticking = tick()
      .catch((error) => platform.log.warn({ err: error }, 'job upkeep failed'))
      .finally(() => {
        ticking = undefined
      })
  }

  await applySchedules(
    boss,
    handlers.map(({ job }) => job),
  )
  line.listen(jobChannel, (payload) => {
    if (payload.startsWith('cancel:')) cancel(payload.slice('cancel:'.length))
    else wake(payload)
  })
  line.onConnect(runTick)
  platform.jobs.reserveHand = reserve
  const timer = setInterval(runTick, TICK)

  const stop = async () => {
    stopping = true
    if (platform.jobs.reserveHand === reserve) platform.jobs.reserveHand = undefined
    clearInterval(timer)
    await ticking
    await Promise.all(taking)
    while (reserved > 0) await sleep(5)
    const deadline = Date.now() + (options.drainSeconds ?? 5) * 1000
    while (active.size > 0 && Date.now() < deadline) await sleep(25)
    for (const controller of active.values()) controller.abort(new JobStop('shutdown'))
    // A verb that does not heed its signal is given up on after a grace period; its job goes back all the same.
    while (active.size > 0) await sleep(25)
  }
  return { running: () => active.size, stop }
}
