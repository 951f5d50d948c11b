import { describe, expect, test } from 'vitest'
import { knownLanguages } from '../words/lists.ts'
import { commonKeywords } from './common-keywords.ts'
import { findRole, titleWords } from './find-role.ts'
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
