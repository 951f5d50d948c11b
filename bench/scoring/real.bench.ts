// Scores of real résumés: spread, time, and what is left of them when their words are shuffled.
// --worst: the ten lowest, with their parts.

import { SourceDocument } from '../../src/features/profiles/contract.ts'
import { readResume } from '../../src/features/reading/read-resume.ts'
import { scoreResume } from '../../src/features/scoring/score-resume.ts'
import { randomFrom, shuffle } from '../../src/features/scoring/tests/samples/game-sample.ts'
import { median, quantile } from '../measure.ts'
import type { Report } from '../report.ts'
import { readFolder, realFolder } from './read-folder.ts'

export async function bench(report: Report): Promise<void> {
  const real = await readFolder(realFolder)
  if (!real) {
    report.skip('scores of real résumés', 'the shared data folder is absent')
    return
  }
  const { read } = real
  const reports = read.map((one) => scoreResume(one))
  const totals = reports.map(({ exact }) => exact)
  report.row({
    name: 'real résumés scored',
    value: read.length,
    unit: 'files',
    aim: '≥280',
    ...(real.failed > 0 && { note: `${real.failed} could not be read` }),
  })
  report.row({ name: 'median total', value: median(totals), unit: 'points' })
  report.row({ name: '5th percentile', value: quantile(totals, 0.05), unit: 'points' })
  report.row({ name: '95th percentile', value: quantile(totals, 0.95), unit: 'points' })
  report.row({
    name: 'spread, 5th to 95th percentile',
    value: quantile(totals, 0.95) - quantile(totals, 0.05),
    unit: 'points',
    aim: '≥15',
  })
  report.row({
    name: 'piled up at an end (under 5 or over 98)',
    value: (100 * totals.filter((total) => total < 5 || total > 98).length) / totals.length,
    unit: '%',
    aim: '≤1',
  })
  if (report.flag('worst')) {
    for (const one of reports.toSorted((a, b) => a.exact - b.exact).slice(0, 10)) {
      report.print(
        `${one.exact.toFixed(1)} ${one.parts.map(({ part, score }) => `${part} ${score.toFixed(0)}`).join(', ')}`,
      )
    }
  }
  await shuffled(report, read.slice(0, 96))
  speed(report, read)
}

async function shuffled(report: Report, read: Awaited<ReturnType<typeof readResume>>[]): Promise<void> {
  const encoder = new TextEncoder()
  let right = 0
  const left: number[] = []
  for (const [i, { document }] of read.entries()) {
    // As plain text on both sides, so that only the order of the words differs.
    const honest = await readResume(encoder.encode(document.text), { fileName: 'resume.txt' })
    const lines = document.text.split('\n')
    const words = shuffle(lines.join(' ').split(/\s+/), randomFrom(i + 1))
    const mixed = lines.map((line) => words.splice(0, line.split(/\s+/).length).join(' ')).join('\n')
    const gamed = await readResume(encoder.encode(mixed), { fileName: 'resume.txt' })
    const [before, after] = [scoreResume(honest).exact, scoreResume(gamed).exact]
    if (after < before) right++
    left.push(after)
  }
  report.row({
    name: 'real above its own words shuffled',
    value: (100 * right) / read.length,
    unit: '%',
    aim: '=100',
    note: `${read.length} résumés`,
  })
  report.row({ name: 'median total of shuffled résumés', value: median(left), unit: 'points', aim: '≤40' })
}

function speed(report: Report, read: Awaited<ReturnType<typeof readResume>>[]): void {
  const twoPages = read.filter(({ document }) => {
    const words = document.text.split(/\s+/).length
    return words >= 700 && words <= 1100
  })
  const times: number[] = []
  for (let round = 0; round < 4; round++) {
    for (const one of twoPages) {
      const start = performance.now()
      scoreResume(one)
      if (round > 0) times.push(performance.now() - start)
    }
  }
  report.row({
    name: 'time of a two-page résumé, median',
    value: median(times),
    unit: 'ms',
    aim: '≤5',
    note: `${twoPages.length} résumés of 700–1,100 words, warm`,
  })
  report.row({ name: 'time of a two-page résumé, 95th percentile', value: quantile(times, 0.95), unit: 'ms' })
  const empty = SourceDocument.parse({ format: 'txt', text: 'word '.repeat(20_000), pages: [], lines: [] })
  const start = performance.now()
  scoreResume({ document: empty, profile: read[0]!.profile })
  report.row({ name: 'time of one line of 20,000 words', value: performance.now() - start, unit: 'ms', aim: '≤500' })
}
