import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { Profile } from '#features/profiles/contract.ts'
import { checkProfileTruth } from '../check-profile-truth.ts'
import { checkTruth } from '../check-truth.ts'

const now = '2026-11-21'
// Two people far apart, so that no property leans on one trade. Figures and names of one are foreign to the other.
const people = [
  Profile.parse({
    basics: { name: 'Ilse Vanhove', label: 'Florist', location: { city: 'Bruges' } },
    work: [
      {
        name: 'Atelier Dahlia',
        position: 'Head Florist',
        startDate: '2019-03',
        highlights: [
          'Lead a workshop of 6 florists',
          'Arrange flowers for about 70 weddings a year',
          'Cut flower waste from 31% to 18% with daily ordering',
          'Saved €14,500 a year by buying at the auction in Aalsmeer',
          'Deliver 240 bouquets on an average Saturday',
        ],
      },
      {
        name: 'Bloemenhuis Noord',
        position: 'Florist',
        startDate: '2014-09',
        endDate: '2019-02',
        highlights: ['Tied bouquets and served customers', 'Kept the shop accounts in Excel'],
      },
    ],
    education: [{ institution: 'Tuinbouwschool Brugge', studyType: 'Diploma', area: 'Floristry', endDate: '2014' }],
    languages: [{ language: 'Dutch', fluency: 'Native' }],
  }),
  Profile.parse({
    basics: { name: 'Tevita Moala', label: 'Network engineer', location: { city: 'Suva' } },
    work: [
      {
        name: 'Reef Telecom',
        position: 'Network Engineer',
        startDate: '2020-01',
        highlights: [
          'Operate 320 radio sites on 40 islands',
          'Reduced outages from 52 to 17 a year by adding solar backup',
          'Wrote Ansible playbooks for 900 routers',
          'Train 3 field technicians',
        ],
      },
    ],
    education: [{ institution: 'Pacific Institute of Technology', studyType: 'BSc', area: 'Telecommunications' }],
  }),
]
const lines = people.flatMap((facts) =>
  facts.work.flatMap((work, i) => work.highlights.map((line) => ({ facts, line, entry: `/work/${i}` }))),
)
const anyLine = fc.constantFrom(...lines)
const wrong = (facts: Profile, text: string) =>
  checkTruth({ text, facts, now }).claims.filter((claim) => claim.verdict === 'unsupported')

describe('what stands in the facts stands', () => {
  test('every line in its own words, also where nothing says which place it belongs to', () => {
    for (const { facts, line } of lines) expect(wrong(facts, line).map((claim) => `${line}: ${claim.text}`)).toEqual([])
  })
  test('any lines of a person in any order, as bullets or joined into one', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...people).chain((facts) => {
          const own = facts.work.flatMap((work) => work.highlights)
          return fc.record({
            facts: fc.constant(facts),
            chosen: fc.shuffledSubarray(own, { minLength: 1 }),
            glue: fc.constantFrom('\n', '. ', '; '),
          })
        }),
        ({ facts, chosen, glue }) => {
          expect(wrong(facts, chosen.join(glue)).map((claim) => claim.text)).toEqual([])
        },
      ),
      { numRuns: 60 },
    )
  })
})

describe('what was changed is stopped', () => {
  test('any figure made larger', () => {
    const figures = lines.flatMap(({ facts, line }) =>
      [...line.matchAll(/\d[\d,]*/g)].map((match) => ({ facts, line, at: match.index, figure: match[0] })),
    )
    fc.assert(
      fc.property(
        fc.constantFrom(...figures),
        fc.integer({ min: 3, max: 9 }),
        ({ facts, line, at, figure }, factor) => {
          const larger = String(Number(figure.replace(',', '')) * factor + 1)
          fc.pre(!line.includes(larger))
          const changed = line.slice(0, at) + larger + line.slice(at + figure.length)
          expect(wrong(facts, changed).length, changed).toBeGreaterThan(0)
        },
      ),
      { numRuns: 120 },
    )
  })
  test.each([
    ['work', 'name', 'Fjordlys Kraft'],
    ['work', 'position', 'Managing Director'],
    ['education', 'institution', 'University of Elsewhere'],
    ['education', 'studyType', 'PhD'],
  ] as const)('another %s %s', (list, field, value) => {
    for (const facts of people) {
      const draft = structuredClone(facts)
      const entry = draft[list][0] as Record<string, unknown>
      entry[field] = value
      const report = checkProfileTruth({ draft: Profile.parse(draft), facts, now })
      expect(report.claims.filter((claim) => claim.verdict === 'unsupported').map((claim) => claim.pointer)).toContain(
        `/${list}/0/${field}`,
      )
    }
  })
  test('lines of another person', () => {
    fc.assert(
      fc.property(anyLine, ({ facts, line }) => {
        const other = people.find((one) => one !== facts) ?? facts
        fc.pre(/\d/.test(line))
        expect(wrong(other, line).length, line).toBeGreaterThan(0)
      }),
    )
  })
})

test('the same text gives the same report, whatever was checked before', () => {
  const [florist, engineer] = people
  if (!florist || !engineer) throw new Error('Two people are needed.')
  const text = 'Lead 6 florists; half of 320 sites, over three years, in Excel and Tableau.'
  const first = checkTruth({ text, facts: florist, now })
  fc.assert(
    fc.property(fc.string({ maxLength: 80 }), (between) => {
      checkTruth({ text: between, facts: engineer, now })
      expect(checkTruth({ text, facts: florist, now })).toEqual(first)
    }),
    { numRuns: 20 },
  )
})
