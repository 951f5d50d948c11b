// Storage → promise.
import type { Posting, PostingDetail } from '../contract.ts'
import { findAgeFlags } from '../flags/find-age-flags.ts'
import { PostingFacts } from '../posting-facts.ts'
import type { postingTable, postingTextTable } from '../table.ts'
import type { PostingText } from '../twin-shapes.ts'
import { isTwin } from '../twins/find-twins.ts'

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

type Twin = PostingDetail['twins'][number]

/** One that comes again after this long was not filled, or is never meant to be. */
const repostedDays = 14

// Parsed on the way out: facts stored by an earlier version get the defaults of fields that came later.
export function showPostingDetail(
  row: PostingRow,
  {
    hidden,
    twins = [],
    texts = [],
  }: { hidden?: ReadonlySet<string>; twins?: Twin[]; texts?: (typeof postingTextTable.$inferSelect)[] } = {},
): PostingDetail {
  const facts = PostingFacts.parse(row.facts)
  const limit = row.createdAt.getTime() - repostedDays * 86_400_000
  const before = twins.filter(({ reason, createdAt }) => isTwin(reason) && Date.parse(createdAt) < limit).at(-1)
  return {
    ...showPosting(row, hidden),
    facts,
    text: row.content,
    flags: [
      ...facts.flags,
      ...findAgeFlags(facts, new Date()),
      ...(before
        ? [{ kind: 'reposted' as const, span: { start: 0, end: 0 }, quote: before.createdAt.slice(0, 10) }]
        : []),
    ],
    twins,
    otherTexts: texts.map(
      ({ id, title, url, content, capturedAt }): PostingText => ({
        id,
        title,
        url,
        text: content,
        capturedAt: capturedAt.toISOString(),
      }),
    ),
  }
}
