import { expect, test } from 'vitest'
import { Profile } from '#features/profiles/contract.ts'
import { sayTooLong } from './say-too-long.ts'

const profile = Profile.parse({ work: [{ name: 'Oldmill', position: 'Cook', highlights: ['Cooked'] }] })

test('a summary that is too long is named with its length and what fits', () => {
  const long = { ...profile, basics: { ...profile.basics, summary: 'word '.repeat(1100) } }
  expect(sayTooLong(long)).toMatch(/^The summary has 5,499 characters, and 5,000 fit\. Shorten it/)
})

test('so is a line, by the job it stands under', () => {
  const work = [{ ...profile.work[0]!, highlights: ['x'.repeat(40_000)] }]
  expect(sayTooLong({ ...profile, work })).toMatch(/^A line under “Cook” has 40,000 characters/)
})

test('what fits needs no word', () => expect(sayTooLong(profile)).toBeUndefined())
