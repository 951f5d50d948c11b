import { type CheckContext, clauseAt, type Passage } from '../context.ts'
import type { Piece } from '../facts.ts'
import { compareQuantities } from '../quantity/compare-quantities.ts'
import type { Quantity } from '../quantity/quantity.ts'
import { readQuantities } from '../quantity/read-quantities.ts'
import { affinity, tells } from '../text/affinity.ts'
import { isGeneral, meaningSet, means } from '../text/meaning.ts'
import { hasPhrase, type Word } from '../text/tokens.ts'
import { nearWords, nounPhrase } from './anchors.ts'
import { isThing } from './same-thing.ts'

/** The other end of `from 41 to 3`: both ends must come from one fact. */
export const partnerOf = (context: CheckContext, passage: Passage, quantity: Quantity): Quantity | undefined =>
  readQuantities(context.text.slice(passage.start, passage.end)).find(
    (one) =>
      one.start + passage.start === quantity.start &&
      one.end + passage.start === quantity.end &&
      one.kind === quantity.kind &&
      one.value !== quantity.value,
  )

export const spans = (a: Quantity, b: Quantity, range: Quantity): boolean =>
  compareQuantities({ ...a, value: Math.min(a.value, b.value), high: Math.max(a.value, b.value) }, range) === 'same'

const partOf = /^\s+(?:of|from) (?:them|these|those|which|whom|the \d+|all \d+)\b/iu
/** `17 of them` after `17 accounts` is a part, and no fact's whole stands for it. */
export const isPartOf = (context: CheckContext, passage: Passage, quantity: Quantity): boolean =>
  quantity.kind === 'count' &&
  partOf.test(context.text.slice(quantity.end)) &&
  readQuantities(context.text.slice(passage.start, passage.end)).some(
    (one) => one.kind === 'count' && one.start + passage.start !== quantity.start && one.value >= quantity.value,
  )
export const isPartToo = (told: string, known: Quantity): boolean =>
  known.derived === true ||
  partOf.test(told.slice(known.end)) ||
  /^\s+(?:of|was|were|are|got|passed|stayed|went|became|have|had|now)\b/iu.test(told.slice(known.end))

/**
 * Which fact a figure may come from, by how much of its clause and sentence each fact tells: `best` tells clearly more
 * than any other, `no` is one that another fact with a figure of that kind outdoes by far, or, where the figures only
 * come near each other (`loose`), at all.
 */
export function bearersOf(context: CheckContext, passage: Passage, quantity: Quantity, pieces: Piece[]) {
  const clause = clauseAt(passage, quantity.start) ?? passage
  const noun = quantity.kind === 'count' ? nounPhrase(context.text, quantity.end, passage.end) : []
  const joined = /^-\p{L}+/u.exec(context.text.slice(quantity.end))?.[0]
  const literal = joined && quantity.text + joined
  const score = (piece: Piece) =>
    affinity(clause.words, piece) + affinity(noun, piece) * 0.5 + affinity(passage.words, piece) * 0.3
  const ranked = pieces
    .filter((piece) => piece.role === 'text')
    .map((piece) => ({
      piece,
      points: score(piece),
      bears: piece.quantities.some((one) => one.kind === quantity.kind),
    }))
  return (piece: Piece, loose: boolean): 'best' | 'may' | 'no' => {
    if (literal && hasPhrase(piece.plain, literal)) return 'may'
    const own = ranked.find((one) => one.piece === piece)?.points ?? score(piece)
    const others = ranked.filter((one) => one.piece !== piece)
    const rival = Math.max(0, ...others.filter((one) => one.bears).map((one) => one.points))
    if (loose ? rival > own * 1.2 : rival > own * 1.5 + 1.2) return 'no'
    const most = Math.max(0, ...others.map((one) => one.points))
    return own >= (quantity.value >= 13 ? 1.2 : 2.2) && own > most * 1.25 ? 'best' : 'may'
  }
}

/** Whether the fact gives the counted thing another figure: `46 doctors and 12 patients` for 46 patients, 12 doctors. */
export function isSwapped(
  context: CheckContext,
  passage: Passage,
  quantity: Quantity,
  piece: Piece,
  known: Quantity,
): boolean {
  const said =
    quantity.kind === 'count'
      ? nounPhrase(context.text, quantity.end, passage.end)
      : nearWords(context.text, clauseAt(passage, quantity.start) ?? passage, quantity).slice(0, 2)
  const head = quantity.kind === 'count' ? said.filter((word) => !isGeneral(word)).at(-1) : said[0]
  if (!head) return false
  if (tells(piece, head) === 0) return quantity.kind !== 'count' || isThing(head)
  if (quantity.kind !== 'count') return false
  return countsOther(piece, known, head)
}

/** Whether the fact gives the word another figure than the known one. */
function countsOther(piece: Piece, known: Quantity, head: Word): boolean {
  const counts = (one: Quantity) =>
    means(meaningSet(nounPhrase(piece.text, one.end, piece.text.length).map((word) => word.stem)), head.stem)
  return !counts(known) && piece.quantities.some((one) => !one.derived && one.start !== known.start && counts(one))
}

/**
 * Whether a figure of the same size is most likely this fact's, told in words the lists do not know: the sentence speaks
 * of the fact, and no other fact speaks of what the figure is said to count. `alone`: no other fact has such a figure.
 */
export function isUncontested(
  context: CheckContext,
  passage: Passage,
  quantity: Quantity,
  piece: Piece,
  known: Quantity,
  pieces: Piece[],
  alone = false,
): boolean {
  const clause = clauseAt(passage, quantity.start) ?? passage
  const said =
    quantity.kind === 'count'
      ? nounPhrase(context.text, quantity.end, passage.end)
      : nearWords(context.text, clause, quantity).slice(0, 3)
  const telling = said.filter((word) => !isGeneral(word))
  const others = (word: Word) => !said.includes(word)
  const own = affinity(clause.words.filter(others), piece) + affinity(passage.words.filter(others), piece) * 0.5
  const contested = telling.some(
    (word) =>
      tells(piece, word) === 0 &&
      pieces.some(
        (other) =>
          other !== piece &&
          other.role === 'text' &&
          !(alone && other.pointer.startsWith('/basics/')) &&
          tells(other, word) >= 0.6,
      ),
  )
  if (contested || (quantity.kind === 'count' && telling.some((word) => countsOther(piece, known, word)))) return false
  // No other fact has the figure: one sign that the clause is the fact's is enough.
  if (alone) return own >= 0.25
  const alien = telling.filter((word) => tells(piece, word) === 0)
  // A thing that the fact does not name needs a sentence that is plainly the fact's.
  if (alien.length === telling.length && alien.some(isThing)) return own >= 2.5
  return own >= (quantity.value >= 13 || quantity.kind !== 'count' ? 0.8 : 1.3)
}
