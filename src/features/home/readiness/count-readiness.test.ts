import { expect, test } from 'vitest'
import { Profile } from '#features/profiles/contract.ts'
import { countReadiness } from './count-readiness.ts'
import { profileFields, profileShare } from './profile-share.ts'

const some = Profile.parse({
  basics: { name: 'Ada Quintero', email: 'ada@quintero.example' },
  work: [{ name: 'Meridian Pay', position: 'Engineer', highlights: ['One thing.', 'Another.'] }],
  skills: [{ name: 'Go' }],
})

test('the fields of a profile weigh 28 in all', () => {
  expect(profileFields.reduce((sum, { weight }) => sum + weight, 0)).toBe(28)
  expect(profileShare(Profile.parse({})).value).toBe(0)
  const { value, missing } = profileShare(some)
  expect(value).toBeCloseTo((15 / 28) * 100)
  expect(missing[0]).toBe('a phone number')
})

test('only parts with data count, and share the weight', () => {
  expect(countReadiness({ master: null })).toBeNull()
  const unread = countReadiness({ master: { id: 'r1', read: false, profile: null, score: null } })
  expect(unread).toMatchObject({ value: 40, parts: [{ part: 'resume', weight: 1 }] })
  const both = countReadiness({ master: { id: 'r1', read: true, profile: some, score: 80 } })
  expect(both?.parts.map(({ weight }) => Number(weight.toFixed(3)))).toEqual([0.444, 0.556])
  expect(both?.value).toBe(Math.round((0.2 * (15 / 28) * 100 + 0.25 * 80) / 0.45))
  const unscored = countReadiness({ master: { id: 'r1', read: true, profile: some, score: null } })
  expect(unscored?.parts.map(({ part }) => part)).toEqual(['profile'])
})
