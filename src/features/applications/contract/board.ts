// The board: columns with counts, columns of one's own, and acts on many applications at once.
import { oc } from '@orpc/contract'
import { z } from 'zod'
import { Id } from '#shared/ids.ts'
import { ApplicationFilter, ColumnKey, Stage } from '../contract.ts'

export const BoardColumn = z.object({
  id: ColumnKey,
  name: z.string(),
  /** The standard stage it counts as. */
  stage: Stage,
  builtIn: z.boolean(),
  hidden: z.boolean(),
  count: z.int(),
})
export type BoardColumn = z.infer<typeof BoardColumn>

const filter = ApplicationFilter.omit({ column: true, stage: true, postingId: true })

export const Board = z.object({
  columns: z.array(BoardColumn),
  /** All tags and companies in use, for filters. */
  tags: z.array(z.string()),
  companies: z.array(z.string()),
  sources: z.array(z.string()),
  total: z.int(),
})
export type Board = z.infer<typeof Board>

export const boardContract = {
  get: oc
    .route({ method: 'GET', path: '/board', tags: ['Applications'], summary: 'Columns of the board with their counts' })
    .input(filter)
    .output(Board),
  arrange: oc
    .route({
      method: 'PUT',
      path: '/board/columns',
      tags: ['Applications'],
      summary: 'Name, order, hide and add columns',
      description:
        'Takes the whole list. A column without `id` is new; one of your own that is left out goes, and its applications stand in its standard stage again. Standard columns stay.',
    })
    .input(
      z.object({
        columns: z
          .array(
            z.object({
              id: ColumnKey.optional(),
              name: z.string().trim().min(1, 'A column needs a name.').max(40),
              stage: Stage.optional(),
              hidden: z.boolean().default(false),
            }),
          )
          .min(1)
          .max(30, 'A board can have 30 columns.'),
      }),
    )
    .output(Board),
  moveMany: oc
    .route({
      method: 'POST',
      path: '/board/move',
      tags: ['Applications'],
      summary: 'Move many applications to a column, or each to its own',
    })
    .input(
      z.object({
        moves: z
          .array(z.object({ id: Id, column: ColumnKey }))
          .min(1)
          .max(500),
      }),
    )
    .output(z.object({ moved: z.int() })),
  removeMany: oc
    .route({ method: 'POST', path: '/board/delete', tags: ['Applications'], summary: 'Delete many (can be undone)' })
    .input(z.object({ ids: z.array(Id).min(1).max(500) }))
    .output(z.object({ removed: z.array(Id) })),
  restoreMany: oc
    .route({ method: 'POST', path: '/board/undo-delete', tags: ['Applications'], summary: 'Undo a deletion of many' })
    .input(z.object({ ids: z.array(Id).min(1).max(500) }))
    .output(z.object({ restored: z.int() })),
}
