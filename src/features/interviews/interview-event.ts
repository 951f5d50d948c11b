// An interview as a calendar shows it.
import type { CalendarEvent } from '#platform/calendar/write-calendar.ts'
import type { Interview } from './contract.ts'
import { kindNames } from './kind-names.ts'

type Dated = Interview & { sequence: number; createdAt: Date; updatedAt: Date }

export function interviewEvent(interview: Dated, publicUrl: string): CalendarEvent {
  const { id, kind, title, company, people, notes, link, place, timeZone } = interview
  const job = [title, company].filter(Boolean).join(', ')
  const lines = [
    people.length > 0 && `With ${people.map((each) => [each.name, each.role].filter(Boolean).join(', ')).join('; ')}`,
    link,
    notes,
    `Agreed in ${timeZone}.`,
    `${publicUrl}/applications/${interview.applicationId}`,
  ]
  return {
    uid: `interview-${id}@shortlist`,
    summary: `${kindNames[kind]}: ${job}`,
    time: { start: new Date(interview.startsAt), minutes: interview.minutes },
    description: lines.filter(Boolean).join('\n'),
    location: place ?? link,
    url: link,
    cancelled: interview.state === 'cancelled',
    sequence: interview.sequence,
    createdAt: interview.createdAt,
    updatedAt: interview.updatedAt,
    remindBefore: 30,
  }
}
