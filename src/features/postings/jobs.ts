import { z } from 'zod'
import { defineJob } from '#platform/jobs/define-job.ts'

/** Removes the full text of postings whose time is over; facts stay. */
export const purgePostingsJob = defineJob({
  name: 'purge_postings',
  system: true,
  input: z.object({}),
  retry: { limit: 2, backoffSeconds: 60 },
  timeoutSeconds: 300,
  schedule: '17 * * * *',
})
