import type { Piece } from '../facts.ts'
import { joinSenses, nearness, readSenses, type Senses } from '../lexicon/word-senses.ts'
import { hasNear, isContent, isFree, isGeneral, isStopWord, meaningSet, means } from './meaning.ts'
import type { Word } from './tokens.ts'

const sets = new WeakMap<Piece, Set<string>>()
/** The meanings of a fact's words, made once. */
export function meaningsIn(piece: Piece): Set<string> {
  const cached = sets.get(piece)
  if (cached) return cached
  const set = meaningSet(piece.stems)
  sets.set(piece, set)
  return set
}

const isEnglish = (word: Word): boolean => /^[a-z-]{3,}$/.test(word.lower)
/** By the words of a fact: the same facts are laid out anew for each text. */
const senses = new Map<string, Senses>()
function sensesIn(piece: Piece): Senses {
  const cached = senses.get(piece.plain)
  if (cached) return cached
  const joined = joinSenses(
    piece.words.filter((word) => isEnglish(word) && !isStopWord(word)).map((word) => word.lower),
  )
  if (senses.size > 3000) senses.clear()
  senses.set(piece.plain, joined)
  return joined
}

const told = new WeakMap<Piece, Map<string, number>>()
/** How much of one word a fact tells: 1 the word itself, 0.6 another name for it, 0.5 a form of it, 0.4 a kindred doing, 0 nothing. */
export function tells(piece: Piece, word: Word): number {
  if (piece.stems.has(word.stem)) return 1
  const known = told.get(piece) ?? new Map<string, number>()
  told.set(piece, known)
  const cached = known.get(word.stem)
  if (cached !== undefined) return cached
  const set = meaningsIn(piece)
  // `calibration` of what was recalibrated.
  const again = /tions?$/.test(word.lower) && piece.stems.has(`re${word.stem}`)
  const listed = again
    ? 0.6
    : means(set, word.stem, true)
      ? 0.6
      : hasNear(set, word.stem)
        ? 0.5
        : means(set, word.stem)
          ? 0.4
          : 0
  const score =
    listed >= 0.6 || !isEnglish(word) ? listed : Math.max(listed, nearness(readSenses(word.lower), sensesIn(piece)))
  known.set(word.stem, score)
  return score
}

/**
 * How much a fact speaks of what some words speak of: each telling word counts as far as the fact tells it, words of
 * doing and general words a quarter.
 */
export const affinity = (words: readonly Word[], piece: Piece): number =>
  words.reduce((sum, word) => {
    if (!isContent(word) || /^\d/.test(word.text)) return sum
    return sum + tells(piece, word) * (isGeneral(word) || isFree(word) ? 0.25 : 1)
  }, 0)

/** Facts that go with the person as a whole and may colour any line: listed skills, titles, names of places of work. */
const isBackground = (piece: Piece): boolean =>
  piece.role !== 'text' || piece.confirmed === true || /^\/(?:basics|skills|interests)\//.test(piece.pointer)

/** How far a word that is told only by another one leaves something unsaid. */
const novelty = (told: number): number =>
  told >= 1 ? 0 : told >= 0.6 ? 0.25 : told >= 0.5 ? 0.35 : told >= 0.4 ? 0.5 : 1

/**
 * The words of a line that go beyond the facts, each with how far (0–1), when the line may lean on the background and
 * on the two facts that tell most of it. What many facts tell a word each of is not said by any of them.
 */
export function untold(words: readonly Word[], pieces: readonly Piece[]): { word: Word; by: number }[] {
  const leastBy = (own: readonly Piece[], word: Word) => novelty(Math.max(0, ...own.map((piece) => tells(piece, word))))
  const background = pieces.filter(isBackground)
  let rest = words.map((word) => ({ word, by: leastBy(background, word) }))
  const sum = (list: { by: number }[]) => list.reduce((total, one) => total + one.by, 0)
  for (let round = 0; round < 2; round += 1) {
    let best = rest
    for (const piece of pieces) {
      if (isBackground(piece)) continue
      const left = rest.map(({ word, by }) => ({ word, by: Math.min(by, novelty(tells(piece, word))) }))
      if (sum(left) < sum(best)) best = left
    }
    rest = best
  }
  return rest.filter((one) => one.by > 0)
}
