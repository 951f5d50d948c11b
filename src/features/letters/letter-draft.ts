// A drafted cover letter: its paragraphs, each with the facts and requirements behind it. Browser-safe.
import { z } from 'zod'
import { TruthReport } from '../truth/truth-report.ts'

/** `warm` is friendlier, `formal` keeps its distance; none flatters. */
export const LetterTone = z.enum(['plain', 'warm', 'formal'])
export type LetterTone = z.infer<typeof LetterTone>

/** About 90, 160 and 230 words. */
export const LetterLength = z.enum(['short', 'medium', 'long'])
export type LetterLength = z.infer<typeof LetterLength>

export const LetterParagraph = z.object({
  text: z.string(),
  /** JSON Pointers into the person's facts. */
  factPointers: z.array(z.string()),
  /** Ids of the posting's requirements that the paragraph speaks to. */
  requirementIds: z.array(z.string()),
})
export type LetterParagraph = z.infer<typeof LetterParagraph>

export const LetterDraft = z.object({
  /** Greeting first, signature last. */
  paragraphs: z.array(LetterParagraph),
  /** The paragraphs, a blank line between them; spans of `truth` count in it. */
  text: z.string(),
  truth: TruthReport,
})
export type LetterDraft = z.infer<typeof LetterDraft>
