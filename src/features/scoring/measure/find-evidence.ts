// Action verbs, figures, results and signs of growth inside real statements and entries.
import type { Span } from '#features/profiles/contract.ts'
import { type PhraseIndex, phraseAt, type Words } from '../words/lists.ts'
import { findMetrics } from './find-metrics.ts'
import { openingVerb } from './judge-segments.ts'
import type { Segment } from './segment.ts'

export interface Item {
  text: string
  spans: Span[]
}
export interface StatementEvidence {
  segment: Segment
  verb?: { lemma: string; span: Span }
  metrics: Span[]
  result?: Span
}
export interface Evidence {
  statements: StatementEvidence[]
  verbs: Item[]
  metrics: Item[]
  results: Item[]
  growth: Item[]
}

export function findEvidence(segments: readonly Segment[], words: Words): Evidence {
  const statements = segments.filter(({ kind }) => kind === 'statement').map((segment) => readStatement(segment, words))
  const verbs = new Map<string, Item>()
  const metrics: Item[] = []
  const results: Item[] = []
  for (const { segment, verb, metrics: figures, result } of statements) {
    if (verb) addTo(verbs, verb.lemma, verb.lemma, verb.span)
    for (const span of figures) metrics.push({ text: cut(segment, span), spans: [span] })
    if (result) results.push({ text: segment.text, spans: [result] })
  }
  return { statements, verbs: sorted(verbs), metrics, results, growth: sorted(findGrowth(segments, words)) }
}

function readStatement(segment: Segment, words: Words): StatementEvidence {
  const opening = openingVerb(segment, words)
  const token = opening && segment.tokens[opening.at]
  const acts = opening !== undefined || segment.tokens.some(({ key }) => isDeed(key, words))
  const metrics = acts ? findMetrics(segment, words) : []
  const result = acts ? findPhrase(segment, words.results) : undefined
  return {
    segment,
    metrics,
    ...(opening && token && { verb: { lemma: opening.lemma, span: { start: token.start, end: token.end } } }),
    ...(result && { result }),
  }
}

/** A known verb, or a word with the ending of one: for judging whether anything is done in the sentence. */
function isDeed(key: string, words: Words): boolean {
  return words.open || words.verbs.has(key) || (words.language === 'en' && key.length > 5 && /(?:ed|ing)$/.test(key))
}

function findPhrase(segment: Segment, index: PhraseIndex): Span | undefined {
  const { tokens } = segment
  for (let at = 0; at < tokens.length; at++) {
    const phrase = phraseAt(tokens, at, index)
    if (phrase) return { start: tokens[at]!.start, end: tokens[at + phrase.keys.length - 1]!.end }
  }
  return undefined
}

function findGrowth(segments: readonly Segment[], words: Words): Map<string, Item> {
  const found = new Map<string, Item>()
  for (const segment of segments) {
    const counts = segment.kind === 'statement' || (segment.kind === 'entry' && segment.tokens.length <= 20)
    if (!counts || segment.section === 'skills' || segment.section === 'references') continue
    for (let at = 0; at < segment.tokens.length; at++) {
      const phrase = phraseAt(segment.tokens, at, words.growth)
      if (!phrase || phrase.entry.startsWith('!')) continue
      const span = { start: segment.tokens[at]!.start, end: segment.tokens[at + phrase.keys.length - 1]!.end }
      addTo(found, phrase.entry, cut(segment, span), span)
    }
  }
  return found
}

function addTo(items: Map<string, Item>, key: string, text: string, span: Span): void {
  const item = items.get(key)
  if (item) item.spans.push(span)
  else items.set(key, { text, spans: [span] })
}

const cut = (segment: Segment, span: Span): string =>
  segment.text.slice(span.start - segment.start, span.end - segment.start)
const sorted = (items: Map<string, Item>): Item[] =>
  [...items].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, item]) => item)
