// What people and administrators do with background work.
import type { PoolClient } from 'pg'
import type { Page, PageQuery } from '#shared/pages.ts'
import type { Ctx } from '../context.ts'
import { inSystem, inWorkspace, readWorkspace, requireAdmin } from '../db/scope.ts'
import { AppError, notFound } from '../errors.ts'
import { inTransaction } from './boss.ts'
import { jobChannel } from './job-queue.ts'
import { type JobRow, type JobState, type JobView, toJobView } from './job-view.ts'
import { announce } from './settle-job.ts'

type ById = { id: string }

/** The workspace's jobs, newest first. */
export function listJobs(ctx: Ctx, input: PageQuery & { state?: JobState | undefined }): Promise<Page<JobView>> {
  return readWorkspace(ctx, async ({ client, workspace }) =>
    readPage(client, input, 'workspace_id = $3 and ($4::text is null or state = $4)', [workspace, input.state ?? null]),
  )
}

export function getJob(ctx: Ctx, input: ById): Promise<JobView> {
  return readWorkspace(ctx, async ({ client, workspace }) => {
    const { rows } = await client.query<JobRow>('select * from job_run where id = $1 and workspace_id = $2', [
      input.id,
      workspace,
    ])
    if (!rows[0]) throw notFound('job')
    return toJobView(rows[0])
  })
}

/** The result of a job that ended in the last 24 hours; undefined afterwards or before it ended. */
export function readJobResult(ctx: Ctx, input: ById): Promise<unknown> {
  return readWorkspace(ctx, async ({ client, workspace }) => {
    const query = 'select result from job_run where id = $1 and workspace_id = $2'
    const { rows } = await client.query<{ result: unknown }>(query, [input.id, workspace])
    if (!rows[0]) throw notFound('job')
    return rows[0].result ?? undefined
  })
}

/** A waiting job ends at once; a running one is told to stop and ends within seconds. Ended jobs stay as they are. */
export function cancelJob(ctx: Ctx, input: ById): Promise<JobView> {
  return inWorkspace(ctx, async ({ client, workspace }) => {
    const row = await lockRow(client, input.id, workspace)
    if (row.state === 'running') {
      await client.query('update job_run set cancel_requested = true where id = $1', [row.id])
      await client.query('select pg_notify($1, $2)', [jobChannel, `cancel:${row.id}`])
      return toJobView(row)
    }
    if (row.state !== 'queued') return toJobView(row)
    // pg-boss keeps the job until a worker has told what waits for it (onFailed); that happens at once.
    await client.query('update pgboss.job set start_after = now() where name = $1 and id = $2', [row.name, row.id])
    await client.query('select pg_notify($1, $2)', [jobChannel, row.name])
    const { rows } = await client.query<JobRow>(
      `update job_run set state = 'cancelled', finished_at = now(), singleton_key = null where id = $1 returning *`,
      [row.id],
    )
    await announce(client, rows[0] as JobRow)
    return toJobView(rows[0] as JobRow)
  })
}

/** Queues a failed or cancelled job anew. @throws AppError conflict when it is not over, gone when it is too old */
export function retryJob(ctx: Ctx, input: ById): Promise<JobView> {
  return inWorkspace(ctx, async ({ client, workspace }) =>
    retryRow(ctx, client, await lockRow(client, input.id, workspace)),
  )
}

/** Per queue: lengths, failures of the last 14 days, and how long the oldest job that could run has waited (seconds). */
export async function listQueues(ctx: Ctx): Promise<{ items: QueueOverview[] }> {
  requireAdmin(ctx)
  return inSystem(ctx, 'queues for the administrator', async ({ client, platform }) => {
    const { rows } = await client.query<QueueOverview>(
      `select name, count(*) filter (where state < 'active')::int as queued,
         count(*) filter (where state = 'active')::int as running,
         count(*) filter (where state = 'failed')::int as failed,
         extract(epoch from now() - min(start_after) filter (where state < 'active' and start_after <= now()))::float8
           as "oldestSeconds"
       from pgboss.job where state in ('created', 'retry', 'active', 'failed') group by name`,
    )
    const empty = { queued: 0, running: 0, failed: 0, oldestSeconds: null }
    const items = platform.jobs.definitions.map(
      ({ name }) => rows.find((row) => row.name === name) ?? { name, ...empty },
    )
    return { items: items.sort((a, b) => a.name.localeCompare(b.name)) }
  })
}

export type QueueOverview = {
  name: string
  queued: number
  running: number
  failed: number
  oldestSeconds: number | null
}

/** Jobs of all workspaces that failed for good, newest first. */
export async function listDeadLetters(ctx: Ctx, input: PageQuery): Promise<Page<JobView>> {
  requireAdmin(ctx)
  return inSystem(ctx, 'dead letters for the administrator', ({ client }) =>
    readPage(client, input, `state = 'failed'`, []),
  )
}

export async function retryDeadLetter(ctx: Ctx, input: ById): Promise<JobView> {
  requireAdmin(ctx)
  return inSystem(ctx, 'an administrator retries a job', async ({ client }) =>
    retryRow(ctx, client, await lockRow(client, input.id)),
  )
}

async function readPage(client: PoolClient, { cursor, limit }: PageQuery, where: string, values: unknown[]) {
  const { rows } = await client.query<JobRow>(
    `select * from job_run where ($1::uuid is null or id < $1) and ${where} order by id desc limit $2`,
    [parseCursor(cursor), limit + 1, ...values],
  )
  const items = rows.slice(0, limit).map(toJobView)
  return { items, nextCursor: rows.length > limit ? (items[items.length - 1]?.id ?? null) : null }
}

function parseCursor(cursor: string | undefined): string | null {
  if (!cursor) return null
  if (!/^[0-9a-f-]{36}$/.test(cursor)) throw new AppError('bad_request', 'This page cursor is not one of ours.')
  return cursor
}

// pg-boss's row first, as everywhere (see settle-job.ts).
async function lockRow(client: PoolClient, id: string, workspace?: string): Promise<JobRow> {
  await client.query(
    'select from pgboss.job j where j.id = $1 and j.name = (select r.name from job_run r where r.id = $1) for update',
    [id],
  )
  const own = workspace ? 'and workspace_id = $2' : ''
  const { rows } = await client.query<JobRow>(
    `select * from job_run where id = $1 ${own} for update`,
    workspace ? [id, workspace] : [id],
  )
  if (!rows[0]) throw notFound('job')
  return rows[0]
}

async function retryRow(ctx: Ctx, client: PoolClient, row: JobRow): Promise<JobView> {
  if (row.state !== 'failed' && row.state !== 'cancelled')
    throw new AppError('conflict', 'Only a job that failed or was cancelled can be tried again.')
  const { boss, definitions } = ctx.platform.jobs
  const db = inTransaction(client)
  const limit = definitions.find(({ name }) => name === row.name)?.retry.limit ?? 0
  await (row.state === 'failed' ? boss.retry(row.name, row.id, { db }) : boss.resume(row.name, row.id, { db }))
  const { rowCount } = await client.query(
    `update pgboss.job set start_after = now(), started_on = null, retry_count = 0, retry_limit = $3
     where name = $1 and id = $2 and state < 'active'`,
    [row.name, row.id, limit],
  )
  if (!rowCount) {
    const query = 'select from pgboss.job where name = $1 and id = $2'
    if ((await client.query(query, [row.name, row.id])).rowCount)
      throw new AppError('conflict', 'This job is still being stopped. Try again in a moment.')
    throw new AppError('gone', 'This job is too old to be tried again. Start it anew.')
  }
  const { rows } = await client.query<JobRow>(
    `update job_run set state = 'queued', error = null, message = null, progress = 0, finished_at = null,
       attempts = 0, cancel_requested = false where id = $1 returning *`,
    [row.id],
  )
  await client.query('select pg_notify($1, $2)', [jobChannel, row.name])
  await announce(client, rows[0] as JobRow)
  return toJobView(rows[0] as JobRow)
}
