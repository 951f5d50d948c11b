import type { SkillKind } from '../contract.ts'

export interface ListLine {
  kind: SkillKind
  /** As written, with their marks; the name itself comes first. */
  forms: string[]
  broader: string[]
}
export interface ReadForm {
  text: string
  exact: boolean
  ambiguous: boolean
}

/**
 * Reads one file of the list. A line is `Name: alias, alias > Broader, Broader`; `# kind` sets the kind of the lines
 * below. A form ending in `!` counts only in these very letters, one ending in `?` only where the context speaks for it.
 */
export function readLines(source: string): ListLine[] {
  const lines: ListLine[] = []
  let kind: SkillKind = 'domain'
  for (const line of source.split('\n')) {
    if (line.length < 2 || line.startsWith('//')) continue
    if (line.startsWith('# ')) {
      kind = line.slice(2) as SkillKind
      continue
    }
    const arrow = line.indexOf(' > ')
    const left = arrow < 0 ? line : line.slice(0, arrow)
    const colon = left.indexOf(': ')
    const forms = colon < 0 ? [left] : [left.slice(0, colon), ...left.slice(colon + 2).split(', ')]
    lines.push({ kind, forms, broader: arrow < 0 ? [] : line.slice(arrow + 3).split(', ') })
  }
  return lines
}

// Two capitals alone (HR, AR, QA) are words or initials in small letters, so they count in capitals only.
const twoCapitals = /^[A-Z][A-Z&]$/

/** `Go?` → the text and what its marks say. */
export function readForm(raw: string): ReadForm {
  let end = raw.length
  let exact = false
  let ambiguous = false
  for (; end > 0; end--) {
    const mark = raw[end - 1]
    if (mark === '!') exact = true
    else if (mark === '?') ambiguous = true
    else if (mark !== ' ') break
  }
  const text = end === raw.length ? raw : raw.slice(0, end)
  return { text, exact: exact || (end === 2 && twoCapitals.test(text)), ambiguous }
}
