// The moves of a job between its states. Each changes pg-boss's row and then `job_run` in one transaction, so the two
// never disagree; always in that order, so that no two moves can wait for each other.
import type { PoolClient } from 'pg'
import type { JobWithMetadata, PgBoss } from 'pg-boss'
import { publishEvent } from '../events/publish-event.ts'
import { inTransaction } from './boss.ts'
import { type JobRow, toJobView } from './job-view.ts'

/** One attempt at one job; `attempt` (from 1) and `node` fence off an attempt that has been given to another node. */
export type Attempt = { id: string; name: string; attempt: number; retryCount: number; node: number }

/** The attempt is no longer ours (given to another node, or settled): whatever it still does must not count. */
export class AttemptLostError extends Error {}

/** A fetched job, with the workspace it belongs to (null: the system's own). */
export type FetchedJob = { id: string; name: string; retryCount: number; data: object; workspaceId: string | null }
export type StartedJob = Attempt & FetchedJob & { lastAttempt: boolean; handedOver?: unknown }

/** Takes up to `limit` waiting jobs for this node: those to begin, and those that were cancelled while they waited. */
export async function startAttempts(client: PoolClient, boss: PgBoss, name: string, limit: number, node: number) {
  const options = { batchSize: limit, includeMetadata: true, db: inTransaction(client) } as const
  const fetched: JobWithMetadata<object>[] = await boss.fetch<object>(name, options)
  const started: StartedJob[] = []
  const cancelled: FetchedJob[] = []
  if (fetched.length === 0) return { fetched: 0, started, cancelled }
  const ids = fetched.map(({ id }) => id)
  // Scheduled jobs come from pg-boss itself and get their row here.
  const { rows } = await client.query<JobRow>(
    `insert into job_run as r (id, name, state, attempts, node, started_at)
       select id, $2, 'running', attempt, $4, now() from unnest($1::uuid[], $3::int[]) as given (id, attempt)
     on conflict (id) do update set state = 'running', attempts = excluded.attempts, node = excluded.node,
       started_at = now(), progress = 0, message = null, singleton_key = null
       where r.state in ('queued', 'running')
     returning *`,
    [ids, name, fetched.map(({ retryCount }) => retryCount + 1), node],
  )
  const over = await client.query<JobRow>(`select * from job_run where id = any($1) and state <> 'running'`, [ids])
  for (const { id, data, retryCount, retryLimit } of fetched) {
    const row = rows.find((each) => each.id === id)
    const workspaceId = (row ?? over.rows.find((each) => each.id === id))?.workspace_id ?? null
    const job = { id, name, retryCount, data, workspaceId }
    if (row) started.push({ ...job, node, attempt: row.attempts, lastAttempt: retryCount >= retryLimit })
    else cancelled.push(job)
  }
  for (const row of rows) await announce(client, row)
  return { fetched: fetched.length, started, cancelled }
}

/** @throws AttemptLostError */
export async function succeed(client: PoolClient, boss: PgBoss, attempt: Attempt, result: unknown): Promise<void> {
  const json = result === undefined ? null : JSON.stringify(result)
  await boss.complete(attempt.name, attempt, null, { db: inTransaction(client) })
  await move(client, attempt, `state = 'succeeded', progress = 1, error = null, result = $4, ${over}`, [json])
}

/** Waits for its next attempt, or fails for good when none is left or `final`. @throws AttemptLostError */
export async function fail(
  client: PoolClient,
  boss: PgBoss,
  attempt: Attempt,
  why: { error: string; final: boolean },
): Promise<void> {
  const { id, name } = attempt
  const key = 'name = $1 and id = $2'
  if (why.final) await client.query(`update pgboss.job set retry_limit = retry_count where ${key}`, [name, id])
  await boss.fail(name, attempt, { message: why.error }, { db: inTransaction(client) })
  const query = `select state::text from pgboss.job where ${key}`
  const { rows } = await client.query<{ state: string }>(query, [name, id])
  const sets = rows[0]?.state === 'retry' ? `error = $4, ${waiting}` : `state = 'failed', error = $4, ${over}`
  await move(client, attempt, sets, [why.error])
}

/** @throws AttemptLostError */
export async function stopAttempt(client: PoolClient, boss: PgBoss, attempt: Attempt): Promise<void> {
  await boss.cancel(attempt.name, attempt, { db: inTransaction(client) })
  await move(client, attempt, `state = 'cancelled', message = null, ${over}`, [])
}

/** Puts a job back that was interrupted through no fault of its own: the attempt is not held against it. @throws AttemptLostError */
export async function handBack(
  client: PoolClient,
  attempt: Attempt,
  { delaySeconds = 0, error }: { delaySeconds?: number; error?: string } = {},
): Promise<void> {
  await client.query(
    `with back as (
       update pgboss.job set state = 'retry', start_after = now() + make_interval(secs => $4), retry_limit = retry_limit + 1
       where name = $1 and id = $2 and state = 'active' and retry_count = $3 returning name
     ) select pg_notify('shortlist_jobs', name) from back`,
    [attempt.name, attempt.id, attempt.retryCount, delaySeconds],
  )
  await move(client, attempt, `error = coalesce($4, error), ${waiting}`, [error ?? null])
}

/** Tells the workspace's browsers how the job stands. */
export async function announce(client: PoolClient, row: JobRow): Promise<void> {
  if (!row.workspace_id) return
  const job = toJobView(row)
  await publishEvent(
    { client, workspace: row.workspace_id },
    { type: 'job.changed', payload: { subjectId: job.subjectId, job } },
  )
}

const over = 'finished_at = now(), node = null, cancel_requested = false'
const waiting = `state = 'queued', message = null, node = null, progress = 0`

// The last step of each: `$4` is the first of `values`. Without a row the attempt is not ours, and all is rolled back.
async function move(client: PoolClient, attempt: Attempt, sets: string, values: unknown[]): Promise<void> {
  const { rows } = await client.query<JobRow>(
    `update job_run set ${sets} where id = $1 and attempts = $2 and node = $3 and state = 'running' returning *`,
    [attempt.id, attempt.attempt, attempt.node, ...values],
  )
  if (!rows[0]) throw new AttemptLostError(`Attempt ${attempt.attempt} at job ${attempt.id} is no longer current`)
  await announce(client, rows[0])
}
