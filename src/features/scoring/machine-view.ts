// What a machine sees: the text as extracted, the fields it fills, and what the drawn page holds beyond that.
import type { Profile, Provenance, SourceDocument } from '#features/profiles/contract.ts'
import { findSpacedWords } from './measure/spaced-words.ts'
import type { MachineField, MachineLoss, MachineView } from './score-report.ts'

/** Pure; spans point into `document.text`. */
export function machineView(document: SourceDocument, profile: Profile, provenance: Provenance = {}): MachineView {
  const fields = listFields(profile, provenance)
  return {
    text: document.text,
    words: document.text.split(/\s+/).filter(Boolean).length,
    fields,
    lost: [...layoutLosses(document), ...textLosses(document), ...missingFields(fields)],
  }
}

function listFields({ basics, work, education, skills }: Profile, provenance: Provenance): MachineField[] {
  const field = (pointer: string, label: string, value: string | undefined): MachineField => {
    const source = provenance[pointer]
    return { pointer, label, value: value || null, spans: source ? [{ start: source.start, end: source.end }] : [] }
  }
  return [
    field('/basics/name', 'Name', basics.name),
    field('/basics/email', 'E-mail', basics.email),
    field('/basics/phone', 'Phone', basics.phone),
    field('/basics/location', 'Place', basics.location?.text ?? basics.location?.city),
    ...(basics.url ? [field('/basics/url', 'Link', basics.url)] : []),
    ...basics.profiles.map(({ network, url }, i) => field(`/basics/profiles/${i}/url`, network, url)),
    ...work.flatMap((entry, i) => [
      field(`/work/${i}/position`, `Role ${i + 1}`, entry.position),
      field(`/work/${i}/name`, `Employer ${i + 1}`, entry.name),
      field(`/work/${i}/startDate`, `Start ${i + 1}`, entry.startDate),
      ...(entry.endDate ? [field(`/work/${i}/endDate`, `End ${i + 1}`, entry.endDate)] : []),
    ]),
    ...education.flatMap((entry, i) => [
      field(`/education/${i}/institution`, `School ${i + 1}`, entry.institution),
      field(`/education/${i}/studyType`, `Degree ${i + 1}`, entry.studyType ?? entry.area),
    ]),
    field(
      '/skills',
      'Skills',
      skills.flatMap(({ name, keywords }) => (keywords.length > 0 ? keywords : [name])).join(', '),
    ),
  ]
}

function layoutLosses({ layout, text, format }: SourceDocument): MachineLoss[] {
  const lost: MachineLoss[] = []
  const add = (kind: MachineLoss['kind'], title: string, detail: string, spans: MachineLoss['spans'] = []) =>
    lost.push({ kind, title, detail, spans })
  if (text.trim().length < 20) add('scan', 'No text', 'The page is a picture. A machine stores an empty résumé.')
  if (layout.hiddenText.length > 0)
    add('hidden-text', 'Text nobody sees', 'Stored with the rest and shown to the recruiter.', layout.hiddenText)
  if (layout.headerText)
    add(
      'header-text',
      'Text in the page header, footer or a box',
      'Many parsers skip it; name and contact are lost most often.',
    )
  if (layout.textBoxes > 0)
    add('text-box', count(layout.textBoxes, 'text box', 'text boxes'), 'Read out of order, or not at all.')
  if (layout.images > 0)
    add(
      'image',
      count(layout.images, 'picture', 'pictures'),
      'Words in a picture are lost; so are icons that stand for “phone” or “e-mail”.',
    )
  if (layout.tables > 0)
    add(
      'table',
      count(layout.tables, 'table', 'tables'),
      'Cells are often read row by row, so dates part from their roles.',
    )
  if (layout.columns > 1)
    add(
      'columns',
      `${layout.columns} columns`,
      format === 'pdf' ? 'Simple parsers read straight across and mix the columns.' : 'Simple parsers mix the columns.',
    )
  return lost
}

function textLosses({ text, layout: { damage } }: SourceDocument): MachineLoss[] {
  const lost: MachineLoss[] = []
  if (damage)
    lost.push({
      kind: 'encoding',
      title: `${count(damage.count, 'sign', 'signs')} in the wrong encoding`,
      detail: `Stored as ${damage.examples.map(({ was, now }) => `“${was}” for “${now}”`).join(', ')}; the text here is mended.`,
      spans: [],
    })
  const symbols = [...text.matchAll(/[\ue000-\uf8ff\ufffd]+/g)]
  if (symbols.length > 0) {
    const spans = symbols.slice(0, 20).map((hit) => ({ start: hit.index, end: hit.index + hit[0].length }))
    lost.push({
      kind: 'symbols',
      title: count(symbols.length, 'sign without meaning', 'signs without meaning'),
      detail: 'Icons from a special font: a machine stores an empty square.',
      spans,
    })
  }
  const broken = findSpacedWords(text)
  if (broken.length > 0) {
    const spans = broken.slice(0, 20).map((hit) => ({ start: hit.index, end: hit.index + hit[0].length }))
    lost.push({
      kind: 'broken-words',
      title: 'Words drawn letter by letter',
      detail: 'Spaced letters are stored as single letters; a search never finds the word.',
      spans,
    })
  }
  return lost
}

function missingFields(fields: readonly MachineField[]): MachineLoss[] {
  return fields
    .filter(({ value }) => value === null)
    .map(({ label, pointer }) => ({
      kind: 'missing-field' as const,
      title: `${label}: empty`,
      detail: 'Nothing in the text could be read as this field.',
      spans: [],
      pointer,
    }))
}

const count = (n: number, one: string, many: string): string => `${n} ${n === 1 ? one : many}`
