import { resumeChangedJob } from '#features/resumes/jobs.ts'
import { handle } from '#platform/jobs/run-job.ts'
import { recordScore } from './service.ts'

export const scoringWorkers = [handle(resumeChangedJob, recordScore)]
