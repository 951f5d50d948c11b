import { describe, expect, it } from 'vitest'
import { saySalary, sayYears } from './say-facts.ts'

describe('saying the facts of a posting', () => {
  it('says pay with one or two ends', () => {
    expect(saySalary({ min: 60_000, max: 75_000, currency: 'EUR', period: 'year' })).toBe('€60,000 – €75,000 a year')
    expect(saySalary({ min: 22, currency: 'USD', period: 'hour' })).toBe('from $22 an hour')
    expect(saySalary({ max: 400, period: 'day' })).toBe('up to 400 a day')
    expect(saySalary({ period: 'year' })).toBeUndefined()
  })

  it('says years', () => {
    expect(sayYears({ min: 5 })).toBe('5 years or more')
    expect(sayYears({ min: 3, max: 5 })).toBe('3 to 5 years')
    expect(sayYears({ max: 1 })).toBe('up to 1 year')
  })
})
