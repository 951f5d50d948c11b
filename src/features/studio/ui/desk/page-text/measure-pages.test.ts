import { expect, test } from 'vitest'
import { countWords, findSpill, type Run, readLines } from './measure-pages.ts'

const height = 842
const run = (str: string, x: number, top: number, width = str.length * 5): Run => ({
  str,
  transform: [10, 0, 0, 10, x, height - top - 10],
  width,
  height: 10,
})
const full = () => Array.from({ length: 60 }, (_, i) => run(`line ${i}`, 60, 60 + i * 12))
const page = (runs: Run[]) => readLines(runs, height)

test('lines from the top, words joined where nothing stands between them', () => {
  const { lines } = page([run('Second', 60, 100), run('Fi', 60, 80, 8), run('rst', 68, 80.5), run('2021', 400, 80)])
  expect(lines.map(({ text }) => text)).toEqual(['First 2021', 'Second'])
  expect(lines[0]).toMatchObject({ x: 60, y: 80, width: 360 })
})

test('words: dashes are none, a broken word is one', () => {
  expect(countWords([page([run('Kept spread-', 60, 80), run('sheets -- for 9 • technicians', 60, 92)])])).toBe(5)
})

test('three lines on a second page spill', () => {
  const last = [0, 1, 2].map((i) => run(`late ${i}`, 60, 60 + i * 12))
  const spill = findSpill([page(full()), page([...last, run('2', 300, 800)])])!
  expect(spill.lines.map(({ text }) => text)).toEqual(['late 0', 'late 1', 'late 2'])
  expect(spill.page).toBe(2)
  expect(spill.pages).toBeCloseTo(1.047, 2)
})

test('what stands at the foot of every page does not spill, and a page that is meant to be there neither', () => {
  const foot = (number: number) => run(`Marta Lindqvist ${number} / 2`, 60, 800)
  const spill = findSpill([page([...full(), foot(1)]), page([run('late', 60, 60), foot(2)])])!
  expect(spill.lines.map(({ text }) => text)).toEqual(['late'])
  expect(findSpill([page(full()), page(full().slice(0, 30))])).toBeNull()
  expect(findSpill([page(full())])).toBeNull()
})
