// Applications that look like the same pursuit, and postings that are the same job: merge them, or say they are not.
import { oc } from '@orpc/contract'
import { z } from 'zod'
import { Application } from '#features/applications/contract.ts'
import { Posting } from '#features/postings/contract.ts'
import { PostingTwin } from '#features/postings/twin-shapes.ts'
import { Id } from '#shared/ids.ts'

export const DuplicateReason = z.enum(['same_posting', 'same_address', 'same_company_and_title'])
export type DuplicateReason = z.infer<typeof DuplicateReason>

export const DuplicatePair = z.object({ reason: DuplicateReason, first: Application, second: Application })
export type DuplicatePair = z.infer<typeof DuplicatePair>

export const PostingPair = z.object({
  reason: PostingTwin.shape.reason,
  /** The one saved first. */
  first: Posting,
  second: Posting,
})
export type PostingPair = z.infer<typeof PostingPair>

const tags = ['Applications']
const two = z.object({ id: Id, otherId: Id })

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
  listPostings: oc
    .route({
      method: 'GET',
      path: '/posting-duplicates',
      tags: ['Postings'],
      summary: 'Postings that look like the same job, in pairs, the newest first',
    })
    .output(z.object({ items: z.array(PostingPair) })),
  mergePostings: oc
    .route({
      method: 'POST',
      path: '/postings/{id}/merge',
      tags: ['Postings'],
      summary: 'Take everything of another posting over into this one',
      description:
        'A text that says something else is kept beside its own. Applications, letters, tailorings and résumés of the other go over.',
    })
    .input(two)
    .output(z.object({ mergeId: Id, posting: Posting })),
  undoMergePostings: oc
    .route({ method: 'POST', path: '/posting-merges/{id}/undo', tags: ['Postings'], summary: 'Take a merge back' })
    .input(z.object({ id: Id })),
  keepBothPostings: oc
    .route({
      method: 'POST',
      path: '/postings/{id}/keep-both',
      tags: ['Postings'],
      summary: 'These two are not the same job',
    })
    .input(two.extend({ undo: z.boolean().default(false) })),
}
