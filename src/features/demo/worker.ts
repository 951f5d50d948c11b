import { handle } from '#platform/jobs/run-job.ts'
import { fillDemoJob } from './jobs.ts'
import { fillDemo } from './service/fill-demo.ts'

export const demoWorkers = [handle(fillDemoJob, fillDemo)]
