import { expect, test } from 'vitest'
import { Profile } from '#features/profiles/contract.ts'
import type { ResumeContent } from '../../contract.ts'
import { isSettled, listDoubts } from './doubts.ts'
import { createDraftStore } from './draft.ts'
import { writeAt } from './pointer.ts'

const profile = Profile.parse({
  basics: { name: 'Ada Quintero', email: 'ada@quintero.example' },
  work: [
    { name: 'Meridian Pay', startDate: '2020' },
    { name: 'Harbour Labs', position: 'Engineer', startDate: '2016' },
  ],
})
const source = (confidence: number) => ({ page: 1, start: 0, end: 4, confidence })
const content = {
  profile,
  corrected: ['/work/1/name'],
  provenance: {
    '/basics/name': source(0.97),
    '/work/0/name': source(0.55),
    '/work/1/name': source(0.2),
    '/work/1/position': source(0.4),
  },
} as unknown as ResumeContent

test('what is most doubtful comes first, then what was not found', () => {
  expect(listDoubts(content, true).map(({ from }) => from)).toEqual([
    '/work/1/position',
    '/work/0/name',
    '/basics/phone',
    '/work/0/position',
  ])
  expect(listDoubts(content, false)).toHaveLength(2)
})

test('a doubt is settled once its value is another, is filled, or is gone with its entry', () => {
  const store = createDraftStore(profile, undefined)
  const settled = () =>
    listDoubts(content, true)
      .filter((doubt) => isSettled(doubt, content, store.read()))
      .map(({ from }) => from)
  expect(settled()).toEqual([])
  // The first job was taken away: the second stands in its place, its own doubt still open.
  const origins = { '/work': [1] }
  const without = { ...profile, work: profile.work.slice(1) }
  store.write(() => ({ profile: without, origins, revision: 1 }))
  expect(settled()).toEqual(['/work/0/name', '/work/0/position'])
  store.write(() => ({ profile: writeAt(without, '/work/0/position', 'Lead'), origins, revision: 2 }))
  store.write((now) => now && { ...now, profile: writeAt(now.profile, '/basics/phone', '+351 555 0142') })
  expect(settled()).toHaveLength(4)
})
