import type { Mark } from '#web/kit/marks/cut-segments.ts'
import { labelOf, type PostingFacts, type PostingFlag, type PostingRequirement } from '../posting-facts.ts'
import { flagWords } from './flag-words.ts'

export type NumberedRequirement = PostingRequirement & { number?: number }

/** Numbers the requirements in the order of the text; what has no place there keeps none. */
export function numberRequirements(requirements: PostingRequirement[]): NumberedRequirement[] {
  const placed = requirements
    .filter((each) => each.span.end > each.span.start)
    .toSorted((a, b) => a.span.start - b.span.start)
  const numbers = new Map(placed.map((each, index) => [each.id, index + 1]))
  return requirements.map((each) => ({ ...each, number: numbers.get(each.id) }))
}

/** Strong for what is required, pale for what is welcome. */
export function requirementMarks(requirements: NumberedRequirement[]): Mark[] {
  return requirements
    .filter((each) => each.number !== undefined)
    .map((each) => ({
      id: each.id,
      ...each.span,
      number: each.number,
      tone: each.importance === 'required' ? 'strong' : 'soft',
      label: labelOf(each),
    }))
}

/** Doubt is a wavy line, with the card that says why. */
export const flagMarks = (flags: PostingFlag[]): Mark[] =>
  flags
    .filter(({ span }) => span.end > span.start)
    .map(({ kind, span }) => ({ id: `flag-${kind}`, ...span, tone: 'doubt', label: flagWords[kind].title }))

/** Lines of `text` that do not stand in `other`, whatever their spacing and signs. */
export function markNewLines(text: string, other: string): Mark[] {
  const bare = (line: string) =>
    line
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim()
  const known = new Set(other.split('\n').map(bare))
  return splitPosting(text)
    .filter(({ start, end }) => !known.has(bare(text.slice(start, end))))
    .map(({ start, end }) => ({ id: `new-${start}`, start, end, tone: 'soft', label: 'Only here' }))
}

/** Lines of a posting's text as paragraphs, bullets and short headings; offsets stay those of the text. */
export function splitPosting(text: string): { start: number; end: number; kind: 'text' | 'bullet' | 'heading' }[] {
  const blocks: ReturnType<typeof splitPosting> = []
  for (const match of text.matchAll(/[^\n]+/g)) {
    const line = match[0]
    if (!line.trim()) continue
    const sign = /^\s*(?:[•●▪◦‣·*–-]|\d{1,2}[.)])\s+/.exec(line)?.[0].length ?? 0
    const bare = line.trim()
    const heading =
      sign === 0 && bare.length <= 60 && !/[.;,!]$/.test(bare) && (/:$/.test(bare) || bare.split(' ').length <= 6)
    blocks.push({
      start: match.index + sign,
      end: match.index + line.length,
      kind: sign > 0 ? 'bullet' : heading ? 'heading' : 'text',
    })
  }
  return blocks
}

export const hasFacts = (facts: PostingFacts) => facts.requirements.length > 0 || facts.keywords.length > 0
