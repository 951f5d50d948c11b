import { describe, expect, test } from 'vitest'
import { Profile } from '#features/profiles/contract.ts'
import { tailorResume } from '../tailor-resume.ts'
import { postingOf } from './samples.ts'

const now = '2026-11-21'
const posting = postingOf('Data Analyst', ['SQL'])
const dull = (i: number) =>
  `Kept shelf ${'abcdefghijklmnopqrstuvwxyz'[i]} of the county archive tidy for everybody who came by in the morning to read there`
const leftOut = (profile: Profile) =>
  tailorResume({ profile, facts: profile, posting, level: 'conservative', now }).changes.flatMap((change) =>
    change.edit.op === 'remove' ? [change.before] : [],
  )
const workOf = (...jobs: string[][]) =>
  Profile.parse({
    work: jobs.map((highlights, i) => ({
      name: `Archive ${i}`,
      position: 'Archivist',
      startDate: `${2020 - i * 4}-01`,
      ...(i ? { endDate: `${2023 - i * 4}-12` } : {}),
      highlights,
    })),
  })

describe('leaving out', () => {
  test('nothing of a résumé that has the room', () => {
    expect(leftOut(workOf(Array.from({ length: 9 }, (_, i) => dull(i))))).toEqual([])
  })
  test('what says least of a long one, from the oldest position first, never a figure or a result', () => {
    const lines = Array.from({ length: 20 }, (_, i) => dull(i))
    const figure = 'Cut the search for a file from two hours to 12 minutes'
    const gone = leftOut(workOf(lines, [...lines.slice(0, 19).map((line) => `${line} too`), figure]))
    expect(gone.length).toBeGreaterThan(3)
    expect(gone).not.toContain(figure)
    expect(gone[0]).toContain('too')
  })
  test('a line that stands twice in one position', () => {
    expect(leftOut(workOf([dull(0), dull(1), dull(0)]))).toEqual([dull(0)])
  })
})
