import type { Letter } from '../contract.ts'
import type { LetterLength, LetterTone } from '../letter-draft.ts'

export const tones: { value: LetterTone; label: string; hint: string }[] = [
  { value: 'plain', label: 'Plain', hint: 'Direct and friendly' },
  { value: 'warm', label: 'Warm', hint: 'Closer, still calm' },
  { value: 'formal', label: 'Formal', hint: 'Keeps its distance' },
]
export const lengths: { value: LetterLength; label: string; hint: string }[] = [
  { value: 'short', label: 'Short', hint: 'About 90 words' },
  { value: 'medium', label: 'Medium', hint: 'About 160 words' },
  { value: 'long', label: 'Long', hint: 'About 230 words' },
]
export const stateNames: Record<Letter['state'], string> = { draft: 'Draft', approved: 'Approved' }

const languages = new Intl.DisplayNames('en', { type: 'language' })
/** The honest note for a posting that is not in English; undefined otherwise. */
export const sayForeign = (code: string | null | undefined): string | undefined =>
  code && code !== 'en'
    ? `This posting is in ${languages.of(code) ?? code}. Letters are written in English only: check what the employer expects, or put your own words in.`
    : undefined

export const nameOf = ({ title, company }: { title: string; company: string | null }) =>
  company ? `${title}, ${company}` : title
