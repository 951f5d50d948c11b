// Storage → promise.
import type { Posting, PostingDetail } from '../contract.ts'
import { PostingFacts } from '../posting-facts.ts'
import type { postingTable } from '../table.ts'

type PostingRow = typeof postingTable.$inferSelect
const none: ReadonlySet<string> = new Set()

/** What companies are compared by; the query of the list says the same in SQL. */
export const companyKey = (name: string | null) => (name ?? '').trim().toLowerCase()

/** `hidden`: keys of the companies the person hides. */
export const showPosting = (row: PostingRow, hidden: ReadonlySet<string> = none): Posting => ({
  id: row.id,
  title: row.title,
  company: row.company,
  place: row.facts.locations[0]?.text ?? null,
  remoteKind: row.facts.remoteKind ?? null,
  url: row.url,
  source: row.source,
  favourite: row.favourite,
  hidden: row.dismissedAt !== null || hidden.has(companyKey(row.company)),
  salary: row.facts.salary ?? null,
  fit: row.fitReasons,
  notes: row.notes,
  contentExpiresAt: row.contentExpiresAt?.toISOString() ?? null,
  createdAt: row.createdAt.toISOString(),
  updatedAt: row.updatedAt.toISOString(),
})

// Parsed on the way out: facts stored by an earlier version get the defaults of fields that came later.
export const showPostingDetail = (row: PostingRow, hidden?: ReadonlySet<string>): PostingDetail => ({
  ...showPosting(row, hidden),
  facts: PostingFacts.parse(row.facts),
  text: row.content,
})
