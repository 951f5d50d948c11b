// What is read back equals what went in: every template and format, all fields, on the invented people.
// --misses: print them. --format=pdf, --template=plain, --person=part: only these. --full: every person.
import { emptyProfile } from '../../src/features/profiles/contract.ts'
import { readResume } from '../../src/features/reading/read-resume.ts'
import { type RenderFormat, TemplateId } from '../../src/features/rendering/render-options.ts'
import { renderResume } from '../../src/features/rendering/render-resume.ts'
import type { Report } from '../report.ts'
import { loadPeople } from '../truth-set/person.ts'
import { compareRoundTrip, type FieldTally } from './compare-round-trip.ts'
import { makeOddPerson } from './odd-people.ts'

const formats = ['pdf', 'docx', 'tex', 'md', 'txt', 'json'] as const satisfies RenderFormat[]
/** In these formats the template changes nothing that is read. */
const unstyled = new Set<RenderFormat>(['md', 'txt', 'json'])
const share = ({ hit, of }: { hit: number; of: number }) => (of === 0 ? 100 : (100 * hit) / of)

export async function bench(report: Report): Promise<void> {
  const people = loadPeople()
    .filter(({ id }) => id.includes(report.option('person') ?? ''))
    .filter((_, index) => report.flag('full') || report.option('person') || index % 4 === 0)
  const fields = new Map<string, FieldTally>()
  for (const format of formats) {
    if (report.option('format') && report.option('format') !== format) continue
    const total = { hit: 0, of: 0, extra: 0 }
    for (const template of TemplateId.options) {
      if (
        report.option('template')
          ? template !== report.option('template')
          : unstyled.has(format) && template !== 'plain'
      )
        continue
      const own = { hit: 0, of: 0, extra: 0 }
      for (const person of people) {
        const input = { profile: person.profile, template, format, options: { language: person.language } }
        const { bytes } = await renderResume(input)
        const read = await readResume(bytes, { fileName: `resume.${format}` }).catch(() => undefined)
        const compared = compareRoundTrip(person.profile, read?.profile ?? emptyProfile())
        for (const [field, { hit, of, extra }] of compared.fields) {
          const known = fields.get(field) ?? { hit: 0, of: 0, extra: 0 }
          fields.set(field, { hit: known.hit + hit, of: known.of + of, extra: known.extra + extra })
          own.hit += hit
          own.of += of
          own.extra += extra
        }
        if (report.flag('misses'))
          for (const { field, want, got } of compared.misses)
            report.print(`${format} ${template} ${person.id}  ${field}: ${want} → ${got}`)
      }
      total.hit += own.hit
      total.of += own.of
      total.extra += own.extra
      if (format === 'pdf')
        report.row({
          name: `read back from PDF, ${template}`,
          value: share(own),
          unit: '%',
          aim: '≥97',
          note: `${own.extra} not asked for`,
        })
    }
    report.row({
      name: `read back from ${format.toUpperCase()}`,
      value: share(total),
      unit: '%',
      aim: format === 'json' ? '=100' : '≥97',
      note: `${total.extra} not asked for`,
    })
  }
  await measureOdd(report)
  const worst = [...fields]
    .filter(([, tally]) => tally.hit < tally.of || tally.extra > 0)
    .sort(([, a], [, b]) => share(a) - share(b))
  for (const [field, tally] of worst)
    report.print(`${share(tally).toFixed(1).padStart(6)} %  ${field}  ${tally.hit}/${tally.of} +${tally.extra}`)
}

/** Twelve people made by rule, with long titles, jobs without employer, emoji, many scripts; through every template. */
async function measureOdd(report: Report): Promise<void> {
  for (const format of ['pdf', 'docx', 'tex', 'md', 'txt', 'json'] as const) {
    if (report.option('person') || (report.option('format') && report.option('format') !== format)) continue
    const own = { hit: 0, of: 0, extra: 0 }
    for (let seed = 0; seed < 12; seed++)
      for (const template of unstyled.has(format) ? (['plain'] as const) : TemplateId.options) {
        const profile = makeOddPerson(String(seed))
        const { bytes } = await renderResume({ profile, template, format, options: { language: 'en' } })
        const read = await readResume(bytes, { fileName: `resume.${format}` }).catch(() => undefined)
        for (const { hit, of, extra } of compareRoundTrip(profile, read?.profile ?? emptyProfile()).fields.values()) {
          own.hit += hit
          own.of += of
          own.extra += extra
        }
      }
    const note = `${own.extra} not asked for`
    report.row({ name: `odd people, ${format.toUpperCase()}`, value: share(own), unit: '%', aim: '≥97', note })
  }
}
