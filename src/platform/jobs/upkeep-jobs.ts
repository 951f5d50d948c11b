import { z } from 'zod'
import { defineJob, type JobDefinition } from './define-job.ts'

const chore = { input: z.object({}), retry: { limit: 2, backoffSeconds: 60 }, timeoutSeconds: 600, concurrency: 1 }

export const purgeJobsJob = defineJob({ ...chore, name: 'purge_jobs', system: true, schedule: '11 * * * *' })
export const purgeEventsJob = defineJob({ ...chore, name: 'purge_events', system: true, schedule: '23 * * * *' })
export const sweepFilesJob = defineJob({ ...chore, name: 'sweep_files', system: true, schedule: '37 2 * * *' })

/** The platform's own chores. */
export const upkeepJobs = [purgeJobsJob, purgeEventsJob, sweepFilesJob] as JobDefinition[]
