import type { ProfileInput } from '#features/profiles/contract.ts'

/** An invented person: the facts that every text about them is held against. */
export type TruthPerson = { id: string; facts: ProfileInput }

/**
 * One text about a person. `at`: `letter`, `summary`, `/work/0` (a new bullet there), or the pointer of a field that is
 * overwritten, or of a list that gets the text added. `planted`: the invented words; absent in a true rewrite.
 */
export type TruthCase = {
  person: string
  at: string
  text: string
  planted?: string
  kind?: string
  posting?: TruthPosting
}

/** The posting that letters answer, where a set brings its own. */
export type TruthPosting = { company: string; title: string; text?: string }

/** `kind | at | text` lines, the invented words in [[double brackets]]; no brackets, no kind: a true rewrite. */
export function readCases(person: string, lines: string, posting?: TruthPosting): TruthCase[] {
  return lines
    .split('\n')
    .filter((line) => line.trim())
    .map((line) => {
      const [kind = '', at = '', ...rest] = line.trimEnd().split(/\s*\| /)
      const marked = rest.join(' | ').replaceAll('¶', '\n')
      const planted = /\[\[(.+?)\]\]/su.exec(marked)?.[1]
      const text = marked.replace(/\[\[(.+?)\]\]/su, '$1')
      const place = posting ? { person, at, text, posting } : { person, at, text }
      return planted ? { ...place, planted, kind } : place
    })
}
