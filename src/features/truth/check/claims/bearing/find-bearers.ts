import { type CheckContext, clauseAt, type Passage } from '../../context.ts'
import type { Piece } from '../../facts.ts'
import { type Comparison, compareQuantities } from '../../quantity/compare-quantities.ts'
import type { Quantity } from '../../quantity/quantity.ts'
import { readQuantities } from '../../quantity/read-quantities.ts'
import { tells } from '../../text/affinity.ts'
import { isContent, isGeneral, meaningSet, means } from '../../text/meaning.ts'
import type { Word } from '../../text/tokens.ts'
import { nearWords, nounPhrase } from '../anchors.ts'
import { isSameThing, isThing } from '../same-thing.ts'
import { alignWords, isTelling } from './align-words.ts'

/** A fact that has the figure, or one that follows from it, with the signs for and against its being the figure's source. */
export type Bearer = { piece: Piece; known: Quantity; comparison: Comparison; signs: number[] }

export const signNames = [
  'one',
  'exact',
  'derived',
  'softened',
  'under13',
  'round',
  'twoDigits',
  'threeDigits',
  'others',
  'clause',
  'clauseLead',
  'sentence',
  'sentenceLead',
  'rivalFigure',
  'rivalFigureAbove',
  'headCounted',
  'headTold',
  'headRival',
  'headRivalCounts',
  'headOther',
  'noHead',
  'unknownHead',
  'alienThing',
  'nearTold',
  'pair',
  'pairAway',
  'same',
  'unbound',
  'fixed',
  'merged',
  'count',
  'money',
  'percent',
  'duration',
  'small',
  'onlyFigure',
  'summary',
  'alone',
  'aloneSmall',
  'unknownShare',
  'clauseFirst',
  'sentenceFirst',
  'aloneUnrivalled',
] as const
export type SignName = (typeof signNames)[number]

const told = new WeakMap<Quantity, Set<string>>()
const counted = (piece: Piece, known: Quantity): Set<string> => {
  const cached = told.get(known)
  if (cached) return cached
  const set = meaningSet(nounPhrase(piece.text, known.end, piece.text.length).map((word) => word.stem))
  told.set(known, set)
  return set
}

/** All facts that may bear a figure. `pieces`: what the passage may lean on. */
export function findBearers(context: CheckContext, passage: Passage, quantity: Quantity, pieces: Piece[]): Bearer[] {
  const found = context.facts.pieces.flatMap((piece) =>
    piece.quantities.flatMap((known) => {
      const comparison = compareQuantities(quantity, known)
      return comparison === 'different' ? [] : [{ piece, known, comparison }]
    }),
  )
  if (!found.length) return []
  const all = context.facts.pieces
  const telling = all.filter(isTelling)
  const clause = clauseAt(passage, quantity.start) ?? passage
  const isCount = ['count', 'ordinal', 'measure'].includes(quantity.kind)
  const said = isCount
    ? nounPhrase(context.text, quantity.end, passage.end)
    : nearWords(context.text, clause, quantity).slice(0, 3)
  const named = said.filter((word) => !isGeneral(word))
  const head = isCount ? named.at(-1) : named[0]
  const byClause = alignWords(clause.words, all)
  const bySentence = alignWords(passage.words, all)
  const figures = readQuantities(context.text.slice(passage.start, passage.end)).filter(
    (one) => one.start + passage.start !== quantity.start && !['year', 'frequency'].includes(one.kind),
  )
  const has = (piece: Piece, one: Quantity) =>
    piece.quantities.some((known) => !known.derived && compareQuantities(one, known) !== 'different')
  const having = new Set(found.filter((one) => one.comparison === 'same' && !one.known.derived).map((one) => one.piece))
  const counts = (piece: Piece, word: Word, but?: Quantity) =>
    piece.quantities.some(
      (one) =>
        !one.derived &&
        one.start !== but?.start &&
        one.kind === quantity.kind &&
        compareQuantities(quantity, one) === 'different' &&
        means(counted(piece, one), word.stem),
    )
  const most = (list: readonly number[]) => Math.max(0, ...list)
  const content = clause.words.filter((word) => isContent(word) && !isGeneral(word) && !/\d/.test(word.text))
  const unknown = content.filter((word) => !telling.some((piece) => tells(piece, word) >= 0.4)).length
  const digits = String(Math.round(quantity.value)).replace(/0+$/, '').length
  return found.map(({ piece, known, comparison }) => {
    const others = telling.filter((one) => one !== piece)
    const rivals = others.filter((one) => one.quantities.some((other) => other.kind === quantity.kind))
    const own = byClause(piece)
    const whole = bySentence(piece)
    const rival = most(rivals.map((one) => Math.max(byClause(one), bySentence(one) * 0.8)))
    const paired = figures.some((one) => has(piece, one))
    const flag = (test: boolean) => (test ? 1 : 0)
    const headTold = head ? tells(piece, head) : 0
    const headRival = head ? most(others.map((one) => tells(one, head))) : 0
    const isExact = comparison === 'same' && !known.derived
    const isAlone = isExact && having.size === 1
    const isSpecific = !isCount || (quantity.value >= 13 && digits >= 2)
    const clauseLead = own - most(others.map(byClause))
    const sentenceLead = whole - most(others.map(bySentence))
    const signs = [
      1,
      flag(isExact),
      flag(Boolean(known.derived)),
      flag(comparison === 'softened'),
      flag(isCount && quantity.value < 13),
      flag(quantity.value % 10 === 0),
      flag(digits === 2),
      flag(digits > 2),
      Math.min(3, Math.max(0, having.size - (having.has(piece) ? 1 : 0))),
      own,
      clauseLead,
      whole,
      sentenceLead,
      rival,
      Math.max(0, rival - Math.max(own, whole * 0.8)),
      flag(isCount && said.some((word) => means(counted(piece, known), word.stem))),
      headTold,
      Math.max(0, headRival - headTold),
      flag(head !== undefined && others.some((one) => counts(one, head)) && headTold < 0.6),
      flag(head !== undefined && isCount && !means(counted(piece, known), head.stem) && counts(piece, head, known)),
      flag(!head),
      flag(head !== undefined && headTold === 0 && headRival === 0),
      flag(head !== undefined && headTold === 0 && isThing(head)),
      named.length ? named.filter((word) => tells(piece, word) > 0.3).length / named.length : 0,
      flag(paired),
      flag(!paired && figures.some((one) => others.some((other) => has(other, one)))),
      flag(isSameThing(context, passage, quantity, piece, known)),
      flag(!pieces.includes(piece)),
      flag(passage.fixed === true),
      flag(passage.merged === true),
      flag(quantity.kind === 'count'),
      flag(quantity.kind === 'money'),
      flag(quantity.kind === 'percent'),
      flag(quantity.kind === 'duration'),
      flag(isCount && quantity.value < 6),
      flag(piece.quantities.filter((one) => !one.derived && one.kind === quantity.kind).length === 1),
      flag(piece.pointer.startsWith('/basics/')),
      flag(isAlone && isSpecific),
      flag(isAlone && !isSpecific),
      content.length ? unknown / content.length : 0,
      flag(own > 0 && clauseLead > 0),
      flag(whole > 0 && sentenceLead > 0),
      flag(isAlone && headRival <= headTold),
    ]
    return { piece, known, comparison, signs }
  })
}
