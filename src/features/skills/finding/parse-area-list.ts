import type { SkillKind } from '../contract.ts'

export interface ListEntry {
  name: string
  kind: SkillKind
  /** The name itself comes first. */
  forms: { text: string; exact: boolean; ambiguous: boolean }[]
  broader: string[]
}

/**
 * Reads one file of the list. A line is `Name: alias, alias > Broader, Broader`; `# kind` sets the kind of the lines
 * below. A form ending in `!` counts only in these very letters, one ending in `?` only where the context speaks for it.
 */
export function parseAreaList(source: string): ListEntry[] {
  const entries: ListEntry[] = []
  let kind: SkillKind = 'domain'
  for (const raw of source.split('\n')) {
    const line = raw.trim()
    if (!line) continue
    if (line.startsWith('# ')) {
      kind = line.slice(2) as SkillKind
      continue
    }
    const [left = '', right = ''] = line.split(' > ')
    const colon = left.indexOf(': ')
    const head = colon < 0 ? left : left.slice(0, colon)
    const aliases = colon < 0 ? [] : left.slice(colon + 2).split(', ')
    const forms = [head, ...aliases].map(readForm)
    entries.push({ name: forms[0]?.text ?? head, kind, forms, broader: right ? right.split(', ') : [] })
  }
  return entries
}

// Two capitals alone (HR, AR, QA) are words or initials in small letters, so they count in capitals only.
const twoCapitals = /^[A-Z][A-Z&]$/

function readForm(raw: string): ListEntry['forms'][number] {
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
