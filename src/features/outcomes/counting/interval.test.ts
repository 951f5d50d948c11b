import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { leastN, medianOf, rateOf } from './interval.ts'

const counts = fc
  .integer({ min: leastN, max: 5000 })
  .chain((n) => fc.tuple(fc.integer({ min: 0, max: n }), fc.constant(n)))

describe('a rate with its interval', () => {
  it.each([
    // Computed by hand from Wilson's formula with z = 1.959964.
    [5, 10, 0.5, 0.2366, 0.7634],
    [0, 10, 0, 0, 0.2775],
    [10, 10, 1, 0.7225, 1],
    [3, 40, 0.075, 0.0258, 0.1986],
  ])('%i of %i is %f, from %f to %f', (k, n, rate, low, high) => {
    const known = rateOf(k, n)
    expect(known.rate).toBeCloseTo(rate, 4)
    expect(known.low).toBeCloseTo(low, 4)
    expect(known.high).toBeCloseTo(high, 4)
  })

  it('gives no rate below the least count, and always the counts', () => {
    for (let n = 0; n < leastN; n++) expect(rateOf(0, n)).toEqual({ k: 0, n, rate: null, low: null, high: null })
  })

  it('lies in 0–1, holds the rate, and mirrors', () => {
    fc.assert(
      fc.property(counts, ([k, n]) => {
        const { rate, low, high } = rateOf(k, n)
        expect(low!).toBeGreaterThanOrEqual(0)
        expect(high!).toBeLessThanOrEqual(1)
        expect(low! - 1e-12).toBeLessThanOrEqual(rate!)
        expect(high! + 1e-12).toBeGreaterThanOrEqual(rate!)
        expect(rateOf(n - k, n).low!).toBeCloseTo(1 - high!, 9)
      }),
    )
  })

  it('narrows with more of the same', () => {
    fc.assert(
      fc.property(counts, ([k, n]) => {
        const [one, ten] = [rateOf(k, n), rateOf(k * 10, n * 10)]
        expect(ten.high! - ten.low!).toBeLessThan(one.high! - one.low!)
      }),
    )
  })
})

describe('the median', () => {
  it('has as many values below as above', () => {
    fc.assert(
      fc.property(fc.array(fc.integer(), { minLength: 1 }), (values) => {
        const median = medianOf(values)!
        const below = values.filter((each) => each < median).length
        const above = values.filter((each) => each > median).length
        expect(Math.max(below, above)).toBeLessThanOrEqual(values.length / 2)
      }),
    )
    expect(medianOf([])).toBeNull()
  })
})
