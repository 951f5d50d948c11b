import { z } from 'zod'
import { defineJob } from '#platform/jobs/define-job.ts'

/** A person looks for something else now. Whoever keeps something derived from it binds this (the fit of postings does). */
export const wishesChangedJob = defineJob({
  name: 'wishes_changed',
  input: z.object({}),
  retry: { limit: 3, backoffSeconds: 5 },
  timeoutSeconds: 300,
  concurrency: 2,
})
