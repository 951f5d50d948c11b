import { z } from 'zod'
import { defineJob } from '#platform/jobs/define-job.ts'
import { Id } from '#shared/ids.ts'
import { ShareKind } from './contract.ts'

/** Tells the person who made a link, by mail, what guests have said; waits so that one mail holds many comments. */
export const mailCommentsJob = defineJob({
  name: 'mail_comments',
  system: true,
  input: z.object({ workspaceId: Id, kind: ShareKind, recordId: Id, userId: Id }),
  retry: { limit: 3, backoffSeconds: 60 },
  timeoutSeconds: 60,
  concurrency: 2,
})
