import { z } from 'zod'
import { defineJob } from '../jobs/define-job.ts'

/** A mail server that is away for hours is normal: eight more tries over about six hours. */
export const deliverMailJob = defineJob({
  name: 'deliver_mail',
  system: true,
  input: z.object({ mailId: z.uuid() }),
  retry: { limit: 8, backoffSeconds: 60, maxBackoffSeconds: 7_200 },
  timeoutSeconds: 90,
  concurrency: 4,
  priority: 10,
})

export const purgeMailJob = defineJob({
  name: 'purge_mail',
  input: z.object({}),
  retry: { limit: 2, backoffSeconds: 60 },
  timeoutSeconds: 300,
  schedule: '41 3 * * *',
})
