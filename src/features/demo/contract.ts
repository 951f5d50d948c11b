// Demo: a workspace of its own with an invented person in the middle of a search, made by the ordinary verbs.
import { oc } from '@orpc/contract'
import { z } from 'zod'
import { Id } from '#shared/ids.ts'

export const Demo = z.object({
  exists: z.boolean(),
  /** Whether this session looks at it. */
  active: z.boolean(),
  /** The job that fills it, while it is told of. */
  jobId: Id.nullable(),
})
export type Demo = z.infer<typeof Demo>

const tags = ['Demo']

export const demoContract = {
  get: oc
    .route({ method: 'GET', path: '/demo', tags, summary: 'Whether there is a demo, and who looks at it' })
    .output(Demo),
  enter: oc
    .route({
      method: 'POST',
      path: '/demo',
      tags,
      summary: 'Look at the demo with this session; made in the background when there is none',
    })
    .output(Demo),
  leave: oc
    .route({ method: 'POST', path: '/demo/leave', tags, summary: 'Back to my own work; the demo stays' })
    .output(Demo),
  remove: oc
    .route({ method: 'DELETE', path: '/demo', tags, summary: 'Remove the demo (can be undone for a day)' })
    .output(Demo),
  undoRemove: oc.route({ method: 'POST', path: '/demo/undo-delete', tags, summary: 'Undo the removal' }).output(Demo),
}
