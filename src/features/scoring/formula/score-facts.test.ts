import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { PartId } from '../score-report.ts'
import { bestFacts } from '../tests/facts.ts'
import { defaultWeights, sumWeights, weightSets } from '../weights.ts'
import type { Facts } from './facts.ts'
import { pointsWon, scoreFacts, totalOf } from './score-facts.ts'

const part = (name: PartId, change: Partial<Facts>): number =>
  scoreFacts({ ...bestFacts, ...change }).find((one) => one.part === name)!.score

describe('the published rules, at the edges of their bands', () => {
  test.each<[string, Partial<Facts>, number]>([
    ['DOCX', { file: 'docx' }, 100],
    ['PDF', { file: 'pdf' }, 90],
    ['TXT', { file: 'txt' }, 85],
    ['anything else', { file: 'other' }, 60],
    ['5 % special signs', { specialShare: 0.05 }, 100],
    ['more than 5 % special signs', { specialShare: 0.06 }, 85],
    ['200 words', { words: 200 }, 100],
    ['150 words', { words: 150 }, 80],
    ['a short text with many signs', { words: 100, specialShare: 0.2, file: 'other' }, 25],
  ])('compatibility: %s', (_, change, expected) => expect(part('compatibility', change)).toBeCloseTo(expected))

  test.each<[string, Partial<Facts>, number]>([
    ['all', {}, 100],
    ['3 of 10', { keywordsFound: 3 }, 30],
    ['none wanted', { keywordsFound: 0, keywordsTotal: 0 }, 0],
    ['half of them hidden away', { keywordTrust: 0.5 }, 50],
  ])('keywords: %s', (_, change, expected) => expect(part('keywords', change)).toBeCloseTo(expected))

  test.each<[string, Partial<Facts>, number]>([
    ['base', { verbs: 0, metrics: 0, results: 0 }, 50],
    ['5 verbs', { verbs: 5, metrics: 0, results: 0 }, 60],
    ['10 verbs', { verbs: 10, metrics: 0, results: 0 }, 70],
    ['4 figures', { verbs: 0, metrics: 4, results: 0 }, 65],
    ['8 figures', { verbs: 0, metrics: 8, results: 0 }, 80],
    ['results', { verbs: 0, metrics: 0, results: 2 }, 60],
    ['everything, clamped', { verbs: 40, metrics: 40, results: 40 }, 100],
    ['words without substance', { substance: 0 }, 0],
  ])('achievements: %s', (_, change, expected) => expect(part('achievements', change)).toBeCloseTo(expected))

  const plain = { headings: 2, bullets: 0 }
  test.each<[string, Partial<Facts>, number]>([
    ['base', { ...plain, words: 300 }, 70],
    ['400 words', { ...plain, words: 400 }, 85],
    ['800 words', { ...plain, words: 800 }, 85],
    ['1,000 words', { ...plain, words: 1000 }, 70],
    ['well over 1,000 words', { ...plain, words: 1100 }, 60],
    ['well under 300 words', { ...plain, words: 250 }, 50],
    ['4 headings', { words: 300, bullets: 0, headings: 4 }, 85],
    ['1 heading', { words: 300, bullets: 0, headings: 1 }, 50],
    ['10 bullets', { words: 300, bullets: 10, headings: 2 }, 80],
    ['all, clamped', {}, 100],
  ])('formatting: %s', (_, change, expected) => expect(part('formatting', change)).toBeCloseTo(expected))

  test.each<[string, Partial<Facts>, number]>([
    ['no dates', { ranges: 0, growth: 0 }, 50],
    ['one range', { ranges: 1, growth: 0 }, 70],
    ['3 ranges', { ranges: 3, growth: 0 }, 85],
    ['2 growth terms', { ranges: 1, growth: 2 }, 85],
    ['both', { ranges: 3, growth: 2 }, 100],
  ])('progression: %s', (_, change, expected) => expect(part('progression', change)).toBeCloseTo(expected))

  test('completeness is the share of the expected sections', () => {
    const sections = bestFacts.sections.map((one, i) => ({ ...one, present: i < 3 ? 1 : 0 }))
    expect(part('completeness', { sections })).toBeCloseTo(60)
  })
  test('fit is taken as measured', () => expect(part('fit', { fit: 80 })).toBe(80))
})

const facts: fc.Arbitrary<Facts> = fc.record({
  file: fc.constantFrom('docx', 'pdf', 'txt', 'other'),
  words: fc.nat(4000),
  specialShare: fc.double({ min: 0, max: 1, noNaN: true }),
  keywordsFound: fc.nat(20),
  keywordsTotal: fc.nat(40).map((n) => n + 20),
  verbs: fc.nat(60),
  metrics: fc.nat(60),
  results: fc.nat(30),
  headings: fc.nat(15),
  bullets: fc.nat(80),
  ranges: fc.nat(15),
  growth: fc.nat(10),
  sections: fc
    .array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 1, maxLength: 7 })
    .map((shares) => shares.map((present, i) => ({ section: `s${i}`, present }))),
  fit: fc.integer({ min: 50, max: 100 }),
  substance: fc.double({ min: 0, max: 1, noNaN: true }),
  keywordTrust: fc.double({ min: 0, max: 1, noNaN: true }),
})

describe('properties', () => {
  test('every part and the total stay between 0 and 100', () => {
    fc.assert(
      fc.property(facts, (one) => {
        const parts = scoreFacts(one)
        for (const { score } of parts) {
          expect(score).toBeGreaterThanOrEqual(0)
          expect(score).toBeLessThanOrEqual(100)
        }
        const total = totalOf(parts, defaultWeights.parts)
        expect(total).toBeGreaterThanOrEqual(0)
        expect(total).toBeLessThanOrEqual(100)
      }),
    )
  })

  test.each([
    'verbs',
    'metrics',
    'results',
    'headings',
    'bullets',
    'ranges',
    'growth',
    'keywordsFound',
    'substance',
    'fit',
  ] as const)('more %s never costs a point', (name) => {
    fc.assert(
      fc.property(facts, fc.double({ min: 0, max: 1, noNaN: true }), (one, more) => {
        const step = name === 'substance' ? Math.min(1 - one.substance, more) : more * 5
        const richer = { ...one, [name]: one[name] + step }
        expect(totalOf(scoreFacts(richer), defaultWeights.parts)).toBeGreaterThanOrEqual(
          totalOf(scoreFacts(one), defaultWeights.parts) - 1e-9,
        )
      }),
    )
  })

  test('no cliff: one unit more moves the total by less than 3.1 points', () => {
    fc.assert(
      fc.property(
        facts,
        fc.constantFrom('words', 'verbs', 'metrics', 'results', 'headings', 'bullets', 'ranges', 'growth'),
        (one, name) => {
          const before = totalOf(scoreFacts(one), defaultWeights.parts)
          const after = totalOf(scoreFacts({ ...one, [name]: one[name as 'words'] + 1 }), defaultWeights.parts)
          expect(Math.abs(after - before)).toBeLessThan(3.1)
        },
      ),
    )
  })

  test('the total is the weighted sum of the parts', () => {
    fc.assert(
      fc.property(facts, (one) => {
        const parts = scoreFacts(one)
        const by = (name: PartId) => parts.find((found) => found.part === name)!.score
        const sum =
          0.15 * by('compatibility') +
          0.15 * by('keywords') +
          0.25 * by('achievements') +
          0.15 * by('formatting') +
          0.15 * by('progression') +
          0.1 * by('completeness') +
          0.05 * by('fit')
        expect(totalOf(parts, defaultWeights.parts)).toBeCloseTo(sum, 9)
      }),
    )
  })
})

test('points are won by a second scoring, in tenths', () => {
  const weak = { ...bestFacts, metrics: 0 }
  // 30 points of achievements are lost, but the other rules add up to 80: 20 points × 0.25 = 5 of the total.
  expect(pointsWon(weak, (now) => ({ ...now, metrics: 8 }), defaultWeights.parts)).toBe(5)
  expect(pointsWon(bestFacts, (now) => now, defaultWeights.parts)).toBe(0)
})

test('every weight set adds up to 1 and has its own version', () => {
  for (const set of weightSets) expect(sumWeights(set.parts)).toBeCloseTo(1, 9)
  expect(new Set(weightSets.map(({ version }) => version)).size).toBe(weightSets.length)
})
