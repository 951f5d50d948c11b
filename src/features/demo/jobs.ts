import { z } from 'zod'
import { defineJob } from '#platform/jobs/define-job.ts'

/** Fills a demo workspace. Not tried again by itself: half a demo would be filled twice. */
export const fillDemoJob = defineJob({
  name: 'fill_demo',
  input: z.object({}),
  retry: { limit: 0, backoffSeconds: 10 },
  timeoutSeconds: 300,
  concurrency: 2,
})
