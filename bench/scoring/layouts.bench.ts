// The same person drawn in several layouts: how far the layout alone moves the score.
// --people: each person with the score in each layout.
import { readFile } from 'node:fs/promises'
import { readResume } from '../../src/features/reading/read-resume.ts'
import { scoreResume } from '../../src/features/scoring/score-resume.ts'
import { quantile } from '../measure.ts'
import type { Report } from '../report.ts'
import { allLayouts, makeSamples } from '../truth-set/make-samples.ts'
import { loadPeople } from '../truth-set/person.ts'

const now = new Date('2026-11-21')

export async function bench(report: Report): Promise<void> {
  const layouts = allLayouts.filter(({ layout, seen }) => seen && layout.tool === 'typst').slice(0, 5)
  const everybody = loadPeople()
  const people = everybody.filter((_, i) => i % Math.ceil(everybody.length / 16) === 0)
  const samples = await makeSamples(
    people.flatMap((person) => layouts.map((one) => ({ person, ...one }))),
    2,
  )
  const scores = new Map<string, number[]>()
  for (const { person, file } of samples) {
    const { exact } = scoreResume(await readResume(await readFile(file), { now }))
    scores.set(person.id, [...(scores.get(person.id) ?? []), exact])
  }
  const spreads: number[] = []
  for (const [id, own] of scores) {
    spreads.push(Math.max(...own) - Math.min(...own))
    if (report.flag('people')) report.print(`${id.padEnd(28)} ${own.map((score) => score.toFixed(1)).join('  ')}`)
  }
  const note = `${scores.size} invented people, ${layouts.length} layouts each`
  report.row({
    name: 'change by layout alone, median person',
    value: quantile(spreads, 0.5),
    unit: 'points',
    aim: '≤3',
    note,
  })
  report.row({
    name: 'change by layout alone, 90th percentile',
    value: quantile(spreads, 0.9),
    unit: 'points',
    aim: '≤8',
    note,
  })
}
