import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { Profile } from '#features/profiles/contract.ts'
import { checkProfileTruth } from '../check-profile-truth.ts'
import { restoreLocked } from '../restore-locked.ts'

const now = '2026-11-21'
const facts = Profile.parse({
  basics: {
    name: 'Ben Harrow',
    label: 'Restaurant manager',
    email: 'ben@harrow.example',
    location: { city: 'Cardiff' },
    summary: 'Restaurant manager with an eye for waste.',
  },
  work: [
    {
      name: 'The Copper Pot',
      position: 'Restaurant Manager',
      startDate: '2018-05',
      highlights: ['Manage 28 staff over two floors', 'Food waste down 22% after I changed the ordering routine'],
    },
    {
      name: 'Hotel Saint David',
      position: 'Waiter',
      startDate: '2014-06',
      endDate: '2018-04',
      highlights: ['Served up to 60 guests an evening', 'Trained new waiting staff'],
    },
  ],
  education: [
    { institution: 'Cardiff Further College', studyType: 'NVQ Level 3', area: 'Hospitality', endDate: '2014' },
  ],
  skills: [{ name: 'Skills', keywords: ['Rota planning', 'Stock ordering', 'React'] }],
  languages: [{ language: 'German', fluency: 'B1' }],
  certificates: [{ name: 'Personal Alcohol Licence', date: '2018-04' }],
  awards: [{ title: 'Welsh Hospitality Award, shortlisted', date: '2023' }],
})
const wrongAt = (edit: (draft: Profile) => void, confirmed: string[] = []): string[] => {
  const draft = structuredClone(facts)
  edit(draft)
  return checkProfileTruth({ draft: Profile.parse(draft), facts, confirmed, now })
    .claims.filter((claim) => claim.verdict === 'unsupported')
    .map((claim) => claim.pointer ?? '')
}
const first = <T>(list: T[]): T => list[0] as T

describe('a draft that says what the facts say', () => {
  test('stands as it is', () => {
    expect(checkProfileTruth({ draft: facts, facts, now }).blocked).toBe(false)
  })
  test('stands with any part left out and any order, as long as no end date goes', () => {
    fc.assert(
      fc.property(fc.infiniteStream(fc.boolean()), fc.boolean(), (coins, turn) => {
        const keep = <T>(list: T[]) => list.filter(() => coins.next().value)
        const draft = structuredClone(facts)
        draft.work = keep(draft.work).map((work) => ({ ...work, highlights: keep(work.highlights) }))
        if (turn) draft.work.reverse()
        draft.skills = draft.skills.map((group) => ({ ...group, keywords: keep(group.keywords).reverse() }))
        draft.awards = keep(draft.awards)
        draft.languages = keep(draft.languages)
        if (coins.next().value) draft.basics = { profiles: [] }
        expect(checkProfileTruth({ draft, facts, now }).unsupported).toBe(0)
      }),
    )
  })
})

describe('locked fields', () => {
  test.each([
    [
      '/work/0/name',
      (draft: Profile) => {
        first(draft.work).name = 'The Silver Pot'
      },
    ],
    [
      '/work/0/position',
      (draft: Profile) => {
        first(draft.work).position = 'General Manager'
      },
    ],
    [
      '/work/0/startDate',
      (draft: Profile) => {
        first(draft.work).startDate = '2016-05'
      },
    ],
    ['/work/1/endDate', (draft: Profile) => void delete draft.work[1]?.endDate],
    [
      '/education/0/institution',
      (draft: Profile) => {
        first(draft.education).institution = 'Cardiff University'
      },
    ],
    [
      '/education/0/studyType',
      (draft: Profile) => {
        first(draft.education).studyType = 'NVQ Level 5'
      },
    ],
    [
      '/basics/email',
      (draft: Profile) => {
        draft.basics.email = 'ben@other.example'
      },
    ],
    [
      '/languages/0/fluency',
      (draft: Profile) => {
        first(draft.languages).fluency = 'C1'
      },
    ],
    [
      '/certificates/0/name',
      (draft: Profile) => {
        first(draft.certificates).name = 'Level 4 Food Safety'
      },
    ],
    [
      '/awards/0/title',
      (draft: Profile) => {
        first(draft.awards).title = 'Welsh Hospitality Award, winner'
      },
    ],
  ])('%s stays as entered', (pointer, edit) => {
    expect(wrongAt(edit)).toEqual([pointer])
  })
  test('a whole entry may not be made up', () => {
    const made = wrongAt((draft) =>
      draft.work.push({ name: 'Hilton', position: 'Manager', startDate: '2010', endDate: '2012', highlights: [] }),
    )
    expect(made).toContain('/work/2/name')
  })
  test('a coarser date is no change', () => {
    expect(
      wrongAt((draft) => {
        first(draft.work).startDate = '2018'
      }),
    ).toEqual([])
  })
})

test('locked fields can be put back as they were', () => {
  const draft = structuredClone(facts)
  const [work, older] = draft.work
  if (!work || !older) throw new Error('The sample has two positions.')
  Object.assign(work, { position: 'General Manager', startDate: '2016-05', highlights: ['Manage 28 staff'] })
  delete older.endDate
  draft.work.push({ name: 'Hilton', position: 'Manager', startDate: '2010', endDate: '2012', highlights: [] })
  draft.basics.name = 'Benedict Harrow'
  const restored = restoreLocked(Profile.parse(draft), facts)
  expect(
    restored.work.map(({ name, position, startDate, endDate }) => ({ name, position, startDate, endDate })),
  ).toEqual(facts.work.map(({ name, position, startDate, endDate }) => ({ name, position, startDate, endDate })))
  expect(restored.work[0]?.highlights).toEqual(['Manage 28 staff'])
  expect(checkProfileTruth({ draft: restored, facts, now }).blocked).toBe(false)
})

describe('text', () => {
  test('a figure of one place may not move to another', () => {
    expect(wrongAt((draft) => void draft.work[1]?.highlights.push('Cut food waste by 22%'))).toContain(
      '/work/1/highlights/2',
    )
  })
  test('listed skills: named, entailed, or made up', () => {
    expect(wrongAt((draft) => void first(draft.skills).keywords.push('JavaScript'))).toEqual([])
    expect(wrongAt((draft) => void first(draft.skills).keywords.push('Terraform'))).toEqual(['/skills/0/keywords/3'])
  })
  test('what was confirmed stands', () => {
    expect(wrongAt((draft) => void first(draft.skills).keywords.push('Terraform'), ['Terraform'])).toEqual([])
  })
})
