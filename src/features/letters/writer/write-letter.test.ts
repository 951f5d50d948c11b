import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readPosting } from '#features/postings/reading/read-posting.ts'
import { Profile } from '#features/profiles/contract.ts'
import { postingOf, somePosting, someProfile } from '#features/tailoring/writer/tests/samples.ts'
import { sayTitle } from './say-title.ts'
import { clauseOf } from './tell-fact.ts'
import { writeLetter } from './write-letter.ts'

const now = '2026-11-21'
const someTone = fc.constantFrom('plain' as const, 'warm' as const, 'formal' as const)
const someLength = fc.constantFrom('short' as const, 'medium' as const, 'long' as const)
const someContact = fc.constantFrom(
  undefined,
  { name: 'Ms Okafor' },
  { name: 'Jan de Vries', title: 'Head of Engineering' },
)
const cliches =
  /passionate|thrilled|excited|perfect fit|great fit|esteemed|renowned|leading company|dream|team player|hit the ground|proven track record|unique opportunity|look no further|to whom it may concern|world-class|delve|testament|leverage/i

describe('letters', () => {
  test('claim nothing that the facts do not carry', () => {
    fc.assert(
      fc.property(
        someProfile,
        somePosting,
        someTone,
        someLength,
        someContact,
        (facts, posting, tone, length, contact) => {
          const letter = writeLetter({ facts, posting, tone, length, now, ...(contact ? { contact } : {}) })
          expect(
            letter.truth.claims
              .filter((claim) => claim.verdict === 'unsupported')
              .map((claim) => `${claim.text}: ${claim.reason}`),
          ).toEqual([])
        },
      ),
      { numRuns: 120 },
    )
  })

  test('open, close and sign; no sentence twice, no cliché, no hole', () => {
    fc.assert(
      fc.property(someProfile, somePosting, someTone, someLength, (facts, posting, tone, length) => {
        const { paragraphs, text } = writeLetter({ facts, posting, tone, length, now })
        expect(text).toBe(paragraphs.map((paragraph) => paragraph.text).join('\n\n'))
        expect(text).toMatch(/^Dear /)
        expect(text).toContain('Mara Lindqvist')
        expect(text).toContain('Helio Energy')
        expect(text).not.toMatch(cliches)
        expect(text).not.toMatch(/[{}]|undefined|\s{3,}|\.\.|\s[.,]/)
        const sentences = text.split(/(?<=[.!?])\s+/)
        expect(new Set(sentences).size).toBe(sentences.length)
      }),
      { numRuns: 120 },
    )
  })

  test('name the facts behind each paragraph', () => {
    const facts = Profile.parse({
      basics: { name: 'Mara Lindqvist' },
      work: [
        {
          name: 'Northwind Logistics GmbH',
          position: 'Senior Software Engineer',
          startDate: '2019-03',
          highlights: [
            'Rewrote the tracking service in TypeScript and PostgreSQL',
            'Led a team of 4 engineers during the move to AWS',
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
    })
    const letter = writeLetter({
      facts,
      posting: postingOf('Backend Engineer', ['Java', 'PostgreSQL']),
      contact: { name: 'Ms Okafor' },
      tone: 'plain',
      length: 'medium',
      now,
    })
    expect(letter.text).toMatch(/^Dear Ms Okafor,/)
    const pointers = letter.paragraphs.flatMap((paragraph) => paragraph.factPointers)
    expect(pointers).toEqual(expect.arrayContaining(['/work/0/highlights/0', '/work/1/highlights/0']))
    expect(letter.paragraphs.flatMap((paragraph) => paragraph.requirementIds)).toEqual(
      expect.arrayContaining(['skill-0', 'skill-1']),
    )
    expect(letter.text).toContain('I have been a Senior Software Engineer at Northwind Logistics GmbH since 2019.')
    expect(letter.text).toMatch(/at Bluefin Foods, I built order import in Java/)
  })

  test('grow with the length asked for', () => {
    fc.assert(
      fc.property(someProfile, somePosting, someTone, (facts, posting, tone) => {
        const words = (length: 'short' | 'medium' | 'long') =>
          writeLetter({ facts, posting, tone, length, now }).text.split(/\s+/).length
        expect(words('short')).toBeLessThanOrEqual(words('medium'))
        expect(words('medium')).toBeLessThanOrEqual(words('long'))
        expect(words('long')).toBeLessThan(320)
      }),
      { numRuns: 40 },
    )
  })
})

test('a firm with a full stop of its own ends its sentence with one', () => {
  const facts = Profile.parse({ basics: { name: 'Ada Quill' }, work: [{ name: 'Oldmill', position: 'Florist' }] })
  const posting = { ...postingOf('Florist', ['Floristry']), company: 'Astral, Inc.' }
  for (const tone of ['plain', 'warm', 'formal'] as const)
    expect(JSON.stringify(writeLetter({ facts, posting, tone, length: 'short', now }))).not.toContain('..')
})

test('a long letter tells no fact a second time as background', () => {
  const facts = Profile.parse({
    basics: { name: 'Ada Quill' },
    work: [
      { name: 'Northwind', position: 'Engineer', startDate: '2020-02', highlights: ['Managed a team of 6 engineers'] },
      {
        name: 'Calder',
        position: 'Engineer',
        startDate: '2016-03',
        endDate: '2020-01',
        highlights: ['Rebuilt monitoring in Prometheus, reducing false alerts by 60%'],
      },
      {
        name: 'Kettle',
        position: 'Engineer',
        startDate: '2012-04',
        endDate: '2016-01',
        highlights: ['Built the portal in React', 'Managed a team of 6 engineers', 'Led the move to TypeScript'],
      },
    ],
  })
  const posting = postingOf('Engineer', ['JavaScript', 'Prometheus', 'TypeScript'])
  for (const tone of ['plain', 'warm', 'formal'] as const) {
    const sentences = writeLetter({ facts, posting, tone, length: 'long', now }).text.split(/(?<=[.!?])\s+/)
    expect(new Set(sentences).size).toBe(sentences.length)
  }
})

test('times away from work are neither a post nor years of experience', () => {
  const facts = Profile.parse({
    basics: { name: 'Oona Fairley' },
    work: [
      { position: 'Parental leave', name: 'at home', startDate: '2024-01' },
      {
        position: 'Teacher',
        name: 'Mill Road School',
        startDate: '2018-09',
        endDate: '2023-12',
        highlights: ['Taught classes of 30 pupils in Spanish'],
      },
      { position: 'Career break', name: 'caring for a parent', startDate: '2014-01', endDate: '2018-08' },
      {
        position: 'Tutor',
        name: 'Bright Corner',
        startDate: '2010-01',
        endDate: '2013-12',
        highlights: ['Tutored 20 pupils a week in Spanish'],
      },
    ],
  })
  const { text } = writeLetter({
    facts,
    posting: postingOf('Teacher', ['Spanish']),
    tone: 'plain',
    length: 'medium',
    now,
  })
  expect(text).toContain('I was most recently a Teacher at Mill Road School.')
  expect(text).toContain('nine years of experience')
  expect(text).not.toMatch(/leave|break/)
})

test('a line of two halves is told, and a licence is no certificate', () => {
  const facts = Profile.parse({
    basics: { name: 'Maren Okonkwo-Bell' },
    work: [
      {
        position: 'Staff Nurse',
        name: 'Lakehead Hospital',
        startDate: '2020-03',
        highlights: [
          'Care for five telemetry patients per shift',
          "Led the unit's falls workgroup; falls fell from 3.1 to 1.8 within 40 ms",
        ],
      },
    ],
    certificates: [{ name: 'Registered Nurse' }, { name: 'ACLS' }],
  })
  const posting = readPosting({
    text: 'Registered Nurse\nRequirements\n• Current RN license\n• ACLS certification\n• Telemetry',
  }).facts
  const { text } = writeLetter({ facts, posting, tone: 'plain', length: 'medium', now })
  // Neither was told: one verb was unknown, the other line has a semicolon.
  expect(text).toContain('I care for five telemetry patients per shift')
  expect(text).toContain("led the unit's falls workgroup, and falls fell from 3.1 to 1.8")
  // The posting's own word, not the list's name for it (Observability).
  expect(text).toMatch(/telemetry (?:patients|and)|telemetry:/)
  expect(text).toContain('am licensed as a Registered Nurse')
})

test.each([
  ['CHEF (FULL TIME)', 'Chef'],
  ['Bilanzbuchhalter (m/w/d)', 'Bilanzbuchhalter'],
  ['Electrical Engineer - Full-time', 'Electrical Engineer'],
  ['Full Stack Engineer - NodeJS / TypeScript', 'Full Stack Engineer'],
  ['Registered Nurse - ICU', 'Registered Nurse - ICU'],
  ['HR Advisor', 'HR Advisor'],
])('a title as one says it: %s', (title, said) => {
  expect(sayTitle(title)).toBe(said)
})

test('a line that makes no sentence of one’s own is not told', () => {
  const tell = (line: string, running = false) => clauseOf(line, running, () => true)
  expect(tell('These claims are within the property unit')).toBeUndefined()
  expect(tell('Support and development of two shops', true)).toBeUndefined()
  expect(tell('Took stock and placed orders. Front desk, City')).toBeUndefined()
  expect(tell('Plans menus, orders stock and trains cooks', true)).toBe('I plan menus, order stock and train cooks')
  expect(tell('Seeks out, interviews, screens and hires cooks', true)).toBe(
    'I seek out, interview, screen and hire cooks',
  )
  expect(tell('Took stock, helped in the bar')).toBe('I took stock and helped in the bar')
  expect(tell('Complaints fell by 40 %')).toBe('complaints fell by 40 %')
})

const chefFacts = (line: string) =>
  Profile.parse({
    basics: { name: 'Ada Quill' },
    work: [
      { name: 'Elm Bistro', position: 'Waiter', startDate: '2023-01', highlights: ['Served sixty covers a night'] },
      { name: 'Oldmill', position: 'Sous Chef', startDate: '2018-01', endDate: '2022-12', highlights: [line, line] },
    ],
  })

test('a letter opens with the strongest fact, tells none twice, and what came later as later', () => {
  const posting = postingOf('Sous Chef', ['Food safety', 'Menu planning'])
  const { text, paragraphs } = writeLetter({
    facts: chefFacts('Planned menus and ran food safety checks for 90 covers'),
    posting,
    tone: 'plain',
    length: 'medium',
    now,
  })
  expect(paragraphs[1]?.text).toMatch(/^At Oldmill, I planned menus and ran food safety checks for 90 covers\. /)
  expect(paragraphs[1]?.factPointers).toContain('/work/1/highlights/0')
  expect(text.split('ran food safety').length).toBe(2)
  expect(text).not.toMatch(/(?:Before that|Earlier), at Elm/)
  const formal = writeLetter({ facts: chefFacts('Planned menus'), posting, tone: 'formal', length: 'medium', now })
  expect(formal.paragraphs[1]?.text).toMatch(/^(?:I wish|Please accept|I am writing)/)
})

test('two people write two letters to one posting', () => {
  const posting = postingOf('Sous Chef', ['Food safety', 'Menu planning'])
  const bodies = ['Planned menus for four seasons', 'Ran food safety checks in three kitchens'].map(
    (line) => writeLetter({ facts: chefFacts(line), posting, tone: 'warm', length: 'medium', now }).paragraphs[1]?.text,
  )
  expect(bodies[0]).not.toBe(bodies[1])
})

test('the title of the post is not named as one of its demands', () => {
  const posting = { ...postingOf('Account Executive', ['Account Executive']), title: 'Enterprise Account Executive' }
  const facts = chefFacts('Worked as an account executive for nine hotels')
  expect(writeLetter({ facts, posting, tone: 'formal', length: 'medium', now }).text).not.toMatch(/ask for|names/)
})
