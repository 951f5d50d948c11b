// LaTeX read as it is written, without TeX: well-known classes, and the truth set's own layouts as their sources.
// --errors: every miss. --style=part: only these.
import { emptyProfile } from '../../src/features/profiles/contract.ts'
import { readResume } from '../../src/features/reading/read-resume.ts'
import type { Report } from '../report.ts'
import { styles } from '../truth-set/layouts/latex-styles.ts'
import { allLayouts } from '../truth-set/make-samples.ts'
import { loadPeople } from '../truth-set/person.ts'
import { writeSheet } from '../truth-set/sheet.ts'
import { addTallies, type Totals } from './add-tallies.ts'
import { compareProfiles, fields } from './compare-profiles.ts'

export async function bench(report: Report): Promise<void> {
  const layouts = allLayouts.flatMap(({ layout }) => (layout.tool === 'latex' ? [layout] : []))
  const sources = [...styles, ...layouts].filter(({ id }) => id.includes(report.option('style') ?? ''))
  const all: Totals = {}
  for (const source of sources) {
    const own: Totals = {}
    for (const person of loadPeople()) {
      const { sheet, truth } = writeSheet(person, source.id)
      const bytes = new TextEncoder().encode(String(source.draw(sheet)))
      const read = await readResume(bytes, { fileName: 'resume.tex' }).catch(() => null)
      const compared = compareProfiles(truth, read?.profile ?? emptyProfile(), 'omits' in source ? source.omits : [])
      addTallies(own, compared)
      addTallies(all, compared)
      if (report.flag('errors'))
        for (const { field, want, got } of compared.misses)
          report.print(`${source.id}  ${person.id}  ${field}: want ${want} | got ${got}`)
    }
    report.row({ name: `source of ${source.id}: fields right`, value: right(own), unit: '%', aim: '≥97' })
  }
  report.row({ name: `${sources.length} LaTeX sources: fields right`, value: right(all), unit: '%', aim: '≥98' })
}

function right(totals: Totals): number {
  const tallies = fields.flatMap((field) => totals[field] ?? [])
  const sum = (of: 'hit' | 'of') => tallies.reduce((total, tally) => total + tally[of], 0)
  return (100 * sum('hit')) / Math.max(1, sum('of'))
}
