// What calendars read back is what went in (RFC 5545: CRLF, lines of at most 75 octets, escaped text).
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type CalendarEvent, writeCalendar } from './write-calendar.ts'

/** Lines as a reader joins them: a line that starts with a blank goes on with the one before. */
function unfold(text: string): string[] {
  for (const line of text.split('\r\n')) expect(Buffer.byteLength(line), line).toBeLessThanOrEqual(75)
  expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
  return text.replace(/\r\n[ \t]/g, '').split('\r\n')
}
const readValue = (lines: string[], name: string) =>
  lines.find((line) => new RegExp(`^${name}[;:]`).test(line))?.replace(/^[^:]*:/, '')
const readText = (value: string) => value.replace(/\\([\\;,nN])/g, (_, mark: string) => (/n/i.test(mark) ? '\n' : mark))
const event = (more: Partial<CalendarEvent>): CalendarEvent => ({
  uid: 'one@shortlist',
  summary: 'Talk',
  time: { day: '2026-03-09' },
  ...more,
})

describe('a calendar file', () => {
  it('says moments in UTC and days as dates, the end exclusive', () => {
    const start = new Date('2026-03-29T00:30:00Z')
    const lines = unfold(
      writeCalendar({
        name: 'Mine',
        events: [
          event({ time: { start, minutes: 90 } }),
          event({ uid: 'two', time: { day: '2026-10-25', lastDay: '2026-10-26' } }),
        ],
      }),
    )
    expect(lines).toContain('DTSTART:20260329T003000Z')
    expect(lines).toContain('DTEND:20260329T020000Z')
    expect(lines).toContain('DTSTART;VALUE=DATE:20261025')
    expect(lines).toContain('DTEND;VALUE=DATE:20261027')
    expect(lines.filter((line) => line.startsWith('DTSTAMP:'))).toHaveLength(2)
    expect(lines[0]).toBe('BEGIN:VCALENDAR')
    expect(lines).toContain('VERSION:2.0')
  })

  it('tells what was cancelled, and how often it changed', () => {
    const lines = unfold(
      writeCalendar({ name: 'Mine', events: [event({ cancelled: true, sequence: 3, remindBefore: 30 })] }),
    )
    expect(lines).toContain('STATUS:CANCELLED')
    expect(lines).toContain('SEQUENCE:3')
    expect(lines).not.toContain('BEGIN:VALARM')
  })

  it('carries any text through folding and escaping', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', minLength: 1, maxLength: 300 }),
        fc.string({ unit: 'binary', maxLength: 200 }),
        (summary, notes) => {
          const lines = unfold(
            writeCalendar({ name: 'Mine', events: [event({ summary, description: notes, location: notes })] }),
          )
          const clean = (text: string) =>
            text
              .replace(/\r\n?|[\u2028\u2029\u0085]/g, '\n')
              .replace(/[\u0000-\u0008\u000b-\u001f\u007f]/g, '')
              .toWellFormed()
          expect(readText(readValue(lines, 'SUMMARY') ?? '')).toBe(clean(summary))
          if (clean(notes)) expect(readText(readValue(lines, 'DESCRIPTION') ?? '')).toBe(clean(notes))
          expect(lines.filter((line) => line === 'BEGIN:VEVENT')).toHaveLength(1)
        },
      ),
      { numRuns: 300 },
    )
  })

  it('does not let text open lines of its own', () => {
    const text = writeCalendar({
      name: 'Mine',
      events: [event({ summary: 'a\r\nEND:VEVENT\r\nBEGIN:VEVENT', url: 'https://a.example/\nATTACH:x' })],
    })
    const lines = unfold(text)
    expect(lines.filter((line) => line === 'END:VEVENT')).toHaveLength(1)
    expect(lines.some((line) => line.startsWith('ATTACH'))).toBe(false)
  })
})
