// Action verbs, figures, results and signs of growth inside real statements and entries.
import type { Span } from '#features/profiles/contract.ts'
import { type PhraseIndex, phraseAt, type Words } from '../words/lists.ts'
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

/** No statement proves more than this many figures: a row of numbers is not evidence. */
const metricsPerStatement = 3

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

// Number with what makes it a figure around it: currency, thousands, k/M/B, %, ×, +.
const number =
  /(?<![\p{L}\p{N}.,-])(?:([$€£¥₹]|\b(?:USD|EUR|GBP|CHF|INR|R\$)\s?)\s?)?(\d+(?:[.,’' \u00a0\u202f]\d{3})*(?:[.,]\d+)?)\s?(%|[x×](?![\p{L}])|[kKmMbB](?![\p{L}])|[mM]io\b|[mM]rd\b|\+|-fold\b|€|£|\$|(?:USD|EUR|GBP|CHF)\b)?/gu
const numberWord =
  /^(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|hundred|hundreds|thousand|thousands|million|millions|dozen|dozens|zwei|drei|vier|funf|sechs|sieben|acht|neun|zehn|elf|zwolf|zwanzig|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|douze|vingt|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|doce|veinte|dois|duas|tres|quatro|sete|oito|nove|dez|doze|vinte|twee|drie|vijf|zes|zeven|negen|tien|twaalf|twintig|due|tre|quattro|cinque|sei|sette|otto|nove|dieci|dodici|venti)$/

/** Figures of one statement: money, %, multipliers, large numbers, durations, counted things. At most three. */
export function findMetrics(segment: Segment, words: Words): Span[] {
  const { text, start, tokens } = segment
  const found: Span[] = []
  for (const hit of text.matchAll(number)) {
    const [whole, currency, digits, suffix] = hit
    const from = start + hit.index
    const to = from + whole.trimEnd().length
    const value = Number(digits!.replace(/[.,’' \u00a0\u202f](?=\d{3})/g, '').replace(',', '.'))
    const year = !currency && !suffix && /^(?:19|20)\d{2}$/.test(digits!)
    if (year) continue
    const unit = unitBehind(segment, to, words)
    if (currency || suffix || value >= 1000 || unit !== undefined) found.push({ start: from, end: unit ?? to })
  }
  for (let at = 0; at + 1 < tokens.length; at++) {
    if (!numberWord.test(tokens[at]!.key)) continue
    const unit = unitBehind(segment, tokens[at]!.end, words)
    if (unit !== undefined) found.push({ start: tokens[at]!.start, end: unit })
  }
  const content = tokens.filter(({ key }) => !/^\d/.test(key) && !words.functionWords.has(key)).length
  return found.slice(0, Math.min(metricsPerStatement, Math.floor(content / 2)))
}

/** End of the unit word among the two words behind `offset` (`40 partner banks`). */
function unitBehind(segment: Segment, offset: number, words: Words): number | undefined {
  let low = 0
  while (low < segment.tokens.length && segment.tokens[low]!.start < offset) low++
  for (const token of segment.tokens.slice(low, low + 3)) {
    if (
      token.start - offset > 40 ||
      /[.;,]\s/.test(segment.text.slice(offset - segment.start, token.start - segment.start))
    )
      return
    if (words.units.has(token.key)) return token.end
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
