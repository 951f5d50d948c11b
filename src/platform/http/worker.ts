import { sql } from 'drizzle-orm'
import type { Ctx } from '../context.ts'
import { inSystem } from '../db/scope.ts'
import { handle } from '../jobs/run-job.ts'
import { purgeRequestsJob } from './jobs.ts'

async function purgeRequests(ctx: Ctx): Promise<void> {
  await inSystem(ctx, 'counters and kept answers of every workspace', async ({ db }) => {
    await db.execute(sql`delete from rate_count where window_start < now() - interval '2 days'`)
    await db.execute(sql`delete from idempotency_key where created_at < now() - interval '1 day'`)
  })
}

export const requestWorkers = [handle(purgeRequestsJob, purgeRequests)]
