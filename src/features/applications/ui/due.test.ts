import { expect, test } from 'vitest'
import { addDays, isOverdue, sayDue } from './due.ts'

test.each([
  ['2026-03-09', 'today'],
  ['2026-03-10', 'tomorrow'],
  ['2026-03-08', 'yesterday'],
  ['2026-03-12', 'Thursday'],
  ['2026-03-16', 'Mar 16'],
  ['2027-01-02', 'Jan 2, 2027'],
  ['2026-02-01', 'Feb 1'],
])('on 9 March 2026 the day %s is %s', (day, words) => {
  expect(sayDue(day, '2026-03-09')).toBe(words)
})

test('days add up over months and clock changes', () => {
  expect(addDays('2026-03-28', 2)).toBe('2026-03-30')
  expect(addDays('2026-12-31', 1)).toBe('2027-01-01')
  expect(addDays('2028-03-01', -1)).toBe('2028-02-29')
  expect([isOverdue('2026-03-08', '2026-03-09'), isOverdue('2026-03-09', '2026-03-09'), isOverdue(null)]).toEqual([
    true,
    false,
    false,
  ])
})
