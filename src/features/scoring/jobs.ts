import { z } from 'zod'
import { defineJob } from '#platform/jobs/define-job.ts'

/** The live weights changed: the newest score of each résumé is stated by them too. Parts are kept, so nothing is measured. */
export const restateScoresJob = defineJob({
  name: 'restate_scores',
  system: true,
  input: z.object({}),
  retry: { limit: 3, backoffSeconds: 10 },
  timeoutSeconds: 600,
  concurrency: 1,
})
