import { z } from 'zod'
import { defineJob } from '#platform/jobs/define-job.ts'
import { Id } from '#shared/ids.ts'

export const tailorResumeJob = defineJob({
  name: 'tailor_resume',
  input: z.object({ tailoringId: Id }),
  retry: { limit: 2, backoffSeconds: 5 },
  timeoutSeconds: 120,
  concurrency: 2,
})
