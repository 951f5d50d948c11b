// Calendar verbs: what falls on which day, and the feed behind a secret address.
import { createHash, randomBytes } from 'node:crypto'
import { and, eq, gt, isNull, sql } from 'drizzle-orm'
import { applicationTable, todoTable } from '#features/applications/table.ts'
import { recordAudit } from '#features/audit/service.ts'
import { interviewEvent } from '#features/interviews/interview-event.ts'
import { selectInterviews, showInterview, stamps } from '#features/interviews/service.ts'
import { interviewTable } from '#features/interviews/table.ts'
import { offerTable } from '#features/offers/table.ts'
import { postingTable } from '#features/postings/table.ts'
import { isHidden } from '#features/workspaces/service.ts'
import { type CalendarEvent, writeCalendar } from '#platform/calendar/write-calendar.ts'
import { type Ctx, type Platform, systemCtx } from '#platform/context.ts'
import { inSystem, inWorkspace, readWorkspace, type Tx } from '#platform/db/scope.ts'
import { AppError, notFound } from '#platform/errors.ts'
import type { CalendarEntry, CalendarKind, Feed } from './contract.ts'
import { calendarFeedTable } from './table.ts'

type Range = { from: string; to: string; timeZone: string }
const mostDays = 400

export async function listCalendar(ctx: Ctx, { from, to, timeZone }: Range): Promise<{ items: CalendarEntry[] }> {
  const days = (Date.parse(to) - Date.parse(from)) / 86_400_000
  if (days < 0 || days > mostDays)
    throw new AppError('invalid', `Ask for at most ${mostDays} days, the first one first.`, {
      fields: { to: ['range'] },
    })
  return readWorkspace(ctx, async (tx) => {
    const entries = await collectEntries(tx, dayIn(timeZone))
    const items = entries
      .filter((each) => each.day >= from && each.day <= to)
      .sort(
        (a, b) =>
          a.day.localeCompare(b.day) || (a.startsAt ?? '').localeCompare(b.startsAt ?? '') || a.id.localeCompare(b.id),
      )
    return { items }
  })
}

// A person has hundreds of these, not millions: gathered whole, cut to the days in one place.
async function collectEntries(tx: Tx, dayOf: (at: Date) => string): Promise<CalendarEntry[]> {
  const live = isNull(applicationTable.deletedAt)
  const job = { applicationId: applicationTable.id, title: postingTable.title, company: postingTable.company }
  const applications = await tx.db
    .select({
      ...job,
      stage: applicationTable.stage,
      deadline: applicationTable.deadline,
      appliedAt: applicationTable.appliedAt,
      answerBy: offerTable.answerBy,
      startOn: offerTable.startOn,
    })
    .from(applicationTable)
    .innerJoin(postingTable, eq(postingTable.id, applicationTable.postingId))
    .leftJoin(offerTable, and(eq(offerTable.applicationId, applicationTable.id), isNull(offerTable.deletedAt)))
    .where(live)
  const todos = await tx.db
    .select({ ...job, todo: todoTable })
    .from(todoTable)
    .innerJoin(applicationTable, eq(applicationTable.id, todoTable.applicationId))
    .innerJoin(postingTable, eq(postingTable.id, applicationTable.postingId))
    .where(and(live, isNull(todoTable.deletedAt)))
  const interviews = await selectInterviews(tx).where(and(live, isNull(interviewTable.deletedAt)))

  const entries: CalendarEntry[] = []
  for (const { stage, deadline, appliedAt, answerBy, startOn, ...shown } of applications) {
    const add = (kind: CalendarKind, day: string | null, done: boolean) =>
      day && entries.push({ ...bare, ...shown, id: shown.applicationId, kind, day, done })
    add('deadline', deadline, stage !== 'saved' && stage !== 'drafting')
    add('applied', appliedAt && dayOf(appliedAt), true)
    add('answer', answerBy, stage !== 'offer')
    add('start', startOn, stage !== 'offer' && stage !== 'accepted')
  }
  for (const { todo, ...shown } of todos)
    if (todo.dueOn)
      entries.push({
        ...bare,
        ...shown,
        id: todo.id,
        kind: 'todo',
        day: todo.dueOn,
        text: todo.text,
        done: todo.doneAt !== null,
      })
  for (const { interview, title, company } of interviews)
    if (interview.state !== 'cancelled')
      entries.push({
        id: interview.id,
        kind: 'interview',
        applicationId: interview.applicationId,
        title,
        company,
        day: dayOf(interview.startsAt),
        startsAt: interview.startsAt.toISOString(),
        minutes: interview.minutes,
        text: interview.kind,
        done: interview.state === 'done',
      })
  return entries
}

const bare = { startsAt: null, minutes: null, text: null }

export const getFeed = (ctx: Ctx): Promise<{ feed: Feed | null }> =>
  readWorkspace(ctx, async (tx) => {
    const [row] = await tx.db.select().from(calendarFeedTable)
    return { feed: row ? showFeed(row) : null }
  })

export async function openFeed(ctx: Ctx): Promise<Feed & { url: string }> {
  if (ctx.actor.kind === 'device')
    throw new AppError('unauthenticated', 'Make a free account to have a calendar address.')
  const secret = randomBytes(32).toString('base64url')
  return inWorkspace(ctx, async (tx) => {
    await tx.db.delete(calendarFeedTable)
    const [row] = await tx.db
      .insert(calendarFeedTable)
      .values({ workspaceId: tx.workspace, hash: hashOf(secret) })
      .returning()
    await audit(tx, 'calendar.opened')
    return { ...showFeed(row!), url: `${ctx.platform.publicUrl}/feeds/${secret}.ics` }
  })
}

export async function closeFeed(ctx: Ctx): Promise<void> {
  await inWorkspace(ctx, async (tx) => {
    const gone = await tx.db.delete(calendarFeedTable).returning({ id: calendarFeedTable.id })
    if (!gone.length) throw notFound('calendar address')
    await audit(tx, 'calendar.revoked')
  })
}

/** The calendar behind a secret: interviews, open to-dos and days to remember, from 90 days ago on. */
export async function readFeed(platform: Platform, secret: string): Promise<string> {
  const ctx = systemCtx(platform, 'calendar feed')
  const workspace = await inSystem(ctx, 'the address tells the workspace', async (tx) => {
    const [row] = await tx.db
      .update(calendarFeedTable)
      .set({ lastReadAt: new Date() })
      .where(and(eq(calendarFeedTable.hash, hashOf(secret)), sql`not ${isHidden(calendarFeedTable.workspaceId)}`))
      .returning({ workspaceId: calendarFeedTable.workspaceId })
    return row?.workspaceId
  })
  if (!workspace) throw new AppError('not_found', 'This calendar address does not exist, or was revoked.')
  const events = await readWorkspace({ ...ctx, workspace }, (tx) => collectEvents(tx, platform.publicUrl))
  return writeCalendar({ name: 'Shortlist', events })
}

async function collectEvents(tx: Tx, publicUrl: string): Promise<CalendarEvent[]> {
  const since = new Date(Date.now() - 90 * 86_400_000)
  const interviews = await selectInterviews(tx).where(
    and(isNull(applicationTable.deletedAt), isNull(interviewTable.deletedAt), gt(interviewTable.startsAt, since)),
  )
  const days = (await collectEntries(tx, dayIn('UTC'))).filter(
    (each) => !each.done && each.kind in dayWords && each.day >= since.toISOString().slice(0, 10),
  )
  return [
    ...interviews.map((row) => interviewEvent({ ...showInterview(row), ...stamps(row) }, publicUrl)),
    ...days.map((each): CalendarEvent => {
      const job = [each.title, each.company].filter(Boolean).join(', ')
      return {
        uid: `${each.kind}-${each.id}@shortlist`,
        summary: each.kind === 'todo' ? `${each.text} — ${job}` : `${dayWords[each.kind]}: ${job}`,
        time: { day: each.day },
        url: `${publicUrl}/applications/${each.applicationId}`,
      }
    }),
  ]
}

const dayWords: Partial<Record<CalendarKind, string>> = {
  todo: 'To do',
  deadline: 'Applications close',
  answer: 'Answer the offer',
  start: 'First day',
}

const audit = (tx: Tx, action: 'calendar.opened' | 'calendar.revoked') =>
  recordAudit(tx, { action, userId: 'userId' in tx.actor ? tx.actor.userId : null, actor: tx.actor.kind })

const hashOf = (secret: string) => createHash('sha256').update(secret).digest('base64url')

const showFeed = (row: typeof calendarFeedTable.$inferSelect): Feed => ({
  createdAt: row.createdAt.toISOString(),
  lastReadAt: row.lastReadAt?.toISOString() ?? null,
})

function dayIn(timeZone: string): (at: Date) => string {
  try {
    const format = new Intl.DateTimeFormat('en-CA', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' })
    return (at) => format.format(at)
  } catch {
    throw new AppError('invalid', 'Use the name of a time zone such as Europe/Lisbon.', {
      fields: { timeZone: ['unknown'] },
    })
  }
}
