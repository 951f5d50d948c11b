// LaTeX in the studio against the same engine run by hand. Every round runs the engine once and each of our ways once, so
// that what else the machine does weighs on all of them. --edits=n and --samples=n rounds and documents, --only=id.
// Plain runs keep their .aux files, as they would on one's own machine. After --minutes (4) no further document is begun.
import type { Report } from '../report.ts'
import { openDesk } from './desk.ts'
import { measureDocument } from './measure-document.ts'
import { sayFigures } from './say-figures.ts'

export async function bench(report: Report): Promise<void> {
  const desk = await openDesk()
  if (!desk) return report.skip('studio', 'no TeX engine is installed; npm run setup:tex installs one')
  const edits = Number(report.option('edits') ?? 6)
  const only = report.option('only')?.split(',')
  const until = performance.now() + Number(report.option('minutes') ?? 4) * 60_000
  try {
    const figures = []
    const wanted = desk.samples.filter(({ id }) => !only || only.includes(id))
    for (const sample of wanted.slice(0, Number(report.option('samples') ?? wanted.length))) {
      if (performance.now() > until)
        report.skip(sample.id, 'the time for this bench was over; --minutes=n gives it more')
      else figures.push(await measureDocument(desk, sample, edits))
    }
    sayFigures(report, figures)
  } finally {
    await desk.close()
  }
}
