import { resumeChangedJob } from '#features/resumes/jobs.ts'
import { handle } from '#platform/jobs/run-job.ts'
import { restateScoresJob } from './jobs.ts'
import { restateScores } from './service/restate-scores.ts'
import { recordScore } from './service/score-resumes.ts'

export const scoringWorkers = [handle(resumeChangedJob, recordScore), handle(restateScoresJob, restateScores)]
