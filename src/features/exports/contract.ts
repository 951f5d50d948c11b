// Exports: everything of a workspace in one archive of open formats, made in the background, kept for seven days.
import { oc } from '@orpc/contract'
import { z } from 'zod'
import { Id } from '#shared/ids.ts'

export const DataExport = z.object({
  id: Id,
  /** The background job that makes it, to follow or cancel. */
  jobId: Id.nullable(),
  /** Null until it is made. */
  bytes: z.int().nullable(),
  expiresAt: z.iso.datetime().nullable(),
  /** Opens the file without signing in, for fifteen minutes; asked for anew with each answer. */
  url: z.string().nullable(),
  createdAt: z.iso.datetime(),
})
export type DataExport = z.infer<typeof DataExport>

export const exportsContract = {
  start: oc
    .route({
      method: 'POST',
      path: '/exports',
      tags: ['Exports'],
      summary: 'Make an archive of everything: originals, JSON Resume, CSV, letters, JSON of all else',
      successStatus: 201,
    })
    .output(DataExport),
  list: oc
    .route({
      method: 'GET',
      path: '/exports',
      tags: ['Exports'],
      summary: 'My archives, newest first; kept for seven days',
    })
    .output(z.object({ items: z.array(DataExport) })),
  get: oc
    .route({ method: 'GET', path: '/exports/{id}', tags: ['Exports'], summary: 'One archive' })
    .input(z.object({ id: Id }))
    .output(DataExport),
}
