import { z } from 'zod'
import { defineJob } from '../jobs/define-job.ts'

/** Removes counters of past rate windows and answers kept for Idempotency-Keys. */
export const purgeRequestsJob = defineJob({
  name: 'purge_requests',
  system: true,
  input: z.object({}),
  retry: { limit: 2, backoffSeconds: 60 },
  timeoutSeconds: 300,
  schedule: '29 * * * *',
})
