import { describe, expect, it } from 'vitest'
import type { Finding } from '../score-report.ts'
import { marksOf, numberFindings, sayPoints } from './number-findings.ts'

const finding = (id: string, points: number, spans: Finding['spans']): Finding => ({
  id,
  part: 'achievements',
  code: 'weak-phrase',
  severity: 'medium',
  title: id,
  why: '',
  fix: '',
  points,
  spans,
})

describe('numbering findings', () => {
  it('puts the most points first and numbers only what has a place', () => {
    const numbered = numberFindings([
      finding('a', 1, [{ start: 0, end: 2 }]),
      finding('b', 5, []),
      finding('c', 3, [
        { start: 4, end: 6 },
        { start: 8, end: 9 },
      ]),
    ])
    expect(numbered.map((each) => [each.id, each.number])).toEqual([
      ['b', undefined],
      ['c', 1],
      ['a', 2],
    ])
    expect(marksOf(numbered).map((mark) => [mark.id, mark.start, mark.again])).toEqual([
      ['c', 4, false],
      ['c', 8, true],
      ['a', 0, false],
    ])
  })

  it('says points shortly', () => {
    expect([0.01, 0.6, 4.4].map(sayPoints)).toEqual(['', '+0.6', '+4'])
  })
})
