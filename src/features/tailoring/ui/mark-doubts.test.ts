import { describe, expect, it } from 'vitest'
import { diffWords } from './diff-words.ts'
import { markDoubts } from './mark-doubts.ts'

const doubted = (before: string, after: string, doubts: string[]) =>
  markDoubts(diffWords(before, after), doubts)
    .filter((part) => part.doubt)
    .map((part) => part.text)
    .join('|')

describe('words without a source in a changed text', () => {
  it('are found across kept and new words', () => {
    expect(doubted('Led a team of engineers', 'Led a team of 40 engineers', ['40 engineers'])).toBe('40 |engineers')
    expect(doubted('Led a team', 'Led a team in Rust and Rust only', ['Rust'])).toBe('Rust|Rust')
  })
  it('lose nothing of the text', () => {
    const parts = diffWords('One two three', 'One two and four')
    for (const doubts of [[], ['two'], ['two and'], ['nowhere'], ['']])
      expect(
        markDoubts(parts, doubts)
          .map((part) => part.text)
          .join(''),
      ).toBe(parts.map((part) => part.text).join(''))
  })
})
