import { expect, it } from 'vitest'
import type { DraftLine } from './line.ts'
import { mendTitles } from './mend-titles.ts'

/** Ten-point letters five points wide; the title bold, dates at 400. */
function line(title: string, dates = '', changes: Partial<DraftLine> = {}): DraftLine {
  const text = dates ? `${title}\t${dates}` : title
  const edges = new Float32Array(text.length * 2)
  for (let at = 0; at < text.length; at++) {
    const left = at > title.length ? 400 + (at - title.length - 1) * 5 : 50 + at * 5
    edges.set([left, left + 5], at * 2)
  }
  const run = { bold: true, italic: false, size: 10, color: 0 }
  const runs = [{ ...run, start: 0, end: title.length }]
  if (dates) runs.push({ ...run, bold: false, start: title.length + 1, end: text.length })
  return { text, page: 1, region: 0, gap: 0.3, box: [50, 0, edges.at(-1)!, 10], runs, edges, ...changes }
}
const long = 'Vice President, Global Supply Chain Transformation and Operational'
const texts = (...lines: DraftLine[]) => mendTitles(lines).map(({ text }) => text)

it('joins a title that goes on below its dates', () => {
  const [joined] = mendTitles([line(long, '2019 – 2021'), line('Excellence')])
  expect(joined?.text).toBe(`${long} Excellence\t2019 – 2021`)
  expect(joined?.runs?.map(({ start, end, bold }) => [start, end, bold])).toEqual([
    [0, long.length + 11, true],
    [long.length + 12, long.length + 23, false],
  ])
  expect(joined?.edges).toHaveLength(joined!.text.length * 2)
})

it('leaves lines that had room, or that are another thing', () => {
  expect(texts(line('Vice President, Global', '2019 – 2021'), line('Excellence'))).toHaveLength(2)
  expect(texts(line(long, 'Porto'), line('Excellence'))).toHaveLength(2)
  expect(texts(line(long, '2019 – 2021'), line('• Excellence'))).toHaveLength(2)
  expect(texts(line(long, '2019 – 2021'), line('Excellence', '', { gap: 1.2 }))).toHaveLength(2)
})
