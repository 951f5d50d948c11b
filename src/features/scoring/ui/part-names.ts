import type { PartId } from '../score-report.ts'

export const partNames: Record<PartId, string> = {
  achievements: 'Achievements',
  keywords: 'Keywords',
  compatibility: 'Compatibility',
  formatting: 'Formatting',
  progression: 'Progression',
  completeness: 'Completeness',
  fit: 'Fit',
}

/** What each part asks of a text, in a sentence; the public page on the score says the same. */
export const partAbout: Record<PartId, string> = {
  achievements:
    'Does the text say what came of the work? Verbs, figures and results, in lines that stand on their own.',
  keywords:
    'The weight of the keywords found, of the weight of all. They come from the posting; without one, from the target role, the field, or a common list.',
  compatibility: 'How surely a machine reads the file.',
  formatting: 'Length, headings and bullets: what a hurried reader leans on.',
  progression: 'Dated steps, and signs that the work grew.',
  completeness:
    'The share of the sections a reader expects: contact, summary, experience, education, skills. A field may expect others.',
  fit: 'Whether the target role is named: fully 100, related up to 80, none chosen between 50 and 70.',
}

/** From the heaviest to the lightest, as a person wants to read them. */
export const partOrder = Object.keys(partNames) as PartId[]
