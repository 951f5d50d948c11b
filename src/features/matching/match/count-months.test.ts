import fc from 'fast-check'
import { expect, test } from 'vitest'
import { countMonths, monthsOf, yearsOf } from './count-months.ts'

const now = new Date('2026-03-15T00:00:00Z')
const months = (startDate?: string, endDate?: string) => {
  const interval = monthsOf({ startDate, endDate }, now)
  return interval ? interval.to - interval.from : undefined
}

test.each([
  ['2020-01', '2020-03', 3],
  ['2020-01', '2020-01', 1],
  ['2019', '2021', 24],
  ['2019', '2019', 6],
  ['2025-03', undefined, 13],
  ['2025-03', '2030-01', 13],
  ['2020-05-17', '2021-04-30', 12],
  [undefined, '2020', undefined],
  ['2030-01', undefined, undefined],
  ['2021-05', '2020-01', undefined],
])('%s to %s = %s months', (start, end, expected) => {
  expect(months(start, end)).toBe(expected)
})
test('two jobs at once count once', () => {
  expect(
    countMonths([
      { from: 0, to: 12 },
      { from: 6, to: 18 },
      { from: 24, to: 30 },
    ]),
  ).toBe(24)
  expect(yearsOf(43)).toBe(3.6)
})
test('never more than the span, never less than the longest, in any order', () => {
  const interval = fc
    .tuple(fc.nat(600), fc.integer({ min: 1, max: 200 }))
    .map(([from, length]) => ({ from, to: from + length }))
  fc.assert(
    fc.property(fc.array(interval, { minLength: 1, maxLength: 12 }), (intervals) => {
      const total = countMonths(intervals)
      expect(total).toBe(countMonths(intervals.toReversed()))
      expect(total).toBeGreaterThanOrEqual(Math.max(...intervals.map(({ from, to }) => to - from)))
      expect(total).toBeLessThanOrEqual(
        Math.max(...intervals.map(({ to }) => to)) - Math.min(...intervals.map(({ from }) => from)),
      )
    }),
  )
})
