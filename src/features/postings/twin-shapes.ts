// What a posting says of its twins. Browser-safe.
import { z } from 'zod'
import { Id } from '#shared/ids.ts'

/** Another posting that looks like the same job. `similar_text`: the same employer's, with much the same words, often another job. */
export const PostingTwin = z.object({
  id: Id,
  title: z.string(),
  company: z.string().nullable(),
  reason: z.enum(['same_address', 'same_job', 'same_text', 'similar_text']),
  createdAt: z.iso.datetime(),
})
export type PostingTwin = z.infer<typeof PostingTwin>

/** What the posting said elsewhere or at another time: kept when a twin was merged into it. */
export const PostingText = z.object({
  id: Id,
  title: z.string(),
  url: z.string().nullable(),
  /** Null once it has expired. */
  text: z.string().nullable(),
  capturedAt: z.iso.datetime(),
})
export type PostingText = z.infer<typeof PostingText>
