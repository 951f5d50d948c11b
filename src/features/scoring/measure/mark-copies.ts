// Statements that say again what another one said, and sentences from a pattern.
import type { Words } from '../words/lists.ts'
import type { Segment } from './segment.ts'

/** Share of the words of both that must agree. */
const alike = 0.75
/** A word of more statements than this tells none of them apart. */
const common = 60

/** Statements built alike to the last small word; more than two of them come from a pattern. */
const perPattern = 2

/**
 * Two statements whose words agree but for verbs, small words and figures count once: the longer one. Of statements that
 * differ in nothing but their nouns (`Worked with X and Y in the area of Z for the W`) two count.
 */
export function markCopies(segments: readonly Segment[], words: Words): void {
  const kept: ReadonlySet<string>[] = []
  const same = new Set<string>()
  const byWord = new Map<string, number[]>()
  const patterns = new Map<string, number>()
  for (const segment of inFixedOrder(segments)) {
    const own = contentWords(segment, words)
    if (own.size === 0) continue
    const whole = [...own].sort().join(' ')
    if (same.has(whole) || candidates(own, byWord).some((i) => similar(own, kept[i]!))) {
      segment.kind = 'copy'
      continue
    }
    const pattern = patternOf(segment, words)
    const alikeSoFar = pattern === undefined ? 0 : (patterns.get(pattern) ?? 0)
    if (pattern !== undefined) patterns.set(pattern, alikeSoFar + 1)
    if (alikeSoFar >= perPattern) {
      segment.kind = 'dump'
      continue
    }
    same.add(whole)
    for (const word of own) {
      const places = byWord.get(word)
      if (!places) byWord.set(word, [kept.length])
      else if (places.length <= common) places.push(kept.length)
    }
    kept.push(own)
  }
}

/** Small words and verbs in their order, everything else left open; undefined for sentences too short to be told apart. */
function patternOf({ tokens }: Segment, words: Words): string | undefined {
  let small = 0
  const marks = tokens.map(({ key }) => {
    if (words.functionWords.has(key)) {
      small++
      return key
    }
    return words.verbs.get(key) ?? '*'
  })
  return small >= 4 && tokens.length >= 8 ? marks.join(' ') : undefined
}

/** Longest first, so that moving a section never changes which of two copies is kept. */
const inFixedOrder = (segments: readonly Segment[]): Segment[] =>
  segments
    .filter(({ kind }) => kind === 'statement')
    .sort((a, b) => b.text.length - a.text.length || (a.text < b.text ? -1 : 1))

function contentWords({ tokens }: Segment, words: Words): Set<string> {
  const own = new Set<string>()
  for (const { key } of tokens) {
    if (!words.functionWords.has(key) && !words.verbs.has(key) && !/^\d/.test(key)) own.add(key)
  }
  return own
}

/** Earlier statements that share a telling word. */
function candidates(own: ReadonlySet<string>, byWord: ReadonlyMap<string, number[]>): number[] {
  const found = new Set<number>()
  for (const word of own) {
    const places = byWord.get(word)
    if (places && places.length <= common) for (const place of places) found.add(place)
  }
  return [...found]
}

function similar(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  const [small, large] = a.size < b.size ? [a, b] : [b, a]
  if (small.size < large.size * alike) return false
  let shared = 0
  for (const key of small) if (large.has(key)) shared++
  return shared / (a.size + b.size - shared) >= alike
}
