import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { contrastOnPaper, readable } from './colour.ts'

describe('readable', () => {
  it('keeps a colour that is dark enough', () => {
    expect(readable('#1f3f66')).toBe('#1f3f66')
  })
  it('makes any colour dark enough to read', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 0xffffff }), (colour) => {
        const hex = `#${colour.toString(16).padStart(6, '0')}`
        expect(contrastOnPaper(readable(hex))).toBeGreaterThanOrEqual(5.5)
      }),
    )
  })
})
