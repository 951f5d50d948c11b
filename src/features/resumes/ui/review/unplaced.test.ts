import { expect, test } from 'vitest'
import { Profile, SourceDocument } from '#features/profiles/contract.ts'
import { listUnplaced, putLines } from './unplaced.ts'

const rows = [
  'Ada Quintero',
  'Life so far',
  '2004 – 2023',
  'Head keeper',
  '• Kept the log of 120 ships',
  'SQL; Python · Excel',
]
const text = rows.join('\n')
const lines = rows.map((row) => ({ start: text.indexOf(row), end: text.indexOf(row) + row.length, page: 1 }))
const document = SourceDocument.parse({ format: 'docx', text, pages: [], lines })
const provenance = { '/basics/name': { page: 1, start: 0, end: 12, confidence: 0.9 } }
const profile = Profile.parse({ basics: { name: 'Ada Quintero' } })
const left = (now: Profile) => listUnplaced({ document, provenance }, now).map((line) => line.text)

test('lines without a field are listed until the form says them', () => {
  expect(left(profile)).toEqual(rows.slice(1).map((row) => row.replace('• ', '')))
  const filled = Profile.parse({
    ...profile,
    work: [{ position: 'head keeper', startDate: '2004', endDate: '2023', highlights: ['Kept the log of 120 ships'] }],
    skills: ['Python', 'SQL', 'Excel'].map((name) => ({ name })),
  })
  expect(left(filled)).toEqual(['Life so far', '2004 – 2023'])
})

test('lines go where they are put', () => {
  expect(putLines('job', ['2004 – 2023', 'Head keeper', 'Kept the log'], profile)).toEqual([
    {
      add: '/work',
      item: { position: 'Head keeper', startDate: '2004', endDate: '2023', highlights: ['Kept the log'] },
    },
  ])
  expect(putLines('skills', ['SQL; Python'], profile).map((put) => 'item' in put && put.item)).toEqual([
    { name: 'SQL', keywords: [] },
    { name: 'Python', keywords: [] },
  ])
  expect(putLines('name', ['Lovelace'], profile)).toEqual([{ write: '/basics/name', value: 'Ada Quintero Lovelace' }])
  expect(putLines('email', ['ada', '@quintero.example'], profile)).toEqual([
    { write: '/basics/email', value: 'ada@quintero.example' },
  ])
  expect(putLines(1, ['Wrote it'], profile)).toEqual([{ add: '/work/1/highlights', item: 'Wrote it' }])
})
