// How many years of school the sentences ask for.
import { ramp } from '../formula/ramp.ts'
import type { ReadingEase } from '../score-report.ts'
import type { Segment } from './segment.ts'

/**
 * English: Flesch–Kincaid grade, 0.39 · words/sentences + 11.8 · syllables/words − 15.59 (Kincaid et al. 1975).
 * Other languages: LIX = words/sentences + 100 · words over six letters/words (Björnsson 1968), turned into grades by
 * Anderson's table (Journal of Reading 26, 1983). A bullet counts as a sentence. Null under 60 words of sentences.
 */
export function measureReadingEase(segments: readonly Segment[], language: string): ReadingEase | null {
  let words = 0
  let sentences = 0
  let syllables = 0
  let long = 0
  for (const { kind, tokens } of segments) {
    if (kind !== 'statement') continue
    sentences++
    for (const { key } of tokens) {
      words++
      if (key.length > 6) long++
      if (language === 'en') syllables += countSyllables(key)
    }
  }
  if (words < 60) return null
  const english = language === 'en'
  const raw = english
    ? 0.39 * (words / sentences) + 11.8 * (syllables / words) - 15.59
    : lixGrade(words / sentences + (100 * long) / words)
  const grade = Math.round(Math.min(20, Math.max(0, raw)) * 10) / 10
  return { grade, formula: english ? 'flesch-kincaid' : 'lix', words, sentences }
}

const lixGrade = (lix: number): number =>
  ramp(lix, [
    [10, 1],
    [15, 2],
    [20, 3],
    [24, 4],
    [28, 5],
    [32, 6],
    [36, 7],
    [40, 8],
    [44, 9],
    [48, 10],
    [52, 11],
    [56, 12],
    [70, 16],
  ])

/** Groups of vowels, without a silent e at the end; at least one. Numbers count as one. */
export function countSyllables(word: string): number {
  if (!/[a-z]/.test(word)) return 1
  const bare = word.replace(/(?:[^laeiouy]es|[^td]ed|[^laeiouy]e)$/, '')
  return Math.max(1, bare.match(/[aeiouy]+/g)?.length ?? 1)
}
