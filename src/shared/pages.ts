// Cursor pages: every list of the API takes `cursor` and `limit` and answers `{ items, nextCursor }`.
import { z } from 'zod'

/** `cursor` is opaque: pass back what the last page gave. `limit` 1–100, 25 unless told. */
export const PageQuery = z.object({
  cursor: z.uuid('This page cursor is not one of ours.').optional(),
  limit: z.coerce.number().int().min(1).max(100).default(25),
})
export type PageQuery = z.infer<typeof PageQuery>

export const pageOf = <T extends z.ZodType>(item: T) =>
  z.object({ items: z.array(item), nextCursor: z.string().nullable() })
export type Page<T> = { items: T[]; nextCursor: string | null }

/** Cuts `rows` (fetched with `limit + 1`) into a page whose cursor is the id of its last row. */
export function toPage<R extends { id: string }, T>(rows: R[], limit: number, show: (row: R) => T): Page<T> {
  const kept = rows.slice(0, limit)
  return { items: kept.map(show), nextCursor: rows.length > limit ? kept[kept.length - 1]!.id : null }
}
