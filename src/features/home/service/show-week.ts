// The seven days behind us, counted from what was written down at the time, and the seven ahead.
import { gt, sql } from 'drizzle-orm'
import type { z } from 'zod'
import type { Stage } from '#features/applications/contract.ts'
import { timelineTable } from '#features/applications/table.ts'
import type { Tx } from '#platform/db/scope.ts'
import type { AgendaItem, Home } from '../contract.ts'
import { dayMs, daysUntil, type Facts, nameOf } from '../insights/facts.ts'
import { addDays, dayIn } from './days.ts'

const answered: Stage[] = ['screening', 'interviewing', 'offer', 'accepted', 'rejected']

export async function showWeek(tx: Tx, facts: Facts, zone: string): Promise<Home['week']> {
  const since = new Date(facts.now - 15 * dayMs)
  const lines = await tx.db
    .select({ at: timelineTable.createdAt, kind: timelineTable.kind, stage: timelineTable.stage })
    .from(timelineTable)
    .where(gt(timelineTable.createdAt, since))
    .orderBy(sql`${timelineTable.createdAt} desc`)
    .limit(2000)
  const acts = [
    ...facts.postings.map(({ createdAt }) => ({ name: 'captured' as const, at: createdAt })),
    ...facts.resumes
      .filter(({ kind }) => kind === 'tailored')
      .map(({ updatedAt }) => ({ name: 'tailored' as const, at: updatedAt })),
    ...lines.flatMap(({ at, kind, stage }) => {
      const time = at.getTime()
      if (stage === 'applied') return { name: 'applied' as const, at: time }
      if (kind === 'stage' && stage && answered.includes(stage)) return { name: 'answered' as const, at: time }
      return { name: 'other' as const, at: time }
    }),
  ]
  const ago = acts.map(({ name, at }) => ({ name, days: -daysUntil(facts.today, dayIn(zone, at)) }))
  const count = (name: string, from: number, to: number) =>
    ago.filter((each) => each.name === name && each.days >= from && each.days < to).length
  const names = ['captured', 'tailored', 'applied', 'answered'] as const
  return {
    days: Array.from({ length: 7 }, (_, index) => ({
      day: addDays(facts.today, index - 6),
      acts: ago.filter(({ days }) => days === 6 - index).length,
    })),
    figures: names.map((name) => ({ name, now: count(name, 0, 7), before: count(name, 7, 14) })),
  }
}

type Item = z.infer<typeof AgendaItem>

/** What has a day in the coming week, and what is overdue. */
export function showAgenda(facts: Facts, zone: string): Item[] {
  const until = addDays(facts.today, 7)
  const name = (id: string) => {
    const application = facts.applications.find((each) => each.id === id)
    return application ? nameOf(application) : ''
  }
  const item = (kind: Item['kind'], applicationId: string, text: string, day: string, at: number | null): Item => ({
    kind,
    applicationId,
    text,
    day,
    at: at === null ? null : new Date(at).toISOString(),
    overdue: day < facts.today,
  })
  const waiting = facts.applications.filter(({ stage }) => stage === 'saved' || stage === 'drafting')
  return [
    ...facts.interviews.map(({ applicationId, startsAt }) =>
      item('interview', applicationId, `Interview: ${name(applicationId)}`, dayIn(zone, startsAt), startsAt),
    ),
    ...facts.todos.flatMap(({ applicationId, text, dueOn }) =>
      dueOn ? item('todo', applicationId, `${text} · ${name(applicationId)}`, dueOn, null) : [],
    ),
    ...waiting.flatMap(({ id, deadline }) =>
      deadline && deadline >= facts.today ? item('deadline', id, `Last day to apply: ${name(id)}`, deadline, null) : [],
    ),
    ...facts.offers.flatMap(({ applicationId, answerBy }) =>
      answerBy ? item('answer', applicationId, `Answer the offer: ${name(applicationId)}`, answerBy, null) : [],
    ),
  ]
    .filter(({ day }) => day <= until)
    .toSorted((a, b) => (a.at ?? a.day).localeCompare(b.at ?? b.day))
    .slice(0, 12)
}
