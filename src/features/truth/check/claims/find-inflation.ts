import { type Draft, type Passage, unsupported } from '../context.ts'
import type { Piece } from '../facts.ts'
import { isContent } from '../text/meaning.ts'
import { readWords } from '../text/tokens.ts'
import { helperWords } from '../words/scope-words.ts'

/** `helped build` may not become `built`. Looks at the fact closest to the sentence. */
export function findInflation(passage: Passage, pieces: Piece[]): Draft[] {
  if (helperWords.test(passage.text)) return []
  const stems = passage.words.filter((word) => isContent(word)).map((word) => word.stem)
  if (stems.length < 3) return []
  let best: { piece: Piece; score: number } | undefined
  for (const piece of pieces) {
    if (piece.role !== 'text') continue
    const score = stems.filter((stem) => piece.stems.has(stem)).length / stems.length
    if (!best || score > best.score) best = { piece, score }
  }
  if (!best || best.score < 0.45) return []
  const helper = helperWords.exec(best.piece.text)
  if (!helper || helper.index > 40) return []
  const doing = passage.words.find((word) => passage.clauses[0]?.about === 'person' && isContent(word))
  if (!doing) return []
  const after = readWords(best.piece.text.slice(helper.index + helper[0].length))[0]
  const same = after && passage.words.some((word) => word.stem === after.stem)
  if (!same && !/^(?:help|assist|support|contribut|participat)/i.test(helper[0])) return []
  return [
    unsupported(
      'scope',
      doing,
      `Your facts say “${helper[0]}”: “${best.piece.text.slice(0, 90)}”.`,
      `Keep “${helper[0]}”.`,
    ),
  ]
}
