import { handle } from '#platform/jobs/run-job.ts'
import { purgePostingsJob } from './jobs.ts'
import { purgeExpiredContent } from './service/keep-postings.ts'

export const postingsWorkers = [handle(purgePostingsJob, async (ctx) => ({ purged: await purgeExpiredContent(ctx) }))]
