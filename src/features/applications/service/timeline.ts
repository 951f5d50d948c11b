// The timeline: each changing verb leaves a line, and tells open browsers.
import { and, desc, eq, gt } from 'drizzle-orm'
import type { Tx } from '#platform/db/scope.ts'
import { publishEvent } from '#platform/events/publish-event.ts'
import type { ApplicationDetail, Stage, TimelineEvent } from '../contract.ts'
import { timelineTable } from '../table.ts'
import { findDetail } from './find-applications.ts'

type Line = { kind: TimelineEvent['kind']; text: string; stage?: Stage | undefined; at?: Date | undefined }

/** Adds a line. `stage` is where a `created` or `stage` line led to: the outcomes are counted from it. */
export const recordLine = (tx: Tx, applicationId: string, line: Line): Promise<void> =>
  recordLines(tx, [{ applicationId, ...line }])

/** The same for many at once. */
export async function recordLines(tx: Tx, lines: (Line & { applicationId: string })[]): Promise<void> {
  const rows = lines.map(({ applicationId, kind, text, stage, at }) => ({
    workspaceId: tx.workspace,
    applicationId,
    kind,
    text: text.slice(0, 1000),
    stage: stage ?? null,
    ...(at ? { createdAt: at } : {}),
  }))
  for (let from = 0; from < rows.length; from += 500)
    await tx.db.insert(timelineTable).values(rows.slice(from, from + 500))
}

/** Adds a line unless there is one of its kind from the last hour: notes are saved while they are typed. */
export async function recordLineHourly(tx: Tx, applicationId: string, line: Line): Promise<void> {
  const [recent] = await tx.db
    .select({ id: timelineTable.id })
    .from(timelineTable)
    .where(
      and(
        eq(timelineTable.applicationId, applicationId),
        eq(timelineTable.kind, line.kind),
        gt(timelineTable.createdAt, new Date(Date.now() - 3_600_000)),
      ),
    )
    .orderBy(desc(timelineTable.id))
    .limit(1)
  if (!recent) await recordLine(tx, applicationId, line)
}

export const tellChanged = (tx: Tx, id: string): Promise<void> =>
  publishEvent(tx, { type: 'application.changed', payload: { subjectId: id } })

/** Tells open browsers and answers the application as it is now. */
export async function announce(tx: Tx, id: string): Promise<ApplicationDetail> {
  await tellChanged(tx, id)
  return findDetail(tx, id)
}
