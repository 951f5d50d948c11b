import { z } from 'zod'
import { defineJob } from '#platform/jobs/define-job.ts'
import { Id } from '#shared/ids.ts'

/** Compiles a document as it stands. What the document does wrong is its outcome, not a failure of the job. */
export const compileDocumentJob = defineJob({
  name: 'compile_document',
  input: z.object({
    compileId: Id,
    /** Somebody waits at the desk and will type on: processes are kept ready for the next edit. */
    isAwaited: z.boolean().default(false),
  }),
  retry: { limit: 1, backoffSeconds: 2 },
  timeoutSeconds: 90,
  concurrency: 4,
})

/** Lets go of results whose time is over. Documents and versions stay. */
export const purgeCompilesJob = defineJob({
  name: 'purge_compiles',
  system: true,
  input: z.object({}),
  retry: { limit: 2, backoffSeconds: 60 },
  timeoutSeconds: 300,
  schedule: '41 * * * *',
})
