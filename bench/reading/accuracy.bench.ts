// Reading accuracy on the truth set, seen and unseen layouts apart.
// --full: every person in every layout. --layouts: a table per seen layout (--apart: unseen ones too, not for the eyes
// of whoever builds the reader). --errors: misses on seen layouts.
// --layout=part, --person=part: only these. --seed=n: another sample.
import { readFile } from 'node:fs/promises'
import { emptyProfile } from '../../src/features/profiles/contract.ts'
import { readResume } from '../../src/features/reading/read-resume.ts'
import type { Report } from '../report.ts'
import { allLayouts, findMissingTools, makeSamples } from '../truth-set/make-samples.ts'
import { loadPeople } from '../truth-set/person.ts'
import { addTallies, printTallies, share, type Totals } from './add-tallies.ts'
import { compareProfiles, type Field, fields } from './compare-profiles.ts'
import { readNaively } from './naive-reader.ts'
import { samplePairs } from './sample-pairs.ts'

const aims: Partial<Record<Field, string>> = {
  name: '=100',
  email: '=100',
  phone: '=100',
  'number of jobs': '≥95',
  employer: '≥95',
  title: '≥95',
  start: '≥95',
  end: '≥95',
  school: '≥95',
}

export async function bench(report: Report): Promise<void> {
  const missing = await findMissingTools()
  for (const tool of missing) report.skip(`layouts drawn with ${tool}`, `${tool} is not installed`)
  const layouts = allLayouts
    .filter(({ layout }) => !missing.includes(layout.tool))
    .filter(({ layout }) => layout.id.includes(report.option('layout') ?? ''))
  const people = loadPeople().filter(({ id }) => id.includes(report.option('person') ?? ''))
  const pairs = report.flag('full')
    ? crossAll(people, layouts)
    : samplePairs(people, layouts, report.option('seed') ?? '1')
  const samples = await makeSamples(pairs)

  const totals = { seen: {} as Totals, unseen: {} as Totals }
  const naive = { seen: {} as Totals, unseen: {} as Totals }
  const byLayout = new Map<string, Totals>()
  const failures = { seen: 0, unseen: 0 }
  for (const { file, layout, person, seen, truth } of samples) {
    const part = seen ? 'seen' : 'unseen'
    const bytes = new Uint8Array(await readFile(file))
    const read = await readResume(bytes, { fileName: `resume.${layout.extension}` }).catch((error: Error) => error)
    if (read instanceof Error) {
      failures[part]++
      if (seen) report.print(`${layout.id}  ${person.id}  ${read.message}`)
    }
    // A file that could not be read counts as every answer missed.
    const [profile, text] = read instanceof Error ? [emptyProfile(), ''] : [read.profile, read.document.text]
    const compared = compareProfiles(truth, profile, layout.omits)
    addTallies(totals[part], compared)
    addTallies(naive[part], compareProfiles(truth, readNaively(text), layout.omits))
    const name = seen || report.flag('apart') ? layout.id : 'unseen, all'
    const own = byLayout.get(name) ?? {}
    byLayout.set(name, own)
    addTallies(own, compared)
    if (seen && report.flag('errors')) {
      for (const { field, want, got } of compared.misses) {
        report.print(`${layout.id}  ${person.id}  ${field}: want ${want} | got ${got}`)
      }
    }
  }

  if (report.flag('layouts')) report.print(printTallies(byLayout))
  for (const part of ['seen', 'unseen'] as const) {
    const count = samples.filter(({ seen }) => (seen ? 'seen' : 'unseen') === part).length
    if (count === 0) continue
    report.row({ name: `${part}: documents`, value: count })
    report.row({ name: `${part}: could not be read`, value: failures[part], aim: '=0' })
    for (const field of fields) {
      const value = share(totals[part], field)
      const baseline = share(naive[part], field)
      if (value === undefined) continue
      report.row({
        name: `${part}: ${field}`,
        value: value * 100,
        unit: '%',
        ...(baseline !== undefined && { baseline: baseline * 100 }),
        ...(part === 'unseen' && aims[field] && { aim: aims[field] }),
      })
    }
  }
}

function crossAll<P, L extends object>(people: P[], layouts: L[]): (L & { person: P })[] {
  return layouts.flatMap((entry) => people.map((person) => ({ ...entry, person })))
}
