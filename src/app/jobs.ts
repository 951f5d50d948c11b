// Every declared background job. Light on purpose: a node can queue work without loading the hands that do it.
import { purgeAccountsJob, purgeSessionsJob } from '#features/accounts/jobs.ts'
import { fillDemoJob } from '#features/demo/jobs.ts'
import { exportDataJob, purgeExportsJob } from '#features/exports/jobs.ts'
import { postingChangedJob, postingsBroughtJob, purgePostingsJob } from '#features/postings/jobs.ts'
import { masterChangedJob, readResumeJob, resumeChangedJob } from '#features/resumes/jobs.ts'
import { restateScoresJob } from '#features/scoring/jobs.ts'
import { mailCommentsJob } from '#features/sharing/jobs.ts'
import { compileDocumentJob, purgeCompilesJob } from '#features/studio/jobs.ts'
import { tailorResumeJob } from '#features/tailoring/jobs.ts'
import { wishesChangedJob } from '#features/wishes/jobs.ts'
import { purgeDeletedJob, purgeWorkspacesJob } from '#features/workspaces/jobs.ts'
import { purgeRequestsJob } from '#platform/http/jobs.ts'
import type { JobDefinition } from '#platform/jobs/define-job.ts'
import { upkeepJobs } from '#platform/jobs/upkeep-jobs.ts'
import { deliverMailJob, purgeMailJob } from '#platform/mail/jobs.ts'

export const jobs = [
  readResumeJob,
  resumeChangedJob,
  tailorResumeJob,
  mailCommentsJob,
  compileDocumentJob,
  purgeCompilesJob,
  restateScoresJob,
  masterChangedJob,
  postingChangedJob,
  postingsBroughtJob,
  wishesChangedJob,
  purgePostingsJob,
  purgeSessionsJob,
  fillDemoJob,
  exportDataJob,
  purgeExportsJob,
  purgeAccountsJob,
  purgeWorkspacesJob,
  purgeDeletedJob,
  purgeRequestsJob,
  deliverMailJob,
  purgeMailJob,
  ...upkeepJobs,
] as JobDefinition[]
