// Interview verbs. Each change leaves a line in the application's timeline.
import { and, asc, eq, gte, isNotNull, isNull, lt } from 'drizzle-orm'
import type { z } from 'zod'
import { findApplication } from '#features/applications/service/find-applications.ts'
import { recordLine, tellChanged } from '#features/applications/service/timeline.ts'
import { applicationTable } from '#features/applications/table.ts'
import { postingTable } from '#features/postings/table.ts'
import { writeCalendar } from '#platform/calendar/write-calendar.ts'
import type { Ctx } from '#platform/context.ts'
import { inWorkspace, readWorkspace, type Tx } from '#platform/db/scope.ts'
import { notFound } from '#platform/errors.ts'
import { newId } from '#shared/ids.ts'
import type { Interview, interviewsContract } from './contract.ts'
import { interviewEvent } from './interview-event.ts'
import { kindNames } from './kind-names.ts'
import { interviewTable } from './table.ts'

type Input<K extends keyof typeof interviewsContract> = z.output<
  NonNullable<(typeof interviewsContract)[K]['~orpc']['inputSchema']>
>
type ById = { id: string }
type Row = { interview: typeof interviewTable.$inferSelect; title: string; company: string | null }

export const listInterviews = (ctx: Ctx, { applicationId, from, to }: Input<'list'>): Promise<{ items: Interview[] }> =>
  readWorkspace(ctx, async (tx) => {
    const rows = await selectInterviews(tx)
      .where(
        and(
          isNull(interviewTable.deletedAt),
          isNull(applicationTable.deletedAt),
          applicationId ? eq(interviewTable.applicationId, applicationId) : undefined,
          from ? gte(interviewTable.startsAt, new Date(from)) : undefined,
          to ? lt(interviewTable.startsAt, new Date(to)) : undefined,
        ),
      )
      .orderBy(asc(interviewTable.startsAt))
      .limit(1000)
    return { items: rows.map(showInterview) }
  })

export async function planInterview(ctx: Ctx, { id: applicationId, ...input }: Input<'plan'>): Promise<Interview> {
  return inWorkspace(ctx, async (tx) => {
    await findApplication(tx, applicationId)
    const id = newId()
    const startsAt = new Date(input.startsAt)
    await tx.db.insert(interviewTable).values({ ...input, id, startsAt, workspaceId: tx.workspace, applicationId })
    await recordLine(tx, applicationId, { kind: 'interview', text: `Planned: ${sayInterview({ ...input, startsAt })}` })
    return announce(tx, id)
  })
}

export async function updateInterview(ctx: Ctx, { id, startsAt, ...change }: Input<'update'>): Promise<Interview> {
  return inWorkspace(ctx, async (tx) => {
    const { interview } = await findInterview(tx, id)
    const next = { ...interview, ...change, startsAt: startsAt ? new Date(startsAt) : interview.startsAt }
    await tx.db
      .update(interviewTable)
      .set({ ...change, startsAt: next.startsAt, sequence: interview.sequence + 1, updatedAt: new Date() })
      .where(eq(interviewTable.id, id))
    const moved = next.startsAt.getTime() !== interview.startsAt.getTime()
    if (next.state !== interview.state)
      await recordLine(tx, interview.applicationId, {
        kind: 'interview',
        text: `${stateNames[next.state]}: ${sayInterview(next)}`,
      })
    else if (moved)
      await recordLine(tx, interview.applicationId, { kind: 'interview', text: `Moved: ${sayInterview(next)}` })
    return announce(tx, id)
  })
}

export async function removeInterview(ctx: Ctx, { id }: ById): Promise<void> {
  await inWorkspace(ctx, async (tx) => {
    const { interview } = await findInterview(tx, id)
    await tx.db.update(interviewTable).set({ deletedAt: new Date() }).where(eq(interviewTable.id, id))
    await recordLine(tx, interview.applicationId, { kind: 'interview', text: `Deleted: ${sayInterview(interview)}` })
    await tellChanged(tx, interview.applicationId)
  })
}

export async function undoRemoveInterview(ctx: Ctx, { id }: ById): Promise<Interview> {
  return inWorkspace(ctx, async (tx) => {
    const { interview } = await findInterview(tx, id, true)
    await tx.db.update(interviewTable).set({ deletedAt: null }).where(eq(interviewTable.id, id))
    await recordLine(tx, interview.applicationId, {
      kind: 'interview',
      text: `Brought back: ${sayInterview(interview)}`,
    })
    return announce(tx, id)
  })
}

export async function getInterviewFile(ctx: Ctx, { id }: ById): Promise<File> {
  const interview = await readWorkspace(ctx, async (tx) => await findInterview(tx, id))
  const text = writeCalendar({
    name: 'Interview',
    events: [interviewEvent({ ...showInterview(interview), ...stamps(interview) }, ctx.platform.publicUrl)],
  })
  return new File([text], 'interview.ics', { type: 'text/calendar' })
}

/** Interviews with their posting's title and company, for verbs of this and other features. */
export const selectInterviews = (tx: Tx) =>
  tx.db
    .select({ interview: interviewTable, title: postingTable.title, company: postingTable.company })
    .from(interviewTable)
    .innerJoin(applicationTable, eq(applicationTable.id, interviewTable.applicationId))
    .innerJoin(postingTable, eq(postingTable.id, applicationTable.postingId))

/** For a merge: hands interviews over, all or those of `ids`; returns which. */
export async function moveInterviews(tx: Tx, from: string, to: string): Promise<string[]> {
  const rows = await tx.db
    .update(interviewTable)
    .set({ applicationId: to })
    .where(eq(interviewTable.applicationId, from))
    .returning({ id: interviewTable.id })
  return rows.map((row) => row.id)
}

export async function moveInterviewsBack(tx: Tx, ids: string[], to: string): Promise<void> {
  for (const id of ids) await tx.db.update(interviewTable).set({ applicationId: to }).where(eq(interviewTable.id, id))
}

/** For an import: interviews of applications that were made in the same transaction. */
export async function keepInterviews(
  tx: Tx,
  list: Omit<typeof interviewTable.$inferInsert, 'workspaceId' | 'id'>[],
): Promise<void> {
  for (let at = 0; at < list.length; at += 100)
    await tx.db
      .insert(interviewTable)
      .values(list.slice(at, at + 100).map((each) => ({ ...each, workspaceId: tx.workspace })))
}

async function findInterview(tx: Tx, id: string, deleted = false): Promise<Row> {
  const [row] = await selectInterviews(tx).where(
    and(
      eq(interviewTable.id, id),
      isNull(applicationTable.deletedAt),
      deleted ? isNotNull(interviewTable.deletedAt) : isNull(interviewTable.deletedAt),
    ),
  )
  if (!row) throw notFound('interview')
  return row
}

async function announce(tx: Tx, id: string): Promise<Interview> {
  const row = await findInterview(tx, id)
  await tellChanged(tx, row.interview.applicationId)
  return showInterview(row)
}

export function showInterview({ interview, title, company }: Row): Interview {
  const { id, applicationId, kind, state, startsAt, minutes, timeZone, place, link, people, notes } = interview
  return {
    id,
    applicationId,
    title,
    company,
    kind,
    state,
    startsAt: startsAt.toISOString(),
    minutes,
    timeZone,
    place,
    link,
    people,
    notes,
  }
}

/** What a calendar wants to know of a row besides what is shown. */
export const stamps = ({ interview }: Row) => ({
  sequence: interview.sequence,
  createdAt: interview.createdAt,
  updatedAt: interview.updatedAt,
})

const stateNames: Record<Interview['state'], string> = {
  planned: 'Planned again',
  done: 'Held',
  cancelled: 'Cancelled',
}

function sayInterview(each: { kind: Interview['kind']; startsAt: Date; timeZone: string }): string {
  const at = new Intl.DateTimeFormat('en-GB', {
    dateStyle: 'medium',
    timeStyle: 'short',
    timeZone: each.timeZone,
  }).format(each.startsAt)
  return `${kindNames[each.kind]}, ${at} (${each.timeZone})`
}
