import { z } from 'zod'
import { defineJob } from '#platform/jobs/define-job.ts'

/** Erases workspaces whose days of grace are over. */
export const purgeWorkspacesJob = defineJob({
  name: 'purge_workspaces',
  system: true,
  input: z.object({}),
  retry: { limit: 3, backoffSeconds: 60 },
  timeoutSeconds: 1800,
  schedule: '17 * * * *',
})

/** Erases single records whose time to be brought back is over. */
export const purgeDeletedJob = defineJob({
  name: 'purge_deleted',
  system: true,
  input: z.object({}),
  retry: { limit: 3, backoffSeconds: 60 },
  timeoutSeconds: 1800,
  schedule: '29 4 * * *',
})
