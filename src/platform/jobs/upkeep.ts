// The platform's own chores, on schedules.
import { z } from 'zod'
import { inSystem } from '../db/scope.ts'
import { purgeEvents } from '../events/read-events.ts'
import { sweepOrphans } from '../files/sweep-orphans.ts'
import { defineJob } from './define-job.ts'
import { purgeJobs } from './recover-jobs.ts'
import { handle } from './run-job.ts'

const chore = { input: z.object({}), retry: { limit: 2, backoffSeconds: 60 }, timeoutSeconds: 600, concurrency: 1 }

export const purgeJobsJob = defineJob({ ...chore, name: 'purge_jobs', schedule: '11 * * * *' })
export const purgeEventsJob = defineJob({ ...chore, name: 'purge_events', schedule: '23 * * * *' })
export const sweepFilesJob = defineJob({ ...chore, name: 'sweep_files', schedule: '37 2 * * *' })

export const upkeepWorkers = [
  handle(purgeJobsJob, purgeJobs),
  handle(purgeEventsJob, async (ctx) => {
    const removed = await inSystem(ctx, 'old events', ({ client }) =>
      purgeEvents((text, values) => client.query(text, values)),
    )
    return { removed }
  }),
  handle(sweepFilesJob, async (ctx) => ({ removed: await sweepOrphans(ctx) })),
]
