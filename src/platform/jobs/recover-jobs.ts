import type { Ctx } from '../context.ts'
import { inSystem } from '../db/scope.ts'
import { attemptsOf } from './define-job.ts'
import type { JobRow } from './job-view.ts'
import { announce, fail, handBack } from './settle-job.ts'

const LAST_WORDS = 3 // further attempts in which a job that is given up may say so (see onFailed)

/** Gives the work of dead nodes to the living. Returns how many jobs. */
export async function recoverJobs(ctx: Ctx, deadNodes: number[]): Promise<number> {
  if (deadNodes.length === 0) return 0
  return inSystem(ctx, 'work of a node that died', async ({ client, platform }) => {
    const { rows } = await client.query<JobRow & { retry_count: number | null; node: number }>(
      `select r.*, (select j.retry_count from pgboss.job j where j.name = r.name and j.id = r.id) as retry_count
       from job_run r where r.state = 'running' and r.node = any($1) for update skip locked limit 500`,
      [deadNodes],
    )
    for (const row of rows) {
      const { id, name, node } = row
      const attempt = { id, name, node, attempt: row.attempts, retryCount: row.retry_count ?? 0 }
      const error = 'The machine that worked on this stopped unexpectedly.'
      if (isHopeless(ctx, row)) await fail(client, platform.jobs.boss, attempt, { error, final: true })
      else await handBack(client, attempt, { error })
    }
    return rows.length
  })
}

/** Brings rows and queue together again after pg-boss ended an attempt by itself (a worker that hung as a whole). */
export async function reconcileJobs(ctx: Ctx): Promise<void> {
  await inSystem(ctx, 'jobs that pg-boss expired', async ({ client }) => {
    const { rows } = await client.query<JobRow & { queue_state: string | null }>(
      `select r.*, j.state::text as queue_state
       from job_run r left join pgboss.job j on j.name = r.name and j.id = r.id
       where (r.state = 'running' and (j.id is null or j.state <> 'active'))
          or (r.state = 'queued' and (j.id is null or j.state > 'active'))
       for update of r skip locked limit 500`,
    )
    for (const row of rows) {
      const over = row.queue_state === null || isHopeless(ctx, row)
      if (!over)
        await client.query(
          `update pgboss.job set state = 'retry', completed_on = null, start_after = now(),
             retry_limit = greatest(retry_limit, retry_count) + 1
           where name = $1 and id = $2 and state > 'active'`,
          [row.name, row.id],
        )
      const sets = over ? `state = 'failed', finished_at = now()` : `state = 'queued'`
      const error = 'This took too long and was stopped.'
      const changed = await client.query<JobRow>(
        `update job_run set ${sets}, error = $2, node = null where id = $1 returning *`,
        [row.id, error],
      )
      await announce(client, changed.rows[0] as JobRow)
    }
  })
}

function isHopeless(ctx: Ctx, row: JobRow): boolean {
  const definition = ctx.platform.jobs.definitions.find(({ name }) => name === row.name)
  return !definition || row.attempts >= attemptsOf(definition) + LAST_WORDS
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
