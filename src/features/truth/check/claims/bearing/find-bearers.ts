import { type CheckContext, clauseAt, type Passage } from '../../context.ts'
import type { Piece } from '../../facts.ts'
import { whatIs } from '../../lexicon/is-person.ts'
import { type Comparison, compareQuantities } from '../../quantity/compare-quantities.ts'
import type { Quantity } from '../../quantity/quantity.ts'
import { readQuantities } from '../../quantity/read-quantities.ts'
import { tells } from '../../text/affinity.ts'
import { isContent, isFree, isGeneral, meaningSet, means } from '../../text/meaning.ts'
import type { Word } from '../../text/tokens.ts'
import { nearWords, nounPhrase } from '../anchors.ts'
import { isSameThing, isThing } from '../same-thing.ts'
import { alignWords, isTelling } from './align-words.ts'
import { placeInFact, placeOf } from './figure-place.ts'
import { type Clash, findClash } from './find-clash.ts'
import { isCountedBy, isStale, isTaken } from './rival-figures.ts'

/** A fact that has the figure, or one that follows from it, with the signs for and against its being the figure's source. */
export type Bearer = { piece: Piece; known: Quantity; comparison: Comparison; signs: number[]; clash?: Clash }

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
  'strictRival',
  'personForThing',
  'thingForPerson',
  'bothPersons',
  'group',
  'groupTold',
  'tenure',
  'span',
  'sameEnd',
  'endUntold',
  'period',
  'periodTold',
  'samePost',
  'verbTold',
] as const
export type SignName = (typeof signNames)[number]

const nouns = new WeakMap<Quantity, Set<string>>()
const counted = (piece: Piece, known: Quantity): Set<string> => {
  const cached = nouns.get(known)
  if (cached) return cached
  const set = meaningSet(nounPhrase(piece.text, known.end, piece.text.length).map((word) => word.stem))
  nouns.set(known, set)
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
  const place = placeOf(context.text, quantity)
  const strictly = (piece: Piece, word: Word) =>
    piece.quantities.some(
      (one) =>
        !one.derived &&
        one.kind === quantity.kind &&
        compareQuantities(quantity, one) === 'different' &&
        means(counted(piece, one), word.stem, true),
    )
  // What the same figure counts where it stands a second time in the sentence.
  const twins = figures
    .filter((one) => one.kind === quantity.kind && one.value === quantity.value)
    .flatMap((one) => nounPhrase(context.text, one.end + passage.start, passage.end).at(-1) ?? [])
  const sentence = context.text.slice((passage.before ?? passage).start, (passage.after ?? passage).end).toLowerCase()
  const headIs = head && isCount ? whatIs(head.lower) : 'unknown'
  const verbs = clause.words.filter((word) => isContent(word) && isFree(word))
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
    const told = placeInFact(piece.text, known)
    const noun = isCount ? nounPhrase(piece.text, known.end, piece.text.length) : []
    const nounIs = noun.map((word) => whatIs(word.lower))
    const isHuman = (one: string) => one === 'person' || one === 'group'
    const clash = findClash({
      said: quantity,
      place,
      known,
      told,
      sentence,
      beside: piece.quantities,
      isNoGroup:
        (noun.length > 0 && nounIs.every((one) => one === 'thing')) ||
        piece.quantities.some((one) => !one.derived && one !== known && placeInFact(piece.text, one).isGroup),
      isStale: isStale(context, passage, quantity, piece),
      isCountedElsewhere: isCount && !place.isGroup && isCountedBy(said, piece, known, quantity),
      isTaken: isTaken(said, twins, noun),
    })
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
      flag(head !== undefined && headTold < 0.5 && others.some((one) => strictly(one, head))),
      flag(headIs === 'person' && nounIs.length > 0 && nounIs.every((one) => one === 'thing')),
      flag(headIs === 'thing' && nounIs.length > 0 && isHuman(nounIs.at(-1) ?? '')),
      flag(isHuman(headIs) && nounIs.some(isHuman)),
      flag(place.isGroup),
      flag(told.isGroup),
      flag(place.isTenure),
      flag(told.isSpan),
      flag(place.end !== undefined && place.end === told.end),
      flag(place.end !== undefined && told.end === undefined),
      flag(quantity.period !== undefined),
      flag(known.period !== undefined),
      flag(passage.entries !== undefined && piece.entry !== undefined && passage.entries.includes(piece.entry)),
      verbs.length ? verbs.filter((word) => tells(piece, word) >= 0.4).length / verbs.length : 0.5,
    ]
    return { piece, known, comparison, signs, ...(clash ? { clash } : {}) }
  })
}
