import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { diffWords } from './diff-words.ts'

const side = (before: string, after: string, left: 'added' | 'removed') =>
  diffWords(before, after)
    .filter((part) => part.kind !== left)
    .map((part) => part.text)
    .join('')

describe('comparing two texts word by word', () => {
  it('keeps what is common', () => {
    expect(diffWords('built an event log', 'built a new event log')).toEqual([
      { text: 'built ', kind: 'same' },
      { text: 'an', kind: 'removed' },
      { text: 'a', kind: 'added' },
      { text: ' ', kind: 'same' },
      { text: 'new ', kind: 'added' },
      { text: 'event log', kind: 'same' },
    ])
  })

  it('gives both texts back', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (before, after) => {
        expect(side(before, after, 'added')).toBe(before)
        expect(side(before, after, 'removed')).toBe(after)
      }),
    )
  })
})
