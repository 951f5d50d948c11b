import { CalendarClock, CalendarX2, Check, Flag, HandCoins, Send, Square } from 'lucide-react'
import type { ReactNode } from 'react'
import { isOverdue } from '#features/applications/ui/due.ts'
import { kindNames } from '#features/interviews/kind-names.ts'
import type { CalendarEntry } from '../contract.ts'

const clock = new Intl.DateTimeFormat('en', { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' })

export const timeOf = (entry: CalendarEntry) => (entry.startsAt ? clock.format(new Date(entry.startsAt)) : null)

export function iconOf(entry: CalendarEntry): ReactNode {
  if (entry.kind === 'todo') return entry.done ? <Check /> : <Square />
  return {
    interview: <CalendarClock />,
    deadline: <CalendarX2 />,
    answer: <HandCoins />,
    start: <Flag />,
    applied: <Send />,
  }[entry.kind]
}

/** What it is, in a few words. */
export function sayEntry(entry: CalendarEntry): string {
  if (entry.kind === 'todo') return entry.text ?? 'To do'
  if (entry.kind === 'interview') return kindNames[entry.text as keyof typeof kindNames] ?? 'Interview'
  return { deadline: 'Closes', answer: 'Answer the offer', start: 'First day', applied: 'Applied' }[entry.kind]
}

export const jobOf = (entry: CalendarEntry) => [entry.title, entry.company].filter(Boolean).join(', ')

export const isLate = (entry: CalendarEntry) =>
  !entry.done && entry.kind !== 'interview' && entry.kind !== 'applied' && isOverdue(entry.day)
