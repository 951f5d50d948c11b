import type { Span } from '#features/profiles/contract.ts'
import { stemWord } from './stems.ts'

/** One word of a text. `start` and `end` are UTF-16 offsets. */
export type Word = Span & { text: string; lower: string; stem: string; capital: boolean }

const wordPattern = /[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}_+#]|[’'.&/@-](?=[\p{L}\p{N}]))*/gu

/** The words of a text in order; `node.js`, `c++`, `R&D`, `follow-up` and `don't` are one word each. */
export function readWords(text: string, from = 0): Word[] {
  const words: Word[] = []
  for (const match of text.matchAll(wordPattern)) {
    const word = match[0]
    const start = from + match.index
    words.push({
      text: word,
      lower: word.toLowerCase(),
      stem: stemWord(word),
      capital: /^\p{Lu}/u.test(word),
      start,
      end: start + word.length,
    })
  }
  return words
}

/** Text made comparable: lower case, no accents, no punctuation but inside words, single blanks. */
export const plainText = (text: string): string =>
  readWords(text)
    .map((word) => word.lower.normalize('NFD').replace(/[\u0300-\u036f]/g, ''))
    .join(' ')

/** Whether `phrase` stands in `text` as whole words, whatever the case. */
export const hasPhrase = (plain: string, phrase: string): boolean => {
  const needle = plainText(phrase)
  return needle !== '' && ` ${plain} `.includes(` ${needle} `)
}
