import { describe, expect, it } from 'vitest'
import { formatDate, formatPeriod } from './format-date.ts'

describe('formatDate', () => {
  it('is as exact as the date is', () => {
    const style = { language: 'en', format: 'short' } as const
    expect(['2021', '2021-03', '2021-03-09'].map((date) => formatDate(date, style))).toEqual([
      '2021',
      'Mar 2021',
      '9 Mar 2021',
    ])
  })
  it.each([
    ['long', 'March 2021'],
    ['numeric', '03/2021'],
    ['iso', '2021-03'],
    ['year', '2021'],
  ] as const)('writes %s dates', (format, want) => {
    expect(formatDate('2021-03', { language: 'en', format })).toBe(want)
  })
  it('writes months in the language of the résumé', () => {
    expect(formatDate('2021-03-09', { language: 'de', format: 'long' })).toBe('9. März 2021')
    expect(formatDate('2021-12', { language: 'fr', format: 'short' })).toBe('déc. 2021')
  })
})

describe('formatPeriod', () => {
  const style = { language: 'en', format: 'short' } as const
  it('says until today when there is no end', () => {
    expect(formatPeriod({ startDate: '2021-03' }, style)).toBe('Mar 2021 – Present')
    expect(formatPeriod({ startDate: '2021-03' }, { language: 'it', format: 'numeric' })).toBe('03/2021 – oggi')
  })
  it('writes one date once', () => {
    expect(formatPeriod({ startDate: '2019', endDate: '2019' }, style)).toBe('2019')
    expect(formatPeriod({ endDate: '2019' }, style)).toBe('2019')
    expect(formatPeriod({}, style)).toBeUndefined()
  })
})
