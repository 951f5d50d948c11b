import type { ClaimSupport } from '../../truth-report.ts'
import type { CheckContext } from '../context.ts'
import type { Piece } from '../facts.ts'

/** What a profile itself can be counted for: `three languages`, `two degrees`, `four employers`. */
const lists: [RegExp, (context: CheckContext) => number][] = [
  [/^languages?$/iu, ({ facts }) => facts.profile.languages.length],
  [
    /^(?:employers?|companies|compan(?:y|ies)|organi[sz]ations?|firms?)$/iu,
    ({ facts }) => new Set(facts.profile.work.map((work) => work.name)).size,
  ],
  [/^(?:jobs?|positions?|roles?)$/iu, ({ facts }) => facts.profile.work.length],
  [/^degrees?$/iu, ({ facts }) => facts.profile.education.length],
  [/^(?:certificates?|certifications?)$/iu, ({ facts }) => facts.profile.certificates.length],
  [/^(?:awards?|prizes?)$/iu, ({ facts }) => facts.profile.awards.length],
  [/^(?:publications?|papers?)$/iu, ({ facts }) => facts.profile.publications.length],
]
const places = /^(?:countries|country|cities|city|towns?|states?|regions?|markets?)$/iu

/** Names strung together: `Belgium and the Netherlands`, `Rome, Milan and Turin`. */
const strung = /(?:the )?\p{Lu}[\p{L}-]+(?:(?:,\s|\s(?:and|und|et|y|e)\s|,\s(?:and)\s)(?:the )?\p{Lu}[\p{L}-]+)+/gu

/** What a small count comes to when the facts are counted; undefined when they give another number, or none. */
export function countFacts(
  context: CheckContext,
  head: string,
  value: number,
  pieces: Piece[],
): ClaimSupport | undefined {
  for (const [noun, count] of lists) {
    if (
      noun.test(head) &&
      (count(context) === value || (/^languages?$/iu.test(head) && value >= 2 && value < count(context)))
    )
      return { source: 'computed', quote: `${value} ${head} in your profile` }
  }
  if (!places.test(head)) return undefined
  for (const piece of pieces) {
    if (piece.role !== 'text') continue
    const named = [...piece.text.matchAll(strung)].find(
      (match) => match[0].split(/,\s(?:and\s)?|\s(?:and|und|et|y|e)\s/u).length === value,
    )
    if (named) return { source: 'computed', pointer: piece.pointer, quote: piece.text }
  }
  return undefined
}
