import { z } from 'zod'
import { defineJob } from '#platform/jobs/define-job.ts'
import { Id } from '#shared/ids.ts'

/** Removes the full text of postings whose time is over; facts stay. */
export const purgePostingsJob = defineJob({
  name: 'purge_postings',
  system: true,
  input: z.object({}),
  retry: { limit: 2, backoffSeconds: 60 },
  timeoutSeconds: 300,
  schedule: '17 * * * *',
})

/** A posting came in or reads differently now. Whoever keeps something derived from it binds this (the fit does). */
export const postingChangedJob = defineJob({
  name: 'posting_changed',
  input: z.object({ postingId: Id }),
  retry: { limit: 3, backoffSeconds: 5 },
  timeoutSeconds: 60,
  concurrency: 2,
})

/** Many came in at once, as a file of applications brings them: one job for all instead of one for each. */
export const postingsBroughtJob = defineJob({
  name: 'postings_brought',
  input: z.object({}),
  retry: { limit: 3, backoffSeconds: 5 },
  timeoutSeconds: 300,
  concurrency: 2,
})
