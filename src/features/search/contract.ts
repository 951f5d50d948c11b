// Search: one question over every kind of record of a workspace, forgiving accents and typing errors.
import { oc } from '@orpc/contract'
import { z } from 'zod'
import { Id } from '#shared/ids.ts'

export const FoundKind = z.enum(['resume', 'posting', 'application', 'letter', 'document'])
export type FoundKind = z.infer<typeof FoundKind>

export const Found = z.object({
  kind: FoundKind,
  id: Id,
  title: z.string(),
  /** What tells it apart: company, kind of résumé, stage. */
  detail: z.string().nullable(),
  updatedAt: z.iso.datetime(),
})
export type Found = z.infer<typeof Found>

export const searchContract = {
  search: oc
    .route({
      method: 'GET',
      path: '/search',
      tags: ['Search'],
      summary: 'Résumés, postings, applications, letters and LaTeX documents by a few letters, best first',
      description: 'Every word must be there, or nearly. Without a query: what was touched last.',
    })
    .input(
      z.object({
        q: z.string().trim().max(100).default(''),
        kind: FoundKind.optional(),
        limit: z.coerce.number().int().min(1).max(50).default(12),
      }),
    )
    .output(z.object({ items: z.array(Found) })),
}
