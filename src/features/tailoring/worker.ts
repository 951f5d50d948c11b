import { handle } from '#platform/jobs/run-job.ts'
import { tailorResumeJob } from './jobs.ts'
import { noteTailoringFailed, runTailoring } from './service/run-tailoring.ts'

export const tailoringWorkers = [handle(tailorResumeJob, runTailoring, noteTailoringFailed)]
