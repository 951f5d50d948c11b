import { Profile } from '#features/profiles/contract.ts'
import { buildSheet } from '../document/build-sheet.ts'
import { cleanLine } from '../document/clean-text.ts'
import { formatDate } from '../document/format-date.ts'
import type { RenderOptions, Template } from '../render-options.ts'
import { toInputs } from '../typst/to-inputs.ts'
import { toRun, widest } from '../typst/to-runs.ts'
import type { Letter } from './letter.ts'
import { letterLooks, letterSize } from './letter-looks.ts'

/** A letter with every text cleaned and its date in words. */
export type LetterSheet = {
  name: string
  contacts: { text: string; href?: string }[]
  date?: string
  to: string[]
  subject?: string
  /** Paragraphs as lines. */
  paragraphs: string[][]
}

const lines = (text: string) => text.split('\n').map(cleanLine).filter(Boolean)

/** The dates of letters are written out; the language is English so far. */
export function buildLetterSheet(letter: Letter, options: RenderOptions): LetterSheet {
  const sheet = buildSheet(Profile.parse({ basics: letter.sender }), options)
  const subject = cleanLine(letter.subject)
  return {
    name: sheet.name,
    contacts: sheet.contacts,
    ...(letter.date ? { date: formatDate(letter.date, { language: options.language, format: 'long' }) } : {}),
    to: letter.to.map(cleanLine).filter(Boolean),
    ...(subject ? { subject } : {}),
    paragraphs: letter.paragraphs.map(lines).filter((each) => each.length > 0),
  }
}

/** What the letter's template gets: the look of the résumé's template, the words as data. */
export function toLetterInputs(letter: Letter, template: Template, options: RenderOptions): Record<string, string> {
  const prose = { ...template, size: letterSize(template) }
  const bare = buildSheet(Profile.parse({ basics: letter.sender }), options)
  const inputs = toInputs({ ...bare, label: undefined, sections: [] }, prose, options)
  const { date, to, subject, paragraphs, name } = buildLetterSheet(letter, options)
  const title = name ? `${name} – Letter` : 'Letter'
  return {
    look: JSON.stringify({ ...JSON.parse(inputs.look!), title, letter: letterLooks[template.id] }),
    sheet: JSON.stringify({
      ...JSON.parse(inputs.sheet!),
      ...(date ? { date } : {}),
      to: to.map((line) => toRun(line, widest.wide)),
      ...(subject ? { subject: toRun(subject, widest.wide) } : {}),
      paragraphs: paragraphs.map((each) => each.map((line) => toRun(line, widest.wide))),
    }),
  }
}
