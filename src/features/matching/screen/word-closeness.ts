import { splitWords } from '../../skills/finding/split-words.ts'

export interface Closeness {
  /** 0–100: how much the résumé's words are the posting's. */
  closeness: number
  /** Words of passages taken over from the posting; they count nothing. */
  copied: number
}

/** So many words in the posting's own order are no chance. */
const passage = 10
/** The cosine that an honest résumé for the very job reaches; measured on real résumés, see bench/matching/screening. */
const fullCosine = 0.2

/** A text as its telling words, in order. */
export type Words = readonly string[]

/**
 * The cosine of tf-idf word vectors (sublinear tf, idf over the reference and all texts; Salton & Buckley 1988), over 0.2.
 * Passages that a text has in common with the reference are copies of it, or it of them: they are left out first, so that
 * pasting wins nothing.
 */
export function wordCloseness(reference: string, texts: readonly string[]): Closeness[] {
  return closenessOfWords(wordsOf(reference), texts.map(wordsOf))
}

/** The same of texts already cut into words, for whoever has many and must not hold up others meanwhile. */
export function closenessOfWords(reference: Words, texts: readonly Words[]): Closeness[] {
  const passages = new Set(shinglesOf(reference))
  const read = texts.map((words) => leaveOutCopied(words, passages))
  const documents = [reference, ...read.map((one) => one.words)]
  const found = new Map<string, number>()
  for (const words of documents) for (const word of new Set(words)) found.set(word, (found.get(word) ?? 0) + 1)
  const idf = (word: string) => Math.log((1 + documents.length) / (1 + (found.get(word) ?? 0))) + 0.1
  const wanted = vectorOf(reference, idf)
  return read.map(({ words, copied }) => ({
    closeness: Math.min(100, (cosine(wanted, vectorOf(words, idf)) / fullCosine) * 100),
    copied,
  }))
}

export const wordsOf = (text: string): Words =>
  splitWords(text)
    .map((word) => word.key)
    .filter((key) => key.length > 1 && !common.has(key))

const common = new Set(
  'the and of to in an with for is are we you our your on or as at be by from have ha year will this that it not all can'.split(
    ' ',
  ),
)

const shinglesOf = (words: readonly string[]): string[] =>
  words.length < passage
    ? []
    : words.slice(0, words.length - passage + 1).map((_, i) => words.slice(i, i + passage).join(' '))

function leaveOutCopied(words: Words, passages: ReadonlySet<string>): { words: Words; copied: number } {
  const taken = new Set<number>()
  for (const [at, shingle] of shinglesOf(words).entries())
    if (passages.has(shingle)) for (let i = at; i < at + passage; i++) taken.add(i)
  return { words: words.filter((_, i) => !taken.has(i)), copied: taken.size }
}

function vectorOf(words: readonly string[], idf: (word: string) => number): Map<string, number> {
  const counts = new Map<string, number>()
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1)
  return new Map([...counts].map(([word, times]) => [word, (1 + Math.log(times)) * idf(word)]))
}

function cosine(a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): number {
  const length = (vector: ReadonlyMap<string, number>) => Math.hypot(...vector.values())
  let dot = 0
  for (const [word, weight] of a) dot += weight * (b.get(word) ?? 0)
  return dot / (length(a) * length(b) || 1)
}
