import { describe, expect, it } from 'vitest'
import { cutSegments } from './cut-segments.ts'

describe('cutting a text at its marks', () => {
  it('covers the range without gaps', () => {
    const segments = cutSegments(0, 20, [
      { id: 'a', start: 2, end: 9 },
      { id: 'b', start: 5, end: 7 },
      { id: 'c', start: 12, end: 40 },
    ])
    expect(segments.map((segment) => [segment.start, segment.end, segment.mark?.id])).toEqual([
      [0, 2, undefined],
      [2, 5, 'a'],
      [5, 7, 'b'],
      [7, 9, 'a'],
      [9, 12, undefined],
      [12, 20, 'c'],
    ])
  })

  it('tells where a mark begins and ends, also across lines', () => {
    const mark = { id: 'a', start: 4, end: 16 }
    expect(cutSegments(0, 10, [mark]).at(-1)).toMatchObject({ first: true, last: false })
    expect(cutSegments(10, 20, [mark])[0]).toMatchObject({ first: false, last: true })
  })

  it('leaves out empty marks and marks elsewhere', () => {
    expect(
      cutSegments(0, 5, [
        { id: 'a', start: 3, end: 3 },
        { id: 'b', start: 8, end: 9 },
      ]),
    ).toEqual([{ start: 0, end: 5, first: false, last: false }])
  })
})
