// Entries set as a form: a label before each field ("Position held: Engineer"). The labels say what is what.
import { cutLine } from '../document/cut-line.ts'
import type { Line } from '../document/line.ts'
import { type FieldLabel, fieldLabel } from '../words/field-labels.ts'

export interface FormEntry {
  fields: Map<FieldLabel, Line>
  body: Line[]
}

interface Labelled {
  label: FieldLabel
  value: Line | undefined
  /** The label ends in the next line. */
  broken?: boolean
}

/** Entries of a section most of whose facts are labelled; undefined for any other section. */
export function readForm(lines: Line[]): FormEntry[] | undefined {
  const labelled = lines.map((line, index) => readLabel(line) ?? readBrokenLabel(line, lines[index + 1]))
  const kinds = new Set(labelled.flatMap((found) => (found ? [found.label] : [])))
  const named = kinds.has('title') || kinds.has('employer') || kinds.has('degree') || kinds.has('school')
  if (!named || kinds.size < 2 || labelled.filter(Boolean).length < Math.min(3, lines.length)) return undefined
  const entries: FormEntry[] = []
  const first = labelled.find(Boolean)!.label
  let open: FieldLabel | undefined
  lines.forEach((line, index) => {
    if (labelled[index - 1]?.broken) return
    const found = labelled[index]
    let entry = entries.at(-1)
    if (found) {
      if (!entry || found.label === first || entry.fields.has(found.label)) {
        entry = { fields: new Map(), body: [] }
        entries.push(entry)
      }
      open = found.label
      if (found.label === 'duties') {
        if (found.value) entry.body.push(found.value)
      } else if (found.value) entry.fields.set(found.label, found.value)
    } else if (entry) {
      if (open && open !== 'duties' && !entry.fields.has(open)) entry.fields.set(open, line)
      else if (open === 'duties' || line.bullet) entry.body.push(line)
    }
  })
  return entries
}

/** "Label: value", "Label <gap> value", or the label alone above its value. */
function readLabel(line: Line): Labelled | undefined {
  const text = line.text
  const cut = /^[^\t:]{2,80}?(?:\s*:\s*|\s*\t\s*)/.exec(text)
  const label = cut ? fieldLabel(cut[0]) : undefined
  if (cut && label)
    return { label, value: cut[0].length < text.length ? cutLine(line, cut[0].length, text.length) : undefined }
  const alone = fieldLabel(text)
  return alone && text.length > 5 ? { label: alone, value: undefined } : undefined
}

/** A long label in a narrow column takes two lines; its value stands beside either. */
function readBrokenLabel(line: Line, next: Line | undefined): Labelled | undefined {
  if (!next) return undefined
  const [upper, lower] = [cellEnd(line.text), cellEnd(next.text)]
  const label = fieldLabel(`${line.text.slice(0, upper)} ${next.text.slice(0, lower)}`)
  if (!label) return undefined
  const [owner, from] = upper < line.text.length ? [line, upper] : [next, lower]
  const value = from < owner.text.length ? cutLine(owner, from, owner.text.length) : undefined
  return { label, value, broken: true }
}

const cellEnd = (text: string): number => (text.includes('\t') ? text.indexOf('\t') : text.length)
