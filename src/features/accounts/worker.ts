import { handle } from '#platform/jobs/run-job.ts'
import { purgeAccountsJob, purgeSessionsJob } from './jobs.ts'
import { purgeAccounts } from './service/delete-account.ts'
import { purgeExpiredSessions } from './service.ts'

export const accountsWorkers = [handle(purgeSessionsJob, purgeExpiredSessions), handle(purgeAccountsJob, purgeAccounts)]
