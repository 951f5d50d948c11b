import { z } from 'zod'
import { defineJob } from '#platform/jobs/define-job.ts'
import { Id } from '#shared/ids.ts'

export const exportDataJob = defineJob({
  name: 'export_data',
  input: z.object({ exportId: Id }),
  retry: { limit: 2, backoffSeconds: 10 },
  timeoutSeconds: 900,
  concurrency: 1,
})

/** Removes archives whose days are over. */
export const purgeExportsJob = defineJob({
  name: 'purge_exports',
  system: true,
  input: z.object({}),
  retry: { limit: 2, backoffSeconds: 60 },
  timeoutSeconds: 300,
  schedule: '29 * * * *',
})
