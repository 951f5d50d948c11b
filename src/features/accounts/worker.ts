import { handle } from '#platform/jobs/run-job.ts'
import { purgeSessionsJob } from './jobs.ts'
import { purgeExpiredSessions } from './service.ts'

export const accountsWorkers = [handle(purgeSessionsJob, purgeExpiredSessions)]
