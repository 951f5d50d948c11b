// What belongs to one application: to-dos, people, and lines a person adds to the timeline.
import { oc } from '@orpc/contract'
import { z } from 'zod'
import { Id } from '#shared/ids.ts'
import { ApplicationDetail, Person } from '../contract.ts'

const text = z.string().trim().min(1, 'Say what there is to do.').max(500)
const dueOn = z.iso.date('Give the day as 2026-03-09.').nullable()
const byId = z.object({ id: Id })
const optional = z.string().trim().max(300).nullable().default(null)
export const NewPerson = Person.omit({ id: true }).extend({
  name: z.string().trim().min(1, 'Give a name.').max(120),
  role: optional,
  email: z.email('This is not an e-mail address.').nullable().default(null),
  phone: optional,
  link: z
    .url({ protocol: /^https?$/, error: 'Use a full address that starts with https://.' })
    .nullable()
    .default(null),
})

const tags = ['Applications']

/** Everything answers the application with its lists as they are now. */
export const todosContract = {
  add: oc
    .route({ method: 'POST', path: '/applications/{id}/todos', tags, summary: 'Add a to-do', successStatus: 201 })
    .input(byId.extend({ text, dueOn: dueOn.default(null) }))
    .output(ApplicationDetail),
  update: oc
    .route({ method: 'PATCH', path: '/todos/{id}', tags, summary: 'Tick off, change the text or the day' })
    .input(byId.extend({ text: text.optional(), dueOn: dueOn.optional(), done: z.boolean().optional() }))
    .output(ApplicationDetail),
  remove: oc
    .route({ method: 'DELETE', path: '/todos/{id}', tags, summary: 'Delete a to-do (can be undone)' })
    .input(byId)
    .output(ApplicationDetail),
  undoRemove: oc
    .route({ method: 'POST', path: '/todos/{id}/undo-delete', tags, summary: 'Undo the deletion' })
    .input(byId)
    .output(ApplicationDetail),
  addPerson: oc
    .route({ method: 'POST', path: '/applications/{id}/people', tags, summary: 'Add a person', successStatus: 201 })
    .input(NewPerson.extend({ id: Id }))
    .output(ApplicationDetail),
  removePerson: oc
    .route({ method: 'DELETE', path: '/people/{id}', tags, summary: 'Remove a person (can be undone)' })
    .input(byId)
    .output(ApplicationDetail),
  undoRemovePerson: oc
    .route({ method: 'POST', path: '/people/{id}/undo-delete', tags, summary: 'Undo the removal' })
    .input(byId)
    .output(ApplicationDetail),
  log: oc
    .route({
      method: 'POST',
      path: '/applications/{id}/timeline',
      tags,
      summary: 'Add a line to the timeline',
      successStatus: 201,
    })
    .input(
      byId.extend({ text: z.string().trim().min(1, 'Say what happened.').max(500), at: z.iso.datetime().optional() }),
    )
    .output(ApplicationDetail),
}
