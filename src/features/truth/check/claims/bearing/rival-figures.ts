import type { CheckContext, Passage } from '../../context.ts'
import type { Piece } from '../../facts.ts'
import { compareQuantities } from '../../quantity/compare-quantities.ts'
import type { Quantity } from '../../quantity/quantity.ts'
import { readQuantities } from '../../quantity/read-quantities.ts'
import { isGeneral, meaningSet, means } from '../../text/meaning.ts'
import type { Word } from '../../text/tokens.ts'
import { nounPhrase } from '../anchors.ts'

const stemsAfter = (piece: Piece, one: Quantity): string[] =>
  nounPhrase(piece.text, one.end, piece.text.length).map((word) => word.stem)

/** Another figure of the same fact counts the very thing, and this one something else. */
export function isCountedBy(said: readonly Word[], piece: Piece, known: Quantity, quantity: Quantity): boolean {
  const head = said.filter((word) => !isGeneral(word)).at(-1) ?? said.at(-1)
  if (!head || known.derived) return false
  const own = stemsAfter(piece, known)
  const others = piece.quantities.filter(
    (one) => !one.derived && one.kind === known.kind && compareQuantities(quantity, one) === 'different',
  )
  if (others.some((one) => stemsAfter(piece, one).includes(head.stem)) && !own.includes(head.stem)) return true
  const set = meaningSet(own)
  return (
    !isGeneral(head) &&
    !said.some((word) => means(set, word.stem)) &&
    others.some((one) => means(meaningSet(stemsAfter(piece, one)), head.stem, true))
  )
}

/** A fact that tells of something done counts the thing by another figure. */
export const countsOther = (piece: Piece, head: Word, quantity: Quantity): boolean =>
  piece.role === 'text' &&
  piece.quantities.some(
    (one) =>
      !one.derived &&
      one.kind === quantity.kind &&
      compareQuantities(quantity, one) === 'different' &&
      means(meaningSet(stemsAfter(piece, one)), head.stem, true),
  )

/** The same figure stands a second time in the sentence, with the thing that the fact counts by it. */
export function isTaken(said: readonly Word[], twins: readonly Word[], noun: readonly Word[]): boolean {
  const set = meaningSet(noun.map((word) => word.stem))
  return (
    noun.length > 0 &&
    said.length > 0 &&
    !said.some((word) => means(set, word.stem)) &&
    twins.some((word) => means(set, word.stem, true))
  )
}

const past =
  /\b(?:was|were|had|used|when|before|took|once|first|from|instead|than|until|began|started|lost|long|too|enough|down|up|cut\p{L}*|reduc\p{L}*|fell|rose|grew|rais\p{L}*|improv\p{L}*|increas\p{L}*|halv\p{L}*|doubl\p{L}*|tripl\p{L}*|von|auf|war|statt)\b/iu
/** A figure where a change began, in a text that says neither that it is past nor anything else of the change. */
export function isStale(context: CheckContext, passage: Passage, quantity: Quantity, piece: Piece): boolean {
  const first = passage.before ?? passage
  const last = passage.after ?? passage
  const text = context.text.slice(first.start, last.end)
  if (past.test(text.replace(context.text.slice(quantity.start, quantity.end), ''))) return false
  return !readQuantities(text).some(
    (one) =>
      one.start + first.start !== quantity.start &&
      piece.quantities.some((other) => compareQuantities(one, other) !== 'different'),
  )
}
