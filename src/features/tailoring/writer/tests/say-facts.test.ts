import { expect, it } from 'vitest'
import { Profile } from '#features/profiles/contract.ts'
import { sayFacts } from '../say-facts.ts'

it('says lines as they are and entries by their names', () => {
  const facts = Profile.parse({
    work: [{ name: 'Meridian Pay', position: 'Engineer', highlights: ['Led the move of 40 services'] }],
    skills: [{ name: 'Technologies', keywords: ['Go', 'Kafka'] }],
  })
  expect(sayFacts(facts, ['/work/0/highlights/0', '/work/0', '/work/0', '/skills/0/keywords', '/work/9'])).toEqual({
    '/work/0/highlights/0': 'Led the move of 40 services',
    '/work/0': 'Engineer, Meridian Pay',
    '/skills/0/keywords': 'Go, Kafka',
  })
})
