// A letter ready to be set: who writes, to whom, when, and the paragraphs. Browser-safe.
import { z } from 'zod'
import { ProfileBasics } from '#features/profiles/contract.ts'

export const LetterFormat = z.enum(['pdf', 'docx', 'txt'])
export type LetterFormat = z.infer<typeof LetterFormat>

export const Letter = z.object({
  sender: ProfileBasics,
  /** ISO date; a letter without one carries none. */
  date: z.iso.date().optional(),
  /** Lines of the address: name, title, company. */
  to: z.array(z.string()).max(6).default([]),
  /** What it is about, in one line. */
  subject: z.string().max(300).optional(),
  /** Greeting first, signature last; line breaks inside a paragraph are kept. */
  paragraphs: z.array(z.string()).max(200),
})
export type Letter = z.infer<typeof Letter>

/** Paragraphs of a text: what blank lines part. */
export const splitParagraphs = (text: string): string[] =>
  text
    .replace(/\r\n?/g, '\n')
    .split(/\n[^\S\n]*\n+/)
    .map((paragraph) => paragraph.trim())
    .filter(Boolean)
