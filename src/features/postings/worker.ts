import { bindJob } from '#platform/jobs/define-job.ts'
import { purgePostingsJob } from './jobs.ts'
import { purgeExpiredContent } from './service/keep-postings.ts'

export const postingsWorkers = [bindJob(purgePostingsJob, async (ctx) => ({ purged: await purgeExpiredContent(ctx) }))]
