// The hostile set as figures: wrong endings, results that break their contract, and the slowest file.
import { createReadingPool } from '../../src/features/reading/read-in-worker.ts'
import { ReadingError } from '../../src/features/reading/reading-error.ts'
import { findFault } from '../../tests/hostile/check-result.ts'
import { allHostileFiles } from '../../tests/hostile/files/all-files.ts'
import type { Report } from '../report.ts'

export async function bench(report: Report): Promise<void> {
  const pool = createReadingPool({ threads: 2, timeoutMs: 10_000 })
  let [wrong, faults, crashes] = [0, 0, 0]
  let slowest = { name: '', took: 0 }
  for (const { name, fileName, ends, make } of allHostileFiles) {
    const bytes = make()
    const start = performance.now()
    const outcome = await pool.read(bytes, { fileName }).catch((error: unknown) => error)
    const took = performance.now() - start
    if (took > slowest.took) slowest = { name, took }
    if (outcome instanceof ReadingError) {
      if (!ends.includes(outcome.code)) {
        wrong++
        report.print(`${name}: ended in ${outcome.code}`)
      }
    } else if (outcome instanceof Error) {
      crashes++
      report.print(`${name}: ${outcome.message}`)
    } else {
      const fault = findFault(outcome as Parameters<typeof findFault>[0])
      if (fault || !ends.includes('read')) {
        faults++
        report.print(`${name}: ${fault ?? 'should not have been read'}`)
      }
    }
  }
  await pool.close()
  report.row({ name: 'hostile files', value: allHostileFiles.length })
  report.row({ name: 'crashes', value: crashes, aim: '=0' })
  report.row({ name: 'wrong endings', value: wrong, aim: '=0' })
  report.row({ name: 'faulty results', value: faults, aim: '=0' })
  report.row({ name: 'slowest', value: slowest.took, unit: 'ms', aim: '≤10500', note: slowest.name })
}
