import { handle } from '#platform/jobs/run-job.ts'
import { compileDocumentJob, purgeCompilesJob } from './jobs.ts'
import { noteCompileFailed, purgeCompiles, runCompile } from './service/run-compile.ts'

export const studioWorkers = [
  handle(compileDocumentJob, runCompile, noteCompileFailed),
  handle(purgeCompilesJob, purgeCompiles),
]
