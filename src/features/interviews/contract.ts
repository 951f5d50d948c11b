// Interviews: dates with an employer, each part of an application; also as calendar files.
import { oc } from '@orpc/contract'
import { z } from 'zod'
import { Id } from '#shared/ids.ts'

export const InterviewKind = z.enum(['phone', 'video', 'onsite', 'technical', 'take_home', 'other'])
export type InterviewKind = z.infer<typeof InterviewKind>

const TimeZone = z
  .string()
  .max(60)
  .refine((name) => isTimeZone(name), 'Use the name of a time zone such as Europe/Lisbon.')

const InterviewPerson = z.object({
  name: z.string().trim().min(1).max(120),
  role: z.string().trim().max(120).nullable().default(null),
})

export const Interview = z.object({
  id: Id,
  applicationId: Id,
  title: z.string(),
  company: z.string().nullable(),
  kind: InterviewKind,
  state: z.enum(['planned', 'done', 'cancelled']),
  startsAt: z.iso.datetime(),
  minutes: z.int(),
  /** IANA name of the zone the time was agreed in. */
  timeZone: z.string(),
  place: z.string().nullable(),
  link: z.string().nullable(),
  people: z.array(InterviewPerson),
  notes: z.string(),
})
export type Interview = z.infer<typeof Interview>

const words = {
  kind: InterviewKind,
  startsAt: z.iso.datetime('Give the start as 2026-03-09T14:00:00Z.'),
  minutes: z
    .int()
    .min(5)
    .max(24 * 60),
  timeZone: TimeZone,
  place: z.string().trim().max(300).nullable(),
  link: z
    .url({ protocol: /^https?$/, error: 'Use a full address that starts with https://.' })
    .max(2000)
    .nullable(),
  people: z.array(InterviewPerson).max(20),
  notes: z.string().max(10_000),
}
export const PlanInterview = z.object({
  ...words,
  kind: words.kind.default('video'),
  minutes: words.minutes.default(60),
  place: words.place.default(null),
  link: words.link.default(null),
  people: words.people.default([]),
  notes: words.notes.default(''),
})
export type PlanInterview = z.infer<typeof PlanInterview>

const byId = z.object({ id: Id })
const tags = ['Interviews']

export const interviewsContract = {
  list: oc
    .route({
      method: 'GET',
      path: '/interviews',
      tags,
      summary: 'Interviews by time, of one application or all',
    })
    .input(
      z.object({ applicationId: Id.optional(), from: z.iso.datetime().optional(), to: z.iso.datetime().optional() }),
    )
    .output(z.object({ items: z.array(Interview) })),
  plan: oc
    .route({
      method: 'POST',
      path: '/applications/{id}/interviews',
      tags,
      summary: 'Plan an interview',
      successStatus: 201,
    })
    .input(PlanInterview.extend({ id: Id }))
    .output(Interview),
  update: oc
    .route({ method: 'PATCH', path: '/interviews/{id}', tags, summary: 'Change, cancel, or mark as done' })
    .input(z.object(words).partial().extend({ id: Id, state: Interview.shape.state.optional() }))
    .output(Interview),
  remove: oc.route({ method: 'DELETE', path: '/interviews/{id}', tags, summary: 'Delete (can be undone)' }).input(byId),
  undoRemove: oc
    .route({ method: 'POST', path: '/interviews/{id}/undo-delete', tags, summary: 'Undo the deletion' })
    .input(byId)
    .output(Interview),
  file: oc
    .route({ method: 'GET', path: '/interviews/{id}/calendar-file', tags, summary: 'As an iCalendar file (RFC 5545)' })
    .input(byId)
    .output(z.file()),
}

function isTimeZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name })
    return true
  } catch {
    return false
  }
}
