// For the order of postings by what a person likes: which were applied to, and which led to a conversation.
import { and, inArray, isNull } from 'drizzle-orm'
import type { Tx } from '#platform/db/scope.ts'
import type { Stage } from '../contract.ts'
import { applicationTable, timelineTable } from '../table.ts'

const talks: Stage[] = ['screening', 'interviewing', 'offer', 'accepted']

/** A withdrawal says nothing: who takes one offer withdraws the rest. What a refusal had led to before counts. */
export async function findPursuits(tx: Tx): Promise<Map<string, 'applied' | 'talked'>> {
  const rows = await tx.db
    .select({ id: applicationTable.id, postingId: applicationTable.postingId, stage: applicationTable.stage })
    .from(applicationTable)
    .where(and(isNull(applicationTable.deletedAt), inArray(applicationTable.stage, ['applied', 'rejected', ...talks])))
  const refused = rows.filter(({ stage }) => stage === 'rejected').map(({ id }) => id)
  const heard = new Set(
    refused.length === 0
      ? []
      : (
          await tx.db
            .selectDistinct({ id: timelineTable.applicationId })
            .from(timelineTable)
            .where(and(inArray(timelineTable.applicationId, refused), inArray(timelineTable.stage, talks)))
        ).map(({ id }) => id),
  )
  const pursuits = new Map<string, 'applied' | 'talked'>()
  for (const { id, postingId, stage } of rows)
    if (talks.includes(stage) || heard.has(id)) pursuits.set(postingId, 'talked')
    else if (!pursuits.has(postingId)) pursuits.set(postingId, 'applied')
  return pursuits
}
