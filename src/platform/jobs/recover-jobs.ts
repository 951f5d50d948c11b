import type { Ctx } from '../context.ts'
import { inSystem } from '../db/scope.ts'
import { attemptsOf } from './define-job.ts'
import type { JobRow } from './job-view.ts'
import { AttemptLostError, announce, fail, handBack } from './settle-job.ts'

const LAST_WORDS = 3 // further attempts in which a job that is given up may say so (see onFailed)

/** Gives the work of dead nodes to the living. Returns how many jobs. */
export async function recoverJobs(ctx: Ctx, deadNodes: number[]): Promise<number> {
  if (deadNodes.length === 0) return 0
  const { jobs } = ctx.platform
  const error = 'The machine that worked on this stopped unexpectedly.'
  const orphans = await find<JobRow & { retry_count: number | null; node: number }>(
    ctx,
    `select r.*, (select j.retry_count from pgboss.job j where j.name = r.name and j.id = r.id) as retry_count
     from job_run r where r.state = 'running' and r.node = any($1) limit 500`,
    [deadNodes],
  )
  for (const row of orphans) {
    const { id, name, node } = row
    const attempt = { id, name, node, attempt: row.attempts, retryCount: row.retry_count ?? 0 }
    await inSystem(ctx, 'work of a node that died', ({ client }) =>
      isHopeless(ctx, row)
        ? fail(client, jobs.boss, attempt, { error, final: true })
        : handBack(client, attempt, { error }),
    ).catch(unlessLost) // another node was quicker
  }
  return orphans.length
}

/** Brings rows and queue together again after pg-boss ended an attempt by itself (a worker that hung as a whole). */
export async function reconcileJobs(ctx: Ctx): Promise<void> {
  const apart = `(r.state = 'running' and (j.id is null or j.state <> 'active'))
    or (r.state = 'queued' and (j.id is null or j.state > 'active'))`
  const joined = 'from job_run r left join pgboss.job j on j.name = r.name and j.id = r.id'
  for (const row of await find<JobRow>(ctx, `select r.* ${joined} where ${apart} limit 500`)) {
    await inSystem(ctx, 'a job that pg-boss expired', async ({ client }) => {
      const key = [row.name, row.id]
      await client.query('select from pgboss.job where name = $1 and id = $2 for update', key)
      const query = `select j.id is null as gone ${joined} where r.name = $1 and r.id = $2 and (${apart})`
      const [still] = (await client.query<{ gone: boolean }>(query, key)).rows
      if (!still) return
      const over = still.gone || isHopeless(ctx, row)
      if (!over)
        await client.query(
          `update pgboss.job set state = 'retry', completed_on = null, start_after = now(),
             retry_limit = greatest(retry_limit, retry_count) + 1
           where name = $1 and id = $2 and state > 'active'`,
          key,
        )
      const sets = over ? `state = 'failed', finished_at = now()` : `state = 'queued'`
      const changed = await client.query<JobRow>(
        `update job_run set ${sets}, error = 'This took too long and was stopped.', node = null where id = $1 returning *`,
        [row.id],
      )
      await announce(client, changed.rows[0] as JobRow)
    })
  }
}

function find<R>(ctx: Ctx, query: string, values: unknown[] = []): Promise<R[]> {
  return inSystem(
    ctx,
    'jobs whose worker is gone',
    async ({ client }) => (await client.query(query, values)).rows as R[],
  )
}

function unlessLost(error: unknown): void {
  if (!(error instanceof AttemptLostError)) throw error
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
    // Only what failed or was cancelled can be tried again; what is done need not wait for pg-boss's own clean-up.
    await client.query(`delete from pgboss.job where state = 'completed' and completed_on < now() - interval '1 day'`)
  })
}
