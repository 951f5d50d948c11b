import { describe, expect, it } from 'vitest'
import { readAt, removeAt, writeAt } from './pointer.ts'

describe('a profile by pointer', () => {
  const profile = { basics: { name: 'Ada' } as Record<string, string>, work: [{ highlights: ['a', 'b'] }] }

  it('writes without changing what was given', () => {
    const next = writeAt(profile, '/work/0/highlights/1', 'c')
    expect(readAt(next, '/work/0/highlights/1')).toBe('c')
    expect(profile.work[0]?.highlights).toEqual(['a', 'b'])
    expect(next.basics).toBe(profile.basics)
  })

  it('takes an emptied field away, and creates what is missing', () => {
    expect(writeAt(profile, '/basics/name', '').basics).toEqual({})
    expect(readAt(writeAt(profile, '/basics/location/text', 'Porto'), '/basics/location/text')).toBe('Porto')
  })

  it('removes an item of a list', () => {
    expect(removeAt(profile, '/work/0/highlights', 0).work[0]?.highlights).toEqual(['b'])
  })
})
