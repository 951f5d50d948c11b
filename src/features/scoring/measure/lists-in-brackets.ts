import type { Segment } from './segment.ts'

export interface BracketList {
  start: number
  end: number
  terms: number
}

const listed = /\([^()]*,[^()]*,[^()]*\)/g

/** `(Go, Kafka, Redis)`: three terms and more in brackets are a list, wherever they stand. */
export function listsInBrackets({ text, start, kind }: Segment): BracketList[] {
  if (kind !== 'statement' || !text.includes('(')) return []
  return [...text.matchAll(listed)].map((hit) => ({
    start: start + hit.index,
    end: start + hit.index + hit[0].length,
    terms: hit[0].split(',').length,
  }))
}

/** Words of a segment that stand in such lists. */
export function countBracketed(segment: Segment): number {
  const lists = listsInBrackets(segment)
  if (lists.length === 0) return 0
  return segment.tokens.filter((token) => lists.some(({ start, end }) => start <= token.start && token.end <= end))
    .length
}
