import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fromWallTime, toWallTime } from '../zoned-time.ts'

test.each([
  ['2026-03-29T08:30', 'Europe/Lisbon', '2026-03-29T07:30:00.000Z'],
  ['2026-03-28T08:30', 'Europe/Lisbon', '2026-03-28T08:30:00.000Z'],
  ['2026-07-01T09:00', 'America/New_York', '2026-07-01T13:00:00.000Z'],
  ['2026-07-01T09:00', 'Asia/Kathmandu', '2026-07-01T03:15:00.000Z'],
  // Shown twice: the first is meant.
  ['2026-11-01T01:30', 'America/New_York', '2026-11-01T05:30:00.000Z'],
  // Skipped: read by the clock of before.
  ['2026-03-08T02:30', 'America/New_York', '2026-03-08T07:30:00.000Z'],
])('%s in %s is %s', (wall, timeZone, moment) => {
  expect(fromWallTime(wall, timeZone).toISOString()).toBe(moment)
})

test('a moment shown as a clock shows it comes back, but for the hour that clocks show twice', () => {
  const zones = fc.constantFrom(
    'UTC',
    'Europe/Lisbon',
    'America/New_York',
    'Australia/Lord_Howe',
    'Asia/Kolkata',
    'Pacific/Apia',
  )
  fc.assert(
    fc.property(zones, fc.integer({ min: 27_000_000, max: 31_000_000 }), (timeZone, minute) => {
      const at = new Date(minute * 60_000)
      const wall = toWallTime(at, timeZone)
      const back = fromWallTime(wall, timeZone)
      expect(toWallTime(back, timeZone)).toBe(wall)
      expect(at.getTime() - back.getTime()).toBeLessThanOrEqual(3_600_000)
      expect(at.getTime() - back.getTime()).toBeGreaterThanOrEqual(0)
    }),
  )
})
