import { expect, test } from 'vitest'
import type { PostingSalary } from '../posting-facts.ts'
import { rankPay } from './rank-pay.ts'

const year = (min: number, currency?: string): PostingSalary => ({
  min,
  period: 'year',
  ...(currency ? { currency } : {}),
})

test.each<[string, PostingSalary | undefined, number | null]>([
  ['the middle of a range', { min: 80_000, max: 100_000, currency: 'EUR', period: 'year' }, 90_000],
  ['an hour is 2,080 of them a year', { min: 20, currency: 'EUR', period: 'hour' }, 41_600],
  ['one side alone', { max: 5_000, currency: 'EUR', period: 'month' }, 60_000],
  ['no amount', { period: 'year' }, null],
  ['nothing', undefined, null],
])('%s', (_name, salary, expected) => expect(rankPay(salary)).toBe(expected))

test('a large number of a small currency does not stand above a good pay', () => {
  expect(rankPay(year(6_000_000, 'JPY'))!).toBeLessThan(rankPay(year(60_000, 'EUR'))!)
  expect(rankPay(year(100_000, 'GBP'))!).toBeGreaterThan(rankPay(year(100_000, 'USD'))!)
})
