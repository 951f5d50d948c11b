import { knownLanguages, smallWords, unknownLanguage } from '../words/lists.ts'
import { splitTokens } from './tokens.ts'

/** Below this share of small words a text in Latin letters is a list in English, or no language at all. */
const least = 0.04
/** A language without lists must be this much clearer: its small words are often those of a neighbour (`de`, `en`). */
const clearer = 1.4

/**
 * The language whose small words are most frequent in the first 6,000 characters. Without a clear answer: `en` for
 * Latin letters (most lists of terms are English), `und` for any other script.
 */
export function detectLanguage(text: string): string {
  const start = text.slice(0, 6000)
  const counts = new Map<string, number>()
  let all = 0
  for (const { key } of splitTokens(start)) {
    counts.set(key, (counts.get(key) ?? 0) + 1)
    all++
  }
  let best = 'en'
  let most = 0
  let hits = 0
  for (const [language, words] of smallWords) {
    let sum = 0
    // One letter says little: `a` and `i` are small words of half of Europe.
    for (const word of words) sum += (counts.get(word) ?? 0) * (word.length > 1 ? 1 : 0.3)
    // A short list must not lose to a long one, nor a long one win by its length alone.
    const weight = sum / Math.sqrt(Math.min(words.size, 120)) / (knownLanguages.includes(language) ? 1 : clearer)
    if (weight > most) [best, most, hits] = [language, weight, sum]
  }
  if (hits > all * least) return best
  return mostlyLatin(start) ? 'en' : unknownLanguage
}

function mostlyLatin(text: string): boolean {
  const letters = text.match(/\p{L}/gu)?.length ?? 0
  return letters === 0 || (text.match(/\p{Script=Latin}/gu)?.length ?? 0) >= letters / 2
}
