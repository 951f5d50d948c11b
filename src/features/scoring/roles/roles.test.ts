import { describe, expect, test } from 'vitest'
import { Profile } from '#features/profiles/contract.ts'
import { knownLanguages } from '../words/lists.ts'
import { commonKeywords } from './common-keywords.ts'
import { findRole, titleWords } from './find-role.ts'
import { guessRole } from './guess-role.ts'
import { roles } from './roles.ts'

describe('the table of roles', () => {
  test('holds at least forty roles with 11 to 20 keywords each, none twice', () => {
    expect(roles.length).toBeGreaterThanOrEqual(40)
    for (const { name, keywords } of roles) {
      expect(keywords.length, name).toBeGreaterThanOrEqual(11)
      expect(keywords.length, name).toBeLessThanOrEqual(20)
      expect(new Set(keywords).size, name).toBe(keywords.length)
    }
    expect(new Set(roles.map(({ name }) => name)).size).toBe(roles.length)
  })
  test('every language has a common list of at least fifteen', () => {
    for (const language of knownLanguages) expect(commonKeywords[language]?.length, language).toBeGreaterThanOrEqual(15)
  })
})

test.each([
  ['Senior Backend Engineer (m/w/d)', 'Backend engineer'],
  ['Junior Software Developer', 'Software engineer'],
  ['ICU Nurse', 'Registered nurse'],
  ['Krankenschwester', 'Registered nurse'],
  ['Head of Marketing', 'Marketing manager'],
  ['Data Scientist II', 'Data scientist'],
  ['Sous Chef', 'Chef'],
  ['Astronaut', undefined],
  ['', undefined],
])('“%s” is looked up as %s', (title, role) => expect(findRole(title)?.name).toBe(role))

test('a level alone is still a title', () => expect(titleWords('Lead')).toEqual(['lead']))

const held = (positions: string[], label?: string) =>
  guessRole(
    Profile.parse({
      basics: { label },
      work: positions.map((position) => ({ name: 'Oldmill', position, startDate: '2020-01' })),
    }),
  )

test.each([
  [['Sous Chef', 'Waiter'], undefined, 'Chef', 'last title'],
  [['Executive Chef'], undefined, 'Chef', 'last title'],
  [['HGV Class 2 Driver'], undefined, 'Driver', 'last title'],
  [['Staff Nurse, Medical-Surgical Unit'], undefined, 'Registered nurse', 'last title'],
  [['Career break'], 'Backend engineer', 'Backend engineer', 'headline'],
  [['Owner', 'Delivery Driver'], undefined, 'Driver', 'earlier title'],
])('from %j and “%s” the role is guessed as %s, by the %s', (positions, label, role, of) => {
  const guess = held(positions, label)
  expect([guess?.role.name, guess?.of]).toEqual([role, of])
})

test('the newest title counts, wherever it stands on the page', () => {
  const profile = Profile.parse({
    work: [
      { position: 'Waiter', name: 'Tidepool', startDate: '2015-01', endDate: '2019-01' },
      { position: 'Accountant', name: 'Oldmill', startDate: '2019-02' },
    ],
  })
  expect(guessRole(profile)?.from).toBe('Accountant')
})

test.each(['Manager', 'Assistant Manager', 'Engineering Technician', 'Community Advocate', 'Technical Designer'])(
  '“%s” tells no trade, so none is guessed',
  (position) => expect(held([position])).toBeUndefined(),
)
