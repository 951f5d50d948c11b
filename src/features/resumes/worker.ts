import { bindJob } from '#platform/jobs/define-job.ts'
import { readResumeJob } from './jobs.ts'
import { readUploaded } from './service/read-uploaded.ts'

export const resumesWorkers = [bindJob(readResumeJob, readUploaded)]
