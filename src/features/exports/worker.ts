import { handle } from '#platform/jobs/run-job.ts'
import { exportDataJob, purgeExportsJob } from './jobs.ts'
import { dropExport, makeExport, purgeExports } from './service/keep-exports.ts'

export const exportsWorkers = [handle(exportDataJob, makeExport, dropExport), handle(purgeExportsJob, purgeExports)]
