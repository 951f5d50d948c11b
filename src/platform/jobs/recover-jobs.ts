import type { Ctx } from '../context.ts'
import { inSystem } from '../db/scope.ts'
import type { JobRow } from './job-view.ts'
import { announce, fail } from './settle-job.ts'

/** Gives the work of dead nodes to the living. A dead node counts as a failed attempt, or poison would kill node after node. */
export async function recoverJobs(ctx: Ctx, deadNodes: number[]): Promise<number> {
  if (deadNodes.length === 0) return 0
  return inSystem(ctx, 'work of a node that died', async ({ client, platform }) => {
    const { rows } = await client.query<JobRow & { retry_count: number | null }>(
      `select r.*, (select j.retry_count from pgboss.job j where j.name = r.name and j.id = r.id) as retry_count
       from job_run r where r.state = 'running' and r.node = any($1) for update skip locked limit 500`,
      [deadNodes],
    )
    for (const row of rows) {
      const attempt = { id: row.id, name: row.name, attempt: row.attempts, retryCount: row.retry_count ?? 0 }
      const error = 'The machine that worked on this stopped unexpectedly.'
      await fail(client, platform.jobs.boss, attempt, { error, final: false, retryNow: true })
    }
    return rows.length
  })
}

/** Brings rows back in line after pg-boss itself ended an attempt (a worker that hung as a whole and ran out of time). */
export async function reconcileJobs(ctx: Ctx): Promise<void> {
  await inSystem(ctx, 'jobs that pg-boss expired', async ({ client }) => {
    const { rows } = await client.query<JobRow>(
      `update job_run r set
         state = case when j.state in ('created', 'retry') then 'queued' else 'failed' end,
         error = 'This took too long and was stopped.', node = null,
         finished_at = case when j.state in ('created', 'retry') then null else now() end
       from pgboss.job j
       where j.name = r.name and j.id = r.id and (
         (r.state = 'running' and (j.state in ('created', 'retry', 'failed') or j.retry_count >= r.attempts))
         or (r.state = 'queued' and j.state = 'failed'))
         and not (j.state = 'active')
       returning r.*`,
    )
    for (const row of rows) await announce(client, row)
  })
}

/** Results are kept 24 hours; rows as long as pg-boss keeps its jobs, so that a failed one can be tried again. */
export async function purgeJobs(ctx: Ctx): Promise<void> {
  await inSystem(ctx, 'old jobs', async ({ client }) => {
    await client.query(
      `update job_run set result = null where result is not null and finished_at < now() - interval '24 hours'`,
    )
    await client.query(`delete from job_run where finished_at < now() - interval '14 days'`)
  })
}
