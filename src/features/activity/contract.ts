// Activity: what is running in the background, for the person and for the admin.
import { oc } from '@orpc/contract'
import { z } from 'zod'
import { Id } from '#shared/ids.ts'
import { PageQuery, pageOf } from '#shared/pages.ts'

export const JobState = z.enum(['queued', 'running', 'succeeded', 'failed', 'cancelled'])

export const BackgroundJob = z.object({
  id: Id,
  /** Kind of work, e.g. `read_resume`. */
  name: z.string(),
  state: JobState,
  /** 0–1. */
  progress: z.number().min(0).max(1),
  /** What it is doing, in words. */
  message: z.string().nullable(),
  /** Why it failed, in words for the person. */
  error: z.string().nullable(),
  attempts: z.int(),
  /** Record it works on, e.g. a résumé's id. */
  subjectId: Id.nullable(),
  createdAt: z.iso.datetime(),
  startedAt: z.iso.datetime().nullable(),
  finishedAt: z.iso.datetime().nullable(),
})
export type BackgroundJob = z.infer<typeof BackgroundJob>

export const QueueOverview = z.object({
  name: z.string(),
  queued: z.int(),
  running: z.int(),
  failed: z.int(),
  /** Seconds that the oldest waiting job has waited. */
  oldestSeconds: z.number().nullable(),
})

const byId = z.object({ id: Id })

export const activityContract = {
  list: oc
    .route({ method: 'GET', path: '/jobs', tags: ['Activity'], summary: 'My background jobs, newest first' })
    .input(PageQuery.extend({ state: JobState.optional() }))
    .output(pageOf(BackgroundJob)),
  get: oc
    .route({ method: 'GET', path: '/jobs/{id}', tags: ['Activity'], summary: 'One background job' })
    .input(byId)
    .output(BackgroundJob),
  cancel: oc
    .route({ method: 'POST', path: '/jobs/{id}/cancel', tags: ['Activity'], summary: 'Cancel, also while running' })
    .input(byId)
    .output(BackgroundJob),
  retry: oc
    .route({
      method: 'POST',
      path: '/jobs/{id}/retry',
      tags: ['Activity'],
      summary: 'Try a failed or cancelled job again',
    })
    .input(byId)
    .output(BackgroundJob),
  queues: oc
    .route({ method: 'GET', path: '/admin/queues', tags: ['Admin'], summary: 'Queues: lengths, ages, failures' })
    .output(z.object({ items: z.array(QueueOverview) })),
  deadLetters: oc
    .route({ method: 'GET', path: '/admin/dead-letters', tags: ['Admin'], summary: 'Jobs that failed for good' })
    .input(PageQuery)
    .output(pageOf(BackgroundJob)),
  retryDeadLetter: oc
    .route({
      method: 'POST',
      path: '/admin/dead-letters/{id}/retry',
      tags: ['Admin'],
      summary: 'Try one of them again',
    })
    .input(byId)
    .output(BackgroundJob),
}
