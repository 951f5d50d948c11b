import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { Profile } from '#features/profiles/contract.ts'
import { TruthReport } from '../../truth-report.ts'
import { checkTruth } from '../check-truth.ts'

const now = '2026-11-21'
const facts = Profile.parse({
  basics: { name: 'Mara Lindqvist', label: 'Backend engineer', email: 'mara@lindqvist.example' },
  work: [
    {
      name: 'Northwind Logistics GmbH',
      position: 'Senior Software Engineer',
      startDate: '2019-03',
      highlights: [
        'Rewrote the shipment tracking service in TypeScript and PostgreSQL, cutting response time from 900 ms to 300 ms',
        'Led a team of 4 engineers during the move to AWS',
        'Helped build the customer portal in React, used by 11,800 shippers',
      ],
    },
    {
      name: 'Bluefin Foods',
      position: 'Software Engineer',
      startDate: '2015-06',
      endDate: '2019-02',
      highlights: ['Built order import in Java, saving 12 hours of manual work a week'],
    },
  ],
  education: [{ institution: 'University of Aveiro', studyType: 'BSc', area: 'Computer Science', endDate: '2015' }],
  languages: [
    { language: 'English', fluency: 'C1' },
    { language: 'German', fluency: 'B1' },
  ],
})
const letter = { kind: 'letter', posting: { company: 'Helio Energy', title: 'Platform Engineer' } } as const
const wrong = (text: string, context?: Parameters<typeof checkTruth>[0]['context']) =>
  checkTruth({ text, facts, now, ...(context ? { context } : {}) })
    .claims.filter((claim) => claim.verdict === 'unsupported')
    .map((claim) => claim.kind)

describe('a figure stands only in its own place', () => {
  const own = Profile.parse({
    basics: { name: 'Ivo Brandt' },
    work: [
      {
        name: 'Sund Air',
        position: 'Cabin crew lead',
        startDate: '2018',
        highlights: [
          'Lead a crew of 9 in the cabin of a Boeing 787 with 234 passengers',
          'Cut turnaround from 55 to 38 minutes',
          'Won 11 of 14 service contests',
          'Moved the rota to a new system in ten weeks',
          'Complaints fell to 5%, against 8% for the fleet',
        ],
      },
    ],
  })
  const doubted = (text: string) =>
    checkTruth({ text, facts: own, now })
      .claims.filter((claim) => claim.verdict === 'unsupported')
      .map((claim) => claim.text)
  test.each([
    ['where a change began', 'Turnaround is now 55 minutes'],
    ['where it ended', 'Cut turnaround from 38 minutes'],
    ['the same figure at both ends', 'Cut turnaround from 55 minutes to 55 minutes'],
    ['the number in a name', 'Lead a crew of 787'],
    ['what else the fact counts', 'Lead a cabin crew of 234'],
    ['the whole of a share for its part', 'Won 14 of 14 service contests'],
    ['time taken for time spent', 'Cabin crew lead with ten weeks in aviation'],
    ['somebody else’s figure', 'Complaints about my crew fell to 8%'],
  ])('%s: %s', (_, text) => {
    expect(doubted(text)).not.toEqual([])
  })
  test.each([
    'Turnaround used to take 55 minutes. It takes 38 now.',
    'Brought turnaround down to 38 minutes from 55',
    'Lead a cabin crew of nine on the 787',
    'Won eleven of fourteen service contests',
    'New rota system up and running within ten weeks',
    'Complaints at 5%, while the fleet stands at 8%',
  ])('%s', (text) => {
    expect(doubted(text)).toEqual([])
  })
})

describe('what has no fact is stopped', () => {
  test.each([
    ['number', 'Led a team of twelve engineers during the move to AWS at Northwind'],
    ['number', 'Helped build the customer portal used by over 12,000 shippers'],
    ['duration', 'At Bluefin Foods, built order import in Java, saving 12 days of manual work a week'],
    ['percent', 'Cut response time of the tracking service by 90%'],
    ['multiple', 'Made the shipment tracking service ten times faster'],
    ['scope', 'Built the customer portal in React'],
    ['scope', 'Led the order import at Bluefin Foods'],
    ['title', 'Principal engineer with a taste for tracking services'],
    ['employer', 'Senior Software Engineer who came from Siemens'],
    ['date', 'At Bluefin Foods since 2013'],
    ['degree', 'MSc in Computer Science, University of Aveiro'],
    ['degree', 'BSc in Mathematics'],
    ['school', 'BSc in Computer Science from Stanford University'],
    ['certificate', 'PMP certified'],
    ['number', 'Engineer who has worked for five companies'],
    ['award', 'Won the Engineer of the Year award'],
    ['language', 'Speaks English and French'],
    ['language', 'Fluent in German'],
    ['years_of_experience', 'Backend engineer with over fifteen years of experience'],
    ['activity', 'Negotiated vendor contracts and prepared the security audit'],
    ['money', 'Rewrote the shipment tracking service, saving $200,000'],
    ['contact', 'Write to mara@elsewhere.example'],
  ])('%s: %s', (kind, text) => {
    const kinds = wrong(text)
    expect(kinds.length).toBeGreaterThan(0)
    // A foreign employer may be told apart only as a name.
    expect(kinds.map((one) => (one === 'place' || one === 'name' ? 'employer' : one))).toContain(kind)
  })
})

describe('what the facts carry passes', () => {
  test.each([
    'Cut response time of the shipment tracking service by two thirds by rewriting it in TypeScript and PostgreSQL',
    'Led four engineers through the migration to AWS',
    'Helped build a customer portal with nearly 12,000 shippers',
    'Helped build a JavaScript portal used by 11.8k shippers',
    'Developed order import in Java that saves twelve hours of manual work each week',
    'Senior software engineer with eleven years of experience',
    'BSc in Computer Science, University of Aveiro, 2015',
    'Speaks English (C1) and German (B1)',
    'Engineer who speaks two languages and has worked for two companies',
  ])('%s', (text) => {
    expect(wrong(text)).toEqual([])
  })
})

describe('letters', () => {
  test("the posting's company and title are no claims", () => {
    expect(wrong('I am applying for the Platform Engineer role at Helio Energy.', letter)).toEqual([])
  })
  test('but having worked there is', () => {
    expect(wrong('I worked at Helio Energy for two years.', letter)).toContain('employer')
  })
  test('what the posting asks for and what the person wishes or denies is no claim', () => {
    expect(
      wrong('You run Kafka and Terraform. I have not used Terraform yet, but I would like to learn it.', letter),
    ).toEqual([])
  })
  test('what the person takes up from the posting is', () => {
    expect(wrong('You ask for Terraform, which I have used every day.', letter).length).toBeGreaterThan(0)
  })
  test('a figure of the posting must stand in the posting', () => {
    const posting = { ...letter.posting, text: 'You join a team of 40 engineers.' }
    expect(wrong('Your team of 40 engineers builds the grid.', { kind: 'letter', posting })).toEqual([])
    expect(wrong('Your team of 90 engineers builds the grid.', { kind: 'letter', posting })).toContain('number')
  })
})

describe('reports', () => {
  test('each claim has a place, its fact or the reason why not', () => {
    const text = 'Led a team of 4 engineers and 9 designers during the move to AWS'
    const report = TruthReport.parse(checkTruth({ text, facts, now }))
    expect(report.blocked).toBe(true)
    for (const claim of report.claims) {
      expect(text.slice(claim.span.start, claim.span.end)).toBe(claim.text)
      if (claim.verdict === 'unsupported') expect(claim.reason && claim.advice).toBeTruthy()
      else expect(claim.support[0]?.quote).toBeTruthy()
    }
  })
  test('what the person confirms stands, by its words, by its sentence or by its id', () => {
    const text = 'Led a team of 4 engineers during the move to AWS; speaks French'
    const report = checkTruth({ text, facts, now })
    const claim = report.claims.find((one) => one.verdict === 'unsupported')
    expect(claim?.kind).toBe('language')
    for (const extraFacts of [['French'], ['I speak French.'], [claim?.id ?? '']])
      expect(checkTruth({ text, facts, now, extraFacts }).blocked).toBe(false)
  })
  test('any text gives a report; the same text the same', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'grapheme', maxLength: 200 }),
          fc
            .array(
              fc.constantFrom(
                'Led',
                '12',
                '%',
                'BSc',
                'in',
                'at',
                'Northwind',
                'German',
                'since',
                '2019',
                '.',
                '\n',
                'award',
                'I',
                'you',
                '-',
                '$',
                'k',
              ),
              { maxLength: 30 },
            )
            .map((words) => words.join(' ')),
        ),
        (text) => {
          const report = TruthReport.parse(checkTruth({ text, facts, now, context: letter }))
          expect(
            report.claims.every((claim) => claim.span.start <= claim.span.end && claim.span.end <= text.length),
          ).toBe(true)
          expect(checkTruth({ text, facts, now, context: letter })).toEqual(report)
          expect(report.supported + report.softened + report.unsupported).toBe(report.claims.length)
        },
      ),
      { numRuns: 200 },
    )
  })
})
