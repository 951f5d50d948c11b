import { z } from 'zod'
import { defineJob } from '#platform/jobs/define-job.ts'

/** Removes sessions and links whose time is over. */
export const purgeSessionsJob = defineJob({
  name: 'purge_sessions',
  system: true,
  input: z.object({}),
  retry: { limit: 2, backoffSeconds: 60 },
  timeoutSeconds: 300,
  schedule: '53 * * * *',
})

/** Erases accounts whose days of grace are over. */
export const purgeAccountsJob = defineJob({
  name: 'purge_accounts',
  system: true,
  input: z.object({}),
  retry: { limit: 3, backoffSeconds: 60 },
  timeoutSeconds: 1800,
  schedule: '7 * * * *',
})
