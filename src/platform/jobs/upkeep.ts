// The platform's own chores, on schedules: old jobs, old events, files that nobody points to.
import { inSystem } from '../db/scope.ts'
import { purgeEvents } from '../events/read-events.ts'
import { sweepOrphans } from '../files/sweep-orphans.ts'
import { purgeJobs } from './recover-jobs.ts'
import { handle } from './run-job.ts'
import { purgeEventsJob, purgeJobsJob, sweepFilesJob } from './upkeep-jobs.ts'

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
