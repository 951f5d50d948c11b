// Whether words stand in an order that a language allows. Shuffled text keeps its words and loses its grammar.
import type { Words } from '../words/lists.ts'
import type { Segment } from './segment.ts'
import type { Token } from './tokens.ts'

const vowelLike = /^(?:[aeio]|u(?!s$|k$|n[ei]|s[aeu]|r[aou]|t[ei])|h(?:our|onest|onou?r|eir))/
const consonantLike = /^(?:[bcdfgjklmnpqrstvwxyz]|h(?!our|onest|onou?r|eir)|one|once|eu|un[ei]|us$|us[aeu])/
const midStop = /(?<=\p{Ll}{3})[.!?]\s+\p{Ll}/gu
const shortForm =
  /\b(?:approx|incl|etc|bzw|inkl|evtl|vgl|dept|mgmt|govt|corp|misc|avg|spec|tech|temp|est|jan|feb|mar|apr|jun|jul|aug|sep|sept|oct|nov|dec|okt|dez|janv|ene|abr|ago|dic)[.]\s+\p{Ll}/giu

/**
 * Faults of order: an article, preposition or `and` before a word that cannot follow it or before the end; `a` before a
 * vowel; a capital verb inside a sentence; a full stop before a small letter; a comma at the end.
 */
export function countFaults(segment: Segment, words: Words): number {
  const { tokens, text, end } = segment
  const last = text.at(-1)
  let faults = last === ',' || last === ';' ? 1 : 0
  faults += countMidStops(text)
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]!
    const next = tokens[i + 1]
    if (next ? clashes(i, segment, words) : dangles(token, end, words)) faults++
    else if (i > 0 && words.language !== 'de' && capitalVerb(segment, i, words)) faults++
  }
  return faults
}

function countMidStops(text: string): number {
  const stops = text.match(midStop)?.length ?? 0
  return stops === 0 ? 0 : Math.max(0, stops - (text.match(shortForm)?.length ?? 0))
}

function dangles({ key, end }: Token, segmentEnd: number, words: Words): boolean {
  if (segmentEnd - end > 1) return false
  return words.determiners.has(key) || words.prepositions.has(key) || words.conjunctions.has(key)
}

function clashes(at: number, { tokens, text, start }: Segment, words: Words): boolean {
  const token = tokens[at]!
  const next = tokens[at + 1]!
  const { key } = token
  const article = words.determiners.has(key)
  const preposition = words.prepositions.has(key)
  const conjunction = words.conjunctions.has(key)
  if (!article && !preposition && !conjunction) return false
  const between = text.slice(token.end - start, next.start - start)
  if (between.trim()) return article && key.length > 1 && /[,.;:!?]\s/.test(between)
  if (words.allowedPairs.has(`${key} ${next.key}`)) return false
  if (article && words.neverAfterDeterminer.has(next.key)) return true
  if (words.language === 'en' && key === 'a') return vowelLike.test(next.key)
  if (words.language === 'en' && key === 'an') return consonantLike.test(next.key)
  if (conjunction) return words.conjunctions.has(next.key)
  // `on or before` is fine, `of or the` is not.
  if (words.conjunctions.has(next.key)) return !words.prepositions.has(tokens[at + 2]?.key ?? '')
  return preposition && words.prepositions.has(next.key)
}

/** `of Led a team`: an action verb with a capital right behind an article or preposition. */
function capitalVerb({ text, tokens, start }: Segment, i: number, words: Words): boolean {
  const token = tokens[i]!
  const before = tokens[i - 1]!
  if (!words.prepositions.has(before.key) && !words.determiners.has(before.key)) return false
  const lemma = words.verbs.get(token.key)
  if (lemma === undefined || lemma === token.key || token.key.endsWith('s') || token.key.endsWith('ing')) return false
  const at = token.start - start
  if (!/\p{Lu}/u.test(text[at] ?? '') || !/\p{Ll}/u.test(text[at + 1] ?? '')) return false
  return text.slice(before.end - start, at) === ' ' && /\p{Ll}/u.test(text[before.start - start] ?? '')
}

/** Faults per twelve words of running text, over the whole résumé. Written prose stays under 0.2. */
export function faultRate(segments: readonly Segment[]): number {
  let faults = 0
  let length = 0
  for (const segment of segments) {
    if (segment.kind === 'list' || segment.kind === 'entry' || segment.tokens.length < 4) continue
    faults += segment.faults
    length += segment.tokens.length
  }
  return length > 0 ? (12 * faults) / Math.max(length, 60) : 0
}
