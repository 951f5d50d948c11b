// Four people typing at four documents at once, over HTTP against the whole program: from the moment a desk asks for the
// page to the answer that it is there. How they type stands in `typist.ts`. --seconds=n (default 25).
import { findTex } from '#features/studio/compile/find-tex.ts'
import { startProgram } from '../../tests/e2e/support/program.ts'
import { median, quantile } from '../measure.ts'
import type { Report } from '../report.ts'
import { pause } from './desk.ts'
import { sitDown, type, type Wait } from './typist.ts'

const documents = ['plain-article', 'serif-classic', 'side-column', 'moderncv-banking']

export async function bench(report: Report): Promise<void> {
  if (!(await findTex()).engines.some(({ engine }) => engine === 'pdflatex'))
    return report.skip('four people', 'no TeX engine is installed; npm run setup:tex installs one')
  const seconds = Number(report.option('seconds') ?? 25)
  const program = await startProgram()
  try {
    const people = []
    for (const sample of documents) people.push(await sitDown(program.url, sample))
    await pause(6_000)
    const alone = await type(people[0]!, seconds / 2, 1)
    say(report, 'one person typing', alone.waits, alone.overtaken)
    await pause(2_000)
    const all = await Promise.all(people.map((person, at) => type(person, seconds, at + 2)))
    say(
      report,
      'four people typing',
      all.flatMap(({ waits }) => waits),
      all.reduce((sum, { overtaken }) => sum + overtaken, 0),
      '≤100',
    )
    const hits: number[] = []
    for (let i = 0; i < 20; i++) {
      const start = performance.now()
      const { way } = await people[0]!.compile(people[0]!.document.source)
      if (way === 'cached') hits.push(performance.now() - start)
    }
    report.row({
      name: 'the same text again, median',
      value: median(hits),
      unit: 'ms',
      note: `${hits.length} of 20 kept`,
    })
  } finally {
    await program.stop()
  }
}

function say(report: Report, name: string, waits: Wait[], overtaken: number, aim?: string) {
  const times = waits.map(({ ms }) => ms)
  const warm = waits.filter(({ way }) => way === 'warm').length
  const note = `${times.length} pages, ${Math.round((warm / times.length) * 100)} % by a waiting process, ${overtaken} overtaken`
  report.row({ name: `${name}, median`, value: median(times), unit: 'ms', note })
  report.row({ name: `${name}, of it TeX, median`, value: median(waits.map(({ compileMs }) => compileMs)), unit: 'ms' })
  report.row({ name: `${name}, 95th percentile`, value: quantile(times, 0.95), unit: 'ms', ...(aim && { aim }) })
}
