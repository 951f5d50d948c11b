// Calendar files by RFC 5545: times in UTC, days as dates, folding and escaping by the library.
import ical, { ICalCalendarMethod, ICalEventBusyStatus, ICalEventStatus, ICalEventTransparency } from 'ical-generator'

export type CalendarEvent = {
  /** Stable for the life of the event. */
  uid: string
  summary: string
  /** A moment with a length, or whole days (`2026-03-09`, the last day included). */
  time: { start: Date; minutes: number } | { day: string; lastDay?: string }
  description?: string
  location?: string | null
  url?: string | null
  cancelled?: boolean
  /** Higher for each change. */
  sequence?: number
  createdAt?: Date
  updatedAt?: Date
  /** Minutes before the start. */
  remindBefore?: number
}

/** The text of a calendar; the same events give the same text apart from DTSTAMP. */
export function writeCalendar({ name, events }: { name: string; events: CalendarEvent[] }): string {
  const calendar = ical({
    name: clean(name),
    prodId: { company: 'Shortlist', product: 'Tracker', language: 'EN' },
    method: ICalCalendarMethod.PUBLISH,
    // Asks calendars to look again each hour.
    ttl: 3600,
  })
  for (const each of events) addEvent(calendar, each)
  return calendar.toString()
}

function addEvent(calendar: ReturnType<typeof ical>, each: CalendarEvent): void {
  const timed = 'start' in each.time
  const event = calendar.createEvent({
    id: each.uid,
    summary: clean(each.summary),
    ...spanOf(each.time),
    sequence: each.sequence ?? 0,
    status: each.cancelled ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
    // A day to remember does not make a person busy.
    transparency: timed ? ICalEventTransparency.OPAQUE : ICalEventTransparency.TRANSPARENT,
    busystatus: timed ? ICalEventBusyStatus.BUSY : ICalEventBusyStatus.FREE,
    ...(each.description ? { description: { plain: clean(each.description) } } : {}),
    ...(each.location ? { location: clean(each.location) } : {}),
    ...(each.url ? { url: clean(each.url) } : {}),
    ...(each.createdAt ? { created: each.createdAt } : {}),
    ...(each.updatedAt ? { lastModified: each.updatedAt } : {}),
  })
  if (each.remindBefore && !each.cancelled) event.createAlarm({ trigger: each.remindBefore * 60 })
}

function spanOf(time: CalendarEvent['time']) {
  if ('start' in time) return { start: time.start, end: new Date(time.start.getTime() + time.minutes * 60_000) }
  // DTEND of whole days is the day after the last one.
  const end = new Date(Date.parse(`${time.lastDay ?? time.day}T00:00:00Z`) + 86_400_000)
  return { start: new Date(`${time.day}T00:00:00Z`), end, allDay: true, timezone: 'UTC' }
}

// Control characters have no place in a content line (RFC 5545, 3.1); line ends become one kind.
const clean = (text: string) =>
  text
    .replace(/\r\n?|[\u2028\u2029\u0085]/g, '\n')
    .replace(/[\u0000-\u0008\u000b-\u001f\u007f]/g, '')
    .toWellFormed()
