import { describe, expect, it } from 'vitest'
import { Profile } from '#features/profiles/contract.ts'
import { compareProfiles } from './compare-profiles.ts'

const profile = (name: string, highlights: string[]) =>
  Profile.parse({ basics: { name, email: 'ada@quintero.example' }, work: [{ name: 'Meridian Pay', highlights }] })

describe('comparing two versions', () => {
  it('names only what differs, with its section', () => {
    expect(compareProfiles(profile('Ada', ['a', 'b']), profile('Ada Quintero', ['b', 'a']))).toEqual([
      { pointer: '/basics/name', section: 'Contact and summary', before: 'Ada', after: 'Ada Quintero' },
      { pointer: '/work/0/highlights', section: 'Experience', before: 'a\nb', after: 'b\na' },
    ])
    expect(compareProfiles(profile('Ada', []), profile('Ada', []))).toEqual([])
  })

  it('shows what is gone', () => {
    const [change] = compareProfiles(profile('Ada', ['a']), profile('Ada', []))
    expect(change).toMatchObject({ before: 'a', after: '' })
  })
})
