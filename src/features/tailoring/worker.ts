import { bindJob } from '#platform/jobs/define-job.ts'
import { tailorResumeJob } from './jobs.ts'
import { runTailoring } from './service/run-tailoring.ts'

export const tailoringWorkers = [bindJob(tailorResumeJob, runTailoring)]
