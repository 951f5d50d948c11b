import type { Piece } from './facts.ts'
import { isStopWord } from './text/meaning.ts'
import { plainText, readWords } from './text/tokens.ts'

const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' })
/** Words that still hang together as one statement. */
const longest = 30
const cache = new WeakMap<Piece, Piece[]>()

/** A fact of many sentences as one piece each, with the pointer of the whole; a short one as it is. Without its figures. */
export function sentencesOf(piece: Piece): Piece[] {
  if (piece.words.length <= longest) return [piece]
  const cached = cache.get(piece)
  if (cached) return cached
  const sentences = [...segmenter.segment(piece.text)].map(({ segment }) => {
    const words = readWords(segment)
    const stems = new Set(words.filter((word) => !isStopWord(word)).map((word) => word.stem))
    return { ...piece, text: segment.trim(), plain: plainText(segment), words, stems, quantities: [] }
  })
  cache.set(piece, sentences)
  return sentences
}
