// Storage → promise.
import type { Posting, PostingDetail } from '../contract.ts'
import { PostingFacts } from '../posting-facts.ts'
import type { postingTable } from '../table.ts'

type PostingRow = typeof postingTable.$inferSelect

export const showPosting = (row: PostingRow): Posting => ({
  id: row.id,
  title: row.title,
  company: row.company,
  place: row.facts.locations[0]?.text ?? null,
  remoteKind: row.facts.remoteKind ?? null,
  url: row.url,
  source: row.source,
  favourite: row.favourite,
  notes: row.notes,
  contentExpiresAt: row.contentExpiresAt?.toISOString() ?? null,
  createdAt: row.createdAt.toISOString(),
  updatedAt: row.updatedAt.toISOString(),
})

// Parsed on the way out: facts stored by an earlier version get the defaults of fields that came later.
export const showPostingDetail = (row: PostingRow): PostingDetail => ({
  ...showPosting(row),
  facts: PostingFacts.parse(row.facts),
  text: row.content,
})
