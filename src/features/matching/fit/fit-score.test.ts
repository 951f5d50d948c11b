import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { PostingFacts } from '../../postings/posting-facts.ts'
import { Profile } from '../../profiles/contract.ts'
import { fitScore } from '../fit-score.ts'
import { sameLine, sameRole } from '../match/same-role.ts'
import { FitReport } from '../match-report.ts'
import { matchResume } from '../match-resume.ts'

const now = new Date('2026-03-01T00:00:00Z')
const span = { start: 0, end: 1 }
const facts = (over: Partial<PostingFacts> = {}): PostingFacts =>
  PostingFacts.parse({
    title: 'Data Engineer',
    locations: [{ text: 'Austin, TX', city: 'Austin', region: 'TX', countryCode: 'US' }],
    seniority: 'senior',
    salary: { min: 90000, max: 110000, currency: 'USD', period: 'year' },
    requirements: [
      { id: 'skill-python', kind: 'skill', text: 'Python', skillId: 'python', importance: 'required', span },
      { id: 'skill-sql', kind: 'skill', text: 'SQL', skillId: 'sql', importance: 'required', span },
      { id: 'skill-tableau', kind: 'skill', text: 'Tableau', skillId: 'tableau', importance: 'preferred', span },
    ],
    ...over,
  })
const person = Profile.parse({
  basics: { location: { city: 'Dallas', region: 'TX', countryCode: 'US' } },
  work: [{ position: 'Data Engineer', startDate: '2023-01', highlights: ['Wrote Python'] }],
})
const fitFor = (posting: PostingFacts, more: Partial<Parameters<typeof fitScore>[0]> = {}, profile = person) =>
  fitScore({
    posting,
    profile,
    match: matchResume({ posting, document: { text: 'Wrote Python' }, profile, now }),
    ...more,
  })
const part = (report: FitReport, name: string) => report.parts.find((one) => one.part === name)

test('the formula: 0.40 skills, 0.20 experience, 0.15 location, 0.10 salary, 0.15 interest, rounded once', () => {
  const report = fitFor(facts(), {
    wishes: { salary: { min: 100000, period: 'year', currency: 'USD' }, targetRoles: ['Data Engineer'] },
  })
  // skills 2 of 5 weight = 40, experience mid against senior = 75, location same state = 75, salary 100, interest 90
  expect(report.parts.map((one) => one.score)).toEqual([40, 75, 75, 100, 90])
  expect(report.fit).toBe(Math.round(0.4 * 40 + 0.2 * 75 + 0.15 * 75 + 0.1 * 100 + 0.15 * 90))
  expect(report.confidence).toBe(1)
  expect(FitReport.parse(report)).toEqual(report)
  for (const one of report.parts) expect(one.reason).not.toBe('')
})
test('a part that cannot be judged leaves the denominator', () => {
  const report = fitFor(facts())
  expect(part(report, 'salary')?.score).toBeUndefined()
  expect(part(report, 'interest')?.score).toBeUndefined()
  expect(report.confidence).toBe(0.75)
  expect(report.fit).toBe(Math.round((0.4 * 40 + 0.2 * 75 + 0.15 * 75) / 0.75))
})
test('nothing to judge gives no number', () => {
  const report = fitFor(PostingFacts.parse({}), {}, Profile.parse({}))
  expect(report.fit).toBeUndefined()
  expect(report.confidence).toBe(0)
})
test('gaps: required first', () => {
  expect(fitFor(facts()).gaps.map((gap) => gap.text)).toEqual(['SQL', 'Tableau'])
})

describe('location', () => {
  const score = (posting: PostingFacts, more: Partial<Parameters<typeof fitScore>[0]> = {}) =>
    part(fitFor(posting, more), 'location')?.score
  test.each([
    ['remote', facts({ remoteKind: 'remote' }), {}, 100],
    [
      'same place',
      facts({ locations: [{ text: 'Dallas, TX', city: 'Dallas', region: 'TX', countryCode: 'US' }] }),
      {},
      100,
    ],
    ['same region', facts(), {}, 75],
    [
      'elsewhere, willing',
      facts({ locations: [{ text: 'Boston, MA', city: 'Boston', region: 'MA', countryCode: 'US' }] }),
      { wishes: { willingToMove: true } },
      60,
    ],
    [
      'elsewhere, unwilling',
      facts({ locations: [{ text: 'Boston, MA', city: 'Boston', region: 'MA', countryCode: 'US' }] }),
      { wishes: { willingToMove: false } },
      15,
    ],
    [
      'elsewhere, dearer',
      facts({ locations: [{ text: 'Boston, MA', city: 'Boston', region: 'MA' }] }),
      { wishes: { willingToMove: true }, market: { priceLevel: { here: 100, there: 125 } } },
      48,
    ],
    [
      'remote, other country',
      facts({ remoteKind: 'remote', locations: [{ text: 'Germany', countryCode: 'DE' }] }),
      {},
      40,
    ],
    ['no place', facts({ locations: [] }), {}, undefined],
  ])('%s', (_name, posting, more, expected) => {
    expect(score(posting, more)).toBe(expected)
  })
})

describe('salary', () => {
  test.each([
    [100000, 100],
    [91000, 100],
    [119000, 100],
    [84000, 70],
    [134000, 70],
    [69000, 40],
    [136000, 40],
  ])('asking %d of 90,000–110,000 scores %d', (min, expected) => {
    expect(
      part(fitFor(facts(), { wishes: { salary: { min, currency: 'USD', period: 'year' } } }), 'salary')?.score,
    ).toBe(expected)
  })
  test('hours and years meet, currencies do not', () => {
    expect(
      part(fitFor(facts(), { wishes: { salary: { min: 48, period: 'hour', currency: 'USD' } } }), 'salary')?.score,
    ).toBe(100)
    expect(
      part(fitFor(facts(), { wishes: { salary: { min: 100000, period: 'year', currency: 'EUR' } } }), 'salary')?.score,
    ).toBeUndefined()
  })
})

test('shortage forgives up to 25 points, and only who is short', () => {
  const scarce = part(fitFor(facts(), { market: { shortage: 100 } }), 'experience')?.score
  expect(scarce).toBe(100)
  const half = part(fitFor(facts(), { market: { shortage: 40 } }), 'experience')?.score
  expect(half).toBe(85)
  expect(part(fitFor(facts({ seniority: 'entry' }), { market: { shortage: 100 } }), 'experience')?.score).toBe(90)
})
test('skills of the role stand in where the posting names none', () => {
  const bare = facts({ requirements: [], keywords: [] })
  const market = {
    roleSkills: [
      { name: 'Python', importance: 4 },
      { name: 'SQL', importance: 3 },
      { name: 'Cooking', importance: 2 },
    ],
  }
  expect(part(fitFor(bare, { market }), 'skills')?.score).toBe(50)
  expect(part(fitFor(bare), 'skills')?.score).toBeUndefined()
})
test.each([
  ['Data Engineer', 'Senior Data Engineer (m/f/d)', true],
  ['Software Developer', 'Software Engineer II', true],
  ['Nurse', 'Registered Nurse', true],
  ['Data Engineer', 'Sales Engineer', false],
])('%s is the role of %s: %s', (target, title, same) => {
  expect(sameRole(target, title)).toBe(same)
})
test.each([
  ['Lead Cook', 'Executive Chef', true],
  ['Lecturer', 'Maths Teacher', true],
  ['Sales Manager', 'Account Manager', false],
  ['Nurse', 'Caregiver', false],
])('%s is in the line of %s: %s', (position, title, same) => {
  expect(sameLine(position, title)).toBe(same)
})
test('fit stays within 0–100 for any wishes', () => {
  const amount = fc.integer({ min: 1, max: 500_000 })
  fc.assert(
    fc.property(amount, fc.boolean(), fc.nat(100), amount, (min, willingToMove, shortage, price) => {
      const report = fitFor(facts(), {
        wishes: { salary: { min, period: 'year', currency: 'USD' }, willingToMove },
        market: { shortage, priceLevel: { here: 100, there: price } },
      })
      expect(report.fit).toBeGreaterThanOrEqual(0)
      expect(report.fit).toBeLessThanOrEqual(100)
    }),
  )
})
