import { postingChangedJob, postingsBroughtJob } from '#features/postings/jobs.ts'
import { masterChangedJob } from '#features/resumes/jobs.ts'
import { wishesChangedJob } from '#features/wishes/jobs.ts'
import { handle } from '#platform/jobs/run-job.ts'
import { refitPosting, refitPostings } from './refit-postings.ts'

export const matchingWorkers = [
  handle(postingChangedJob, refitPosting),
  handle(postingsBroughtJob, refitPostings),
  handle(masterChangedJob, refitPostings),
  handle(wishesChangedJob, refitPostings),
]
