import { handle } from '#platform/jobs/run-job.ts'
import { readResumeJob } from './jobs.ts'
import { noteReadingFailed, readUploaded } from './service/read-uploaded.ts'

export const resumesWorkers = [handle(readResumeJob, readUploaded, noteReadingFailed)]
