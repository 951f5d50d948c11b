import { resumeChangedJob } from '#features/resumes/jobs.ts'
import { bindJob } from '#platform/jobs/define-job.ts'
import { recordScore } from './service.ts'

export const scoringWorkers = [bindJob(resumeChangedJob, recordScore)]
