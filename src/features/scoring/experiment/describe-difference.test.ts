import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { totalFromParts } from '../formula/score-facts.ts'
import { PartId } from '../score-report.ts'
import { defaultWeights, weightSets } from '../weights.ts'
import { correlateRanks } from './correlate-ranks.ts'
import { type ComparedResume, describeDifference } from './describe-difference.ts'
import { inShare } from './in-share.ts'

const [a, b] = weightSets as [(typeof weightSets)[number], (typeof weightSets)[number]]
const rowOf = (resumeId: string, parts: Record<string, number>): ComparedResume => ({
  resumeId,
  parts,
  a: totalFromParts(parts, a.parts),
  b: totalFromParts(parts, b.parts),
  weightsA: a.parts,
  weightsB: b.parts,
})
const even = (value: number) => Object.fromEntries(PartId.options.map((part) => [part, value]))

describe('ranks', () => {
  test.each([
    [
      'the same order',
      [
        [1, 10],
        [2, 20],
        [3, 30],
      ],
      1,
    ],
    [
      'the opposite',
      [
        [1, 30],
        [2, 20],
        [3, 10],
      ],
      -1,
    ],
    [
      'a tie takes the mean rank',
      [
        [1, 1],
        [2, 1],
        [3, 2],
      ],
      0.8660254,
    ],
    [
      'too few',
      [
        [1, 1],
        [2, 2],
      ],
      null,
    ],
    [
      'all equal',
      [
        [1, 5],
        [2, 5],
        [3, 5],
      ],
      null,
    ],
  ] as [string, [number, number][], number | null][])('%s', (_name, pairs, expected) => {
    const got = correlateRanks(pairs)
    expected === null ? expect(got).toBeNull() : expect(got).toBeCloseTo(expected, 6)
  })
})

test('a résumé with strong evidence gains, one without loses, and the parts add up to the mean', () => {
  const rows = [
    rowOf('a', { ...even(60), achievements: 100 }),
    rowOf('b', { ...even(60), achievements: 20 }),
    rowOf('c', even(60)),
  ]
  const report = describeDifference(rows, a, b)
  // 0.10 of weight moves from compatibility and formatting to achievements: +4, −4 and 0 points.
  expect(rows.map((row) => Math.round((row.b - row.a) * 1000) / 1000)).toEqual([4, -4, 0])
  expect(report).toMatchObject({ n: 3, movedFar: 0, spearman: 1 })
  expect(report.mean).toBeCloseTo(0, 9)
  expect(report.median).toBeCloseTo(0, 9)
  expect(report.parts.reduce((sum, part) => sum + part.adds, 0)).toBeCloseTo(report.mean!, 9)
  expect(report.histogram.filter((bin) => bin.count).map((bin) => (bin.from + bin.to) / 2)).toEqual([-4, 0, 4])
  expect(report.movers.map((mover) => mover.resumeId).sort()).toEqual(['a', 'b'])
})

test('without résumés every figure is absent, not zero', () => {
  expect(describeDifference([], a, b)).toMatchObject({ n: 0, mean: null, median: null, spearman: null, movedFar: null })
})

test('any rows: counts add up, parts explain the mean, a set does not differ from itself', () => {
  const parts = fc.record(
    Object.fromEntries(PartId.options.map((part) => [part, fc.double({ min: 0, max: 100, noNaN: true })])),
  )
  fc.assert(
    fc.property(fc.array(parts, { minLength: 1, maxLength: 40 }), (many) => {
      const rows = many.map((one, i) => rowOf(String(i), one as Record<string, number>))
      const report = describeDifference(rows, a, b)
      expect(report.histogram.reduce((sum, bin) => sum + bin.count, 0)).toBe(rows.length)
      expect(report.parts.reduce((sum, part) => sum + part.adds, 0)).toBeCloseTo(report.mean!, 6)
      const same = describeDifference(
        rows.map((row) => ({ ...row, b: row.a, weightsB: row.weightsA })),
        a,
        a,
      )
      expect(same).toMatchObject({ mean: 0, median: 0, movedFar: 0, movers: [] })
    }),
  )
})

test('the share is decided by the ids alone, and is as large as asked', () => {
  const ids = Array.from({ length: 4000 }, (_, i) => `resume-${i}`)
  const chosen = ids.filter((id) => inShare('one', id, 0.25))
  expect(chosen.length / ids.length).toBeGreaterThan(0.22)
  expect(chosen.length / ids.length).toBeLessThan(0.28)
  expect(chosen.every((id) => inShare('one', id, 0.25))).toBe(true)
  expect(ids.every((id) => inShare('one', id, 1))).toBe(true)
  // Another experiment draws another share.
  expect(ids.filter((id) => inShare('two', id, 0.25))).not.toEqual(chosen)
  expect(defaultWeights.version).toBe(a.version)
})
