// Postings without a text: a person says title and company, or a file of applications does.
import type { Tx } from '#platform/db/scope.ts'
import { publishEvent } from '#platform/events/publish-event.ts'
import { newId } from '#shared/ids.ts'
import { postingChangedJob, postingsBroughtJob } from '../jobs.ts'
import { PostingFacts } from '../posting-facts.ts'
import { postingTable } from '../table.ts'
import { keysOf } from './twins.ts'

export type NotedPosting = { title: string; company: string | null; url: string | null; place?: string | null }

/** Keeps rows with what is known of them. Returns their ids, in order. */
export async function notePostings(tx: Tx, list: NotedPosting[]): Promise<string[]> {
  const rows = list.map(({ title, company, url, place }) => ({
    id: newId(),
    workspaceId: tx.workspace,
    title: title.slice(0, 200),
    company,
    url,
    ...keysOf({ url, company }),
    source: 'text' as const,
    facts: PostingFacts.parse({
      title,
      ...(company ? { company } : {}),
      locations: place ? [{ text: place }] : [],
    }),
  }))
  for (let at = 0; at < rows.length; at += 200) await tx.db.insert(postingTable).values(rows.slice(at, at + 200))
  // As with any posting that comes in: what others derive from it (the fit) is counted in the background.
  const [only] = rows
  if (rows.length === 1) await postingChangedJob.enqueue(tx, { postingId: only!.id }, { subjectId: only!.id })
  else if (only) await postingsBroughtJob.enqueue(tx, {})
  await publishEvent(tx, { type: 'posting.changed' })
  return rows.map((row) => row.id)
}
