// Four people at four documents, each an edit in the body every second for twenty: what the slowest of them wait.
// --seconds=n. In the compiler, as the background job calls it; one node.
import { median, quantile } from '../measure.ts'
import type { Report } from '../report.ts'
import { editBody, openDesk, pause, projectOf } from './desk.ts'

export async function bench(report: Report): Promise<void> {
  const desk = await openDesk()
  if (!desk) return report.skip('four people', 'no TeX engine is installed; npm run setup:tex installs one')
  const seconds = Number(report.option('seconds') ?? 20)
  try {
    const compiler = await desk.open()
    const four = desk.samples.filter(({ engine }) => engine === 'pdflatex').slice(0, 4)
    for (const sample of four) await compiler.compile(projectOf(sample, sample.source))
    await pause(2_500)
    const times: number[] = []
    let warm = 0
    await Promise.all(
      four.map(async (sample, person) => {
        await pause(person * 250)
        const begun = performance.now()
        for (let edit = 0; edit < seconds; edit++) {
          await pause(Math.max(0, begun + edit * 1_000 - performance.now()))
          const start = performance.now()
          const { way } = await compiler.compile(projectOf(sample, editBody(sample.source, edit)))
          times.push(performance.now() - start)
          if (way === 'warm') warm++
        }
      }),
    )
    const note = `${times.length} edits, ${Math.round((warm / times.length) * 100)} % by a waiting process`
    report.row({ name: 'four people typing, median', value: median(times), unit: 'ms', note })
    report.row({ name: 'four people typing, 95th percentile', value: quantile(times, 0.95), unit: 'ms', aim: '≤100' })
  } finally {
    await desk.close()
  }
}
