import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { OfferTerms } from '../contract.ts'
import { convert, totalOffer } from './yearly-total.ts'

const offer = (terms: object) => OfferTerms.parse({ currency: 'eur', base: 0, ...terms })

describe('what an offer comes to', () => {
  it('shows each part with its formula', () => {
    const { parts, yearly, firstYear } = totalOffer(
      offer({ base: 6000, period: 'month', timesPerYear: 14, bonus: 5000, equity: 40_000, signingBonus: 3000 }),
    )
    expect(parts).toEqual([
      { name: 'base', amount: 84_000, formula: '6,000 a month × 14' },
      { name: 'bonus', amount: 5000, formula: 'a year, as promised' },
      { name: 'equity', amount: 10_000, formula: '40,000 ÷ 4 years (usual, not stated)' },
      { name: 'signing', amount: 3000, formula: 'once, at the start' },
    ])
    expect([yearly, firstYear]).toEqual([99_000, 102_000])
  })

  it.each([
    ['hour', 50, 104_000],
    ['day', 400, 104_000],
    ['week', 2000, 104_000],
    ['month', 8000, 96_000],
    ['year', 96_000, 96_000],
  ])('takes the usual number of times a %s is paid', (period, base, yearly) => {
    expect(totalOffer(offer({ period, base })).yearly).toBe(yearly)
  })

  it('is the sum of its parts, to the cent', () => {
    const money = fc.double({ min: 0, max: 1e7, noNaN: true })
    fc.assert(
      fc.property(money, money, money, money, (base, bonus, equity, signingBonus) => {
        const { parts, yearly, firstYear } = totalOffer(offer({ base, bonus, equity, signingBonus }))
        const lasting = parts.filter((part) => part.name !== 'signing')
        expect(yearly).toBeCloseTo(
          lasting.reduce((sum, part) => sum + part.amount, 0),
          2,
        )
        expect(firstYear).toBeCloseTo(
          parts.reduce((sum, part) => sum + part.amount, 0),
          2,
        )
      }),
    )
  })

  it('does not add up different currencies without a rate', () => {
    expect(convert(100, 'USD', 'EUR', {})).toBeNull()
    expect(convert(100, 'USD', 'EUR', { USD: 0.9 })).toBe(90)
    expect(convert(100, 'EUR', 'EUR', {})).toBe(100)
    expect(convert(100, 'USD', 'EUR', { USD: 0 })).toBeNull()
  })
})
