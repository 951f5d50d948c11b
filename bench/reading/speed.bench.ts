// How fast résumés are read: warm in one thread, and with four workers against one.
import { readFile } from 'node:fs/promises'
import { availableParallelism } from 'node:os'
import { basename } from 'node:path'
import { createReadingPool } from '../../src/features/reading/read-in-worker.ts'
import { readResume } from '../../src/features/reading/read-resume.ts'
import { median, quantile } from '../measure.ts'
import type { Report } from '../report.ts'
import { seenLayouts } from '../truth-set/layouts/seen/list.ts'
import { makeSamples } from '../truth-set/make-samples.ts'
import { loadPeople } from '../truth-set/person.ts'
import { countCharacters } from './bare-pdfium.ts'
import { measureProcesses } from './separate-processes.ts'
import { hasShared, sharedFiles } from './shared-data.ts'

interface Loaded {
  path: string
  fileName: string
  bytes: Uint8Array
}
const load = (files: string[]): Promise<Loaded[]> =>
  Promise.all(
    files.map(async (file) => ({ path: file, fileName: basename(file), bytes: new Uint8Array(await readFile(file)) })),
  )

export async function bench(report: Report): Promise<void> {
  const onlyWorld = report.flag('world') && hasShared('livecareer_pdf')
  const drawn = onlyWorld
    ? []
    : await makeSamples(
        seenLayouts
          .filter(({ tool }) => tool === 'typst' || tool === 'docx')
          .flatMap((layout) => loadPeople().map((person) => ({ layout, person, seen: true }))),
      )
  const pdfs = drawn.filter(({ layout }) => layout.extension === 'pdf').map(({ file }) => file)
  const docx = drawn.filter(({ layout }) => layout.extension === 'docx').map(({ file }) => file)
  if (!onlyWorld) {
    await measureOneThread(report, 'drawn PDFs', await load(pdfs), '≤15')
    await measureOneThread(report, 'drawn DOCX', await load(docx))
  }
  if (!hasShared('livecareer_pdf')) {
    report.skip('PDFs from the world', 'the shared documents are not here')
    await measureWorkers(report, await load(pdfs))
    return
  }
  const real = await load(sharedFiles('livecareer_pdf/*/*.pdf'))
  await measureOneThread(report, 'PDFs from the world', real, '≤15')
  await measureWorkers(report, real)
}

/** Each file's best of three readings: neighbours on the machine add time, nothing takes any away. */
async function measureOneThread(report: Report, name: string, files: Loaded[], aim?: string): Promise<void> {
  const best = files.map(() => Number.POSITIVE_INFINITY)
  const bare = files.map(() => Number.POSITIVE_INFINITY)
  const isPdf = files.every(({ fileName }) => fileName.endsWith('.pdf'))
  for (let round = 0; round < 4; round++) {
    for (const [i, { bytes, fileName }] of files.entries()) {
      const start = performance.now()
      await readResume(bytes, { fileName }).catch(() => undefined)
      const middle = performance.now()
      if (isPdf) await countCharacters(bytes)
      // The first round only warms up.
      if (round === 0) continue
      best[i] = Math.min(best[i]!, middle - start)
      bare[i] = Math.min(bare[i]!, performance.now() - middle)
    }
  }
  const note = isPdf ? `${files.length} files; baseline: pdfium's bare text` : `${files.length} files`
  const baseline = isPdf ? { baseline: median(bare) } : {}
  report.row({ name: `${name}, median`, value: median(best), unit: 'ms', ...baseline, note, ...(aim && { aim }) })
  report.row({ name: `${name}, 95th percentile`, value: quantile(best, 0.95), unit: 'ms' })
}

/** Files per second, the better of two rounds after a warm-up, so that a neighbour's burst does not decide. */
async function measurePool(files: Loaded[], workers: number): Promise<number> {
  const pool = createReadingPool({ threads: workers })
  const round = async () => {
    let next = 0
    const start = performance.now()
    await Promise.all(
      Array.from({ length: workers * 2 }, async () => {
        while (next < files.length) {
          const { bytes, fileName } = files[next++]!
          await pool.read(bytes, { fileName }).catch(() => undefined)
        }
      }),
    )
    return (1000 * files.length) / (performance.now() - start)
  }
  try {
    await round()
    return Math.max(await round(), await round())
  } finally {
    await pool.close()
  }
}

async function measureWorkers(report: Report, files: Loaded[]): Promise<void> {
  const cores = availableParallelism()
  if (cores < 4) return report.skip('4 workers against 1', `only ${cores} cores`)
  const baseline = await measurePool(files, 1)
  report.row({
    name: '4 workers against 1',
    value: await measurePool(files, 4),
    unit: 'files/s',
    baseline,
    aim: '≥3.3×',
  })
  const paths = files.map(({ path }) => path)
  const alone = await measureProcesses(paths, 1)
  report.row({
    name: '4 processes against 1',
    value: await measureProcesses(paths, 4),
    unit: 'files/s',
    baseline: alone,
    note: 'they share nothing: what these cores give at all',
  })
}
