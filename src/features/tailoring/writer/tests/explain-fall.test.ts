import { expect, test } from 'vitest'
import { explainFall, type Standing } from '../explain-fall.ts'

const standing = (change: Partial<Standing> = {}): Standing => ({
  exact: 70,
  points: { compatibility: 15, achievements: 18, formatting: 12 },
  file: 'docx',
  words: 500,
  verbs: 8,
  metrics: 6,
  ...change,
})

test('a fall by the kind of file says so, and how to undo it', () => {
  const after = standing({
    exact: 68.5,
    file: 'pdf',
    points: { compatibility: 13.5, achievements: 18, formatting: 12 },
  })
  expect(explainFall(standing(), after, 180)).toEqual([
    'Your file is Word, which is read most surely; the outcome is measured as the PDF it prints to. Download it as Word and it counts as before (−1.5)',
  ])
})

test('the largest fall comes first, with its counts', () => {
  const after = standing({
    exact: 65,
    words: 320,
    metrics: 4,
    points: { compatibility: 15, achievements: 15, formatting: 10.5 },
  })
  expect(explainFall(standing(), after, 180)).toEqual([
    'Figures told: 4 now, 6 before (−3.0)',
    'Length in words, 400 to 800 being read best: 320 now, 500 before (−1.5)',
  ])
})

test('a length that came nearer to the best is no reason', () => {
  const after = standing({ exact: 69, words: 152, points: { compatibility: 15, achievements: 18, formatting: 11 } })
  expect(explainFall(standing({ words: 148 }), after, 0)).toEqual(['Fewer headings or bullets are recognised (−1.0)'])
})

test('what rose as a whole needs no reason', () => {
  expect(
    explainFall(standing(), standing({ exact: 71, points: { compatibility: 13.5, achievements: 22 } }), 0),
  ).toEqual([])
})

test('words that were never read into a field are told apart from those left out', () => {
  const after = standing({ exact: 60, words: 300, points: { compatibility: 15, achievements: 10, formatting: 10 } })
  expect(explainFall(standing(), after, 20)[0]).toMatch(/^About 180 words of your file were read into no field/)
  expect(explainFall(standing(), after, 190).join()).not.toContain('no field')
})
