import { z } from 'zod'
import { defineJob } from '#platform/jobs/define-job.ts'
import { Id } from '#shared/ids.ts'

/** Reads an uploaded file into its first version. Bad files fail for good with a reason; only surprises are retried. */
export const readResumeJob = defineJob({
  name: 'read_resume',
  input: z.object({ resumeId: Id }),
  retry: { limit: 2, backoffSeconds: 5 },
  timeoutSeconds: 120,
  concurrency: 4,
})

/** A résumé has a new version. Whoever keeps something derived from it binds this (scores do). */
export const resumeChangedJob = defineJob({
  name: 'resume_changed',
  input: z.object({ resumeId: Id, version: z.int().min(1) }),
  retry: { limit: 3, backoffSeconds: 5 },
  timeoutSeconds: 60,
  concurrency: 4,
})

/** The person's facts changed: the master has a new version, or another résumé is the master now, or there is none. */
export const masterChangedJob = defineJob({
  name: 'master_changed',
  input: z.object({}),
  retry: { limit: 3, backoffSeconds: 5 },
  timeoutSeconds: 300,
  concurrency: 2,
})
