// Applications that look like the same pursuit: merge them, or say they are not the same.
import { oc } from '@orpc/contract'
import { z } from 'zod'
import { Application } from '#features/applications/contract.ts'
import { Id } from '#shared/ids.ts'

export const DuplicateReason = z.enum(['same_posting', 'same_address', 'same_company_and_title'])
export type DuplicateReason = z.infer<typeof DuplicateReason>

export const DuplicatePair = z.object({ reason: DuplicateReason, first: Application, second: Application })
export type DuplicatePair = z.infer<typeof DuplicatePair>

const tags = ['Applications']

export const duplicatesContract = {
  list: oc
    .route({
      method: 'GET',
      path: '/duplicates',
      tags,
      summary: 'Applications that look like the same, in pairs; of one application or all',
    })
    .input(z.object({ applicationId: Id.optional() }))
    .output(z.object({ items: z.array(DuplicatePair) })),
  merge: oc
    .route({
      method: 'POST',
      path: '/applications/{id}/merge',
      tags,
      summary: 'Take everything of another application over into this one',
    })
    .input(z.object({ id: Id, otherId: Id }))
    .output(z.object({ mergeId: Id, application: Application })),
  undoMerge: oc
    .route({ method: 'POST', path: '/merges/{id}/undo', tags, summary: 'Take a merge back' })
    .input(z.object({ id: Id })),
  keepBoth: oc
    .route({ method: 'POST', path: '/applications/{id}/keep-both', tags, summary: 'These two are not the same' })
    .input(z.object({ id: Id, otherId: Id, undo: z.boolean().default(false) })),
}
