// The queue as features see it: jobs are enqueued in the transaction of the change that causes them.
import type { PgBoss } from 'pg-boss'
import { newId } from '#shared/ids.ts'
import type { Database } from '../db/database.ts'
import type { SystemTx, Tx } from '../db/scope.ts'
import type { Logger } from '../log.ts'
import { inTransaction, startBoss } from './boss.ts'
import type { JobDefinition } from './define-job.ts'
import type { JobRow } from './job-view.ts'
import { announce, type StartedJob } from './settle-job.ts'

export type EnqueueOptions = {
  /** Added to the definition's own priority. */
  priority?: number
  /** While a job waits under this key, no second one is queued: the id of the waiting one is returned. */
  singletonKey?: string
  /** Record it works on; shown with the job and sent with its events. */
  subjectId?: string
  /** Not before this many seconds have passed. */
  delaySeconds?: number
  /**
   * Somebody waits: when this node has a hand free, the job is its from the first moment and begins as the transaction
   * commits, instead of being found in the queue. `handOver` reaches the attempt as `work.handedOver`; a later attempt,
   * or another node, does without it. `taken` is told at once, before anything is written, that it comes to that.
   */
  atOnce?: { handOver: unknown; taken: () => void }
}

/** A free hand of this node, kept for one job until `begin` or `letGo`. */
export type Hand = { node: number; begin(job: StartedJob): void; letGo(): void }

export type JobQueue = {
  enqueue<I>(tx: Tx | SystemTx, definition: JobDefinition<I>, input: I, options?: EnqueueOptions): Promise<string>
  boss: PgBoss
  definitions: JobDefinition[]
  /** Set while this node's workers run. */
  reserveHand: ((name: string) => Hand | undefined) | undefined
  close(): Promise<void>
}

export const jobChannel = 'shortlist_jobs'

/** Opens the queue on this node; `tend` on nodes with workers. The schema is there already (installJobQueue). */
export async function createJobQueue(options: {
  database: Database
  log: Logger
  definitions: JobDefinition[]
  tend: boolean
}): Promise<JobQueue> {
  const { database, log, tend } = options
  const definitions = options.definitions as JobDefinition[]
  const boss = await startBoss(database, log, definitions, tend)
  return {
    boss,
    definitions,
    reserveHand: undefined,
    enqueue: (tx, definition, input, more) =>
      enqueue(boss, tx, definition as JobDefinition, input as object, more ?? {}),
    close: () => boss.stop({ close: false, timeout: 1_000 }),
  }
}

async function enqueue(
  boss: PgBoss,
  tx: Tx | SystemTx,
  definition: JobDefinition,
  input: object,
  options: EnqueueOptions,
): Promise<string> {
  const id = newId()
  const data = definition.input.parse(input) as object
  const { workspace, actor } = tx
  const userId = 'userId' in actor ? actor.userId : null
  const key = options.singletonKey ? `${workspace ?? 'system'}:${options.singletonKey}` : null
  const values = [id, workspace ?? null, userId, definition.name, options.subjectId ?? null, key]
  const send = () =>
    boss.send(definition.name, data, {
      id,
      db: inTransaction(tx.client),
      priority: definition.priority + (options.priority ?? 0),
      ...(options.delaySeconds ? { startAfter: options.delaySeconds } : {}),
    })
  const hand =
    options.atOnce && workspace && !key && !options.delaySeconds && tx.platform.jobs.reserveHand?.(definition.name)
  if (hand) {
    const { node } = hand
    const attempt = { id, name: definition.name, attempt: 1, retryCount: 0, node }
    const lastAttempt = definition.retry.limit === 0
    const { handOver: handedOver, taken } = options.atOnce!
    const job = { ...attempt, data, workspaceId: workspace, lastAttempt, handedOver }
    tx.over((committed) => (committed ? hand.begin(job) : hand.letGo()))
    taken()
    await Promise.all([beginRun(tx, [...values.slice(0, 5), node]), send().then(() => tx.client.query(activate(job)))])
    return id
  }
  if (definition.system) {
    // Its row is made when it begins: the caller's transaction may write rows of its own workspace only.
    await tx.client.query('select pg_notify($1, $2)', [jobChannel, definition.name])
  } else {
    const { rowCount } = await tx.client.query({ ...insertRun, values })
    if (!rowCount) return findWaiting(boss, tx, definition, input, options, key as string)
  }
  await send()
  return id
}

async function beginRun(tx: Tx | SystemTx, values: unknown[]): Promise<void> {
  const { rows } = await tx.client.query<JobRow>({ ...insertStartedRun, values })
  await announce(tx.client, rows[0]!)
}

const insertStartedRun = {
  name: 'insert_started_job_run',
  text: `insert into job_run (id, workspace_id, user_id, name, subject_id, state, attempts, node, started_at)
    values ($1, $2, $3, $4, $5, 'running', 1, $6, now()) returning *`,
}

/** What pg-boss's own fetch does to the row it hands out. */
const activate = ({ name, id }: StartedJob) => ({
  name: 'activate_job',
  text: `update pgboss.job set state = 'active', started_on = pgboss.job_now(), heartbeat_on = pgboss.job_now()
    where name = $1 and id = $2`,
  values: [name, id],
})

const insertRun = {
  name: 'insert_job_run',
  text: `with made as (
      insert into job_run (id, workspace_id, user_id, name, subject_id, state, singleton_key)
      values ($1, $2, $3, $4, $5, 'queued', $6) on conflict (name, singleton_key) do nothing returning name
    ) select pg_notify('${jobChannel}', name) from made`,
}

async function findWaiting(
  boss: PgBoss,
  tx: Tx | SystemTx,
  definition: JobDefinition,
  input: object,
  options: EnqueueOptions,
  key: string,
): Promise<string> {
  const { rows } = await tx.client.query<{ id: string }>(
    'select id from job_run where name = $1 and singleton_key = $2',
    [definition.name, key],
  )
  // It began between our two statements and does not wait any more: then ours is wanted after all.
  return rows[0]?.id ?? enqueue(boss, tx, definition, input, options)
}
