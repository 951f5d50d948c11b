import type { SkillKind } from '../contract.ts'

export interface RawLine {
  text: string
  kind: SkillKind
}
export interface ReadForm {
  text: string
  exact: boolean
  ambiguous: boolean
}

/**
 * Goes through one file of the list. A line is `Name: alias, alias > Broader, Field~`: it entails
 * what is broader, and is used in a field without showing it. `# kind` sets the kind of the lines
 * below. A form ending in `!` counts only in these very letters, one ending in `?` only where the context speaks for it.
 */
export function eachLine(source: string, take: (line: RawLine) => void): void {
  let kind: SkillKind = 'domain'
  for (const text of source.split('\n')) {
    if (text.startsWith('# ')) kind = text.slice(2) as SkillKind
    else if (text.length > 1) take({ text, kind })
  }
}

/** The places of a line's forms, the name first. Cuts nothing out: most forms are never needed. */
export function eachForm(line: string, take: (start: number, end: number) => void): void {
  const arrow = line.indexOf(' > ')
  const stop = arrow < 0 ? line.length : arrow
  const colon = line.indexOf(': ')
  if (colon < 0 || colon > stop) {
    take(0, stop)
    return
  }
  take(0, colon)
  for (let start = colon + 2; start < stop; ) {
    const comma = line.indexOf(', ', start)
    const end = comma < 0 || comma > stop ? stop : comma
    take(start, end)
    start = end + 2
  }
}

/** One line → its forms, the name first, its broader terms, and the fields it is used in. */
export function readLine(line: string): { forms: ReadForm[]; broader: string[]; fields: string[] } {
  const arrow = line.indexOf(' > ')
  const forms: ReadForm[] = []
  eachForm(line, (start, end) => forms.push(readForm(line.slice(start, end))))
  const terms = arrow < 0 ? [] : line.slice(arrow + 3).split(', ')
  return {
    forms,
    broader: terms.filter((term) => !term.endsWith('~')),
    fields: terms.filter((term) => term.endsWith('~')).map((term) => term.slice(0, -1)),
  }
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
