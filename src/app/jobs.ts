// Every declared background job. Light on purpose: a node can queue work without loading the hands that do it.
import { purgePostingsJob } from '#features/postings/jobs.ts'
import { readResumeJob, resumeChangedJob } from '#features/resumes/jobs.ts'
import { tailorResumeJob } from '#features/tailoring/jobs.ts'
import type { JobDefinition } from '#platform/jobs/define-job.ts'
import { deliverMailJob, purgeMailJob } from '#platform/mail/jobs.ts'

export const jobs = [
  readResumeJob,
  resumeChangedJob,
  purgePostingsJob,
  tailorResumeJob,
  deliverMailJob,
  purgeMailJob,
] as JobDefinition[]
