import type { Piece } from '../../facts.ts'
import { tells } from '../../text/affinity.ts'
import { isContent, isFree, isGeneral } from '../../text/meaning.ts'
import type { Word } from '../../text/tokens.ts'

/** Facts that tell of something done; titles, names and listed skills stand beside them. */
export const isTelling = (piece: Piece): boolean => piece.role === 'text' && !/^\/basics\/label/.test(piece.pointer)

/**
 * How much of what some words say each fact says, 0–1: each word counts by how few of the facts tell it, so that a word
 * that all of them share tells nothing of where the words come from.
 */
export function alignWords(words: readonly Word[], pieces: readonly Piece[]): (piece: Piece) => number {
  const telling = pieces.filter(isTelling)
  const weighed = words
    .filter((word) => isContent(word) && !/\d/.test(word.text))
    .map((word) => {
      const by = telling.filter((piece) => tells(piece, word) >= 0.5).length
      const rarity = by ? Math.log((telling.length + 1) / (by + 0.5)) : 0
      return { word, weight: Math.max(0, rarity) * (isGeneral(word) || isFree(word) ? 0.3 : 1) }
    })
    .filter((one) => one.weight > 0)
  const all = weighed.reduce((sum, one) => sum + one.weight, 1)
  return (piece) => weighed.reduce((sum, one) => sum + one.weight * tells(piece, one.word), 0) / all
}
