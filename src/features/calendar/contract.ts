// The calendar: to-dos, interviews, deadlines and applied dates on their days, and a feed for other calendars.
import { oc } from '@orpc/contract'
import { z } from 'zod'
import { Id } from '#shared/ids.ts'

export const CalendarKind = z.enum(['todo', 'interview', 'deadline', 'answer', 'start', 'applied'])
export type CalendarKind = z.infer<typeof CalendarKind>

export const CalendarEntry = z.object({
  /** Of the to-do, interview or application it comes from. */
  id: Id,
  kind: CalendarKind,
  applicationId: Id,
  title: z.string(),
  company: z.string().nullable(),
  /** The day in the time zone asked for. */
  day: z.iso.date(),
  /** Only interviews have a time. */
  startsAt: z.iso.datetime().nullable(),
  minutes: z.int().nullable(),
  text: z.string().nullable(),
  done: z.boolean(),
})
export type CalendarEntry = z.infer<typeof CalendarEntry>

export const CalendarQuery = z.object({
  from: z.iso.date(),
  to: z.iso.date(),
  /** Whose days are meant; IANA name. */
  timeZone: z.string().max(60).default('UTC'),
})

export const Feed = z.object({ createdAt: z.iso.datetime(), lastReadAt: z.iso.datetime().nullable() })
export type Feed = z.infer<typeof Feed>

const tags = ['Calendar']

export const calendarContract = {
  list: oc
    .route({
      method: 'GET',
      path: '/calendar',
      tags,
      summary: 'What falls on the days from one to another (at most 400)',
    })
    .input(CalendarQuery)
    .output(z.object({ items: z.array(CalendarEntry) })),
  feed: oc
    .route({ method: 'GET', path: '/calendar/feed', tags, summary: 'Whether there is a calendar address' })
    .output(z.object({ feed: Feed.nullable() })),
  openFeed: oc
    .route({
      method: 'POST',
      path: '/calendar/feed',
      tags,
      summary: 'Make a new secret calendar address; an earlier one stops working',
      description: 'The address is shown this once: only its hash is kept.',
      successStatus: 201,
    })
    .output(Feed.extend({ url: z.url() })),
  closeFeed: oc.route({ method: 'DELETE', path: '/calendar/feed', tags, summary: 'Revoke the calendar address' }),
}
