import { knownLanguages, wordsOf } from '../words/lists.ts'
import { splitTokens } from './tokens.ts'

/** The known language whose small words are most frequent in the first 6,000 characters; `en` when none is. */
export function detectLanguage(text: string): string {
  const counts = new Map<string, number>()
  for (const { key } of splitTokens(text.slice(0, 6000))) counts.set(key, (counts.get(key) ?? 0) + 1)
  let best = 'en'
  let most = 0
  for (const language of knownLanguages) {
    let sum = 0
    for (const word of wordsOf(language).functionWords) if (word.length > 1) sum += counts.get(word) ?? 0
    if (sum > most) [best, most] = [language, sum]
  }
  return best
}
