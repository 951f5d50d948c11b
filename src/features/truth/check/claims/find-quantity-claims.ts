import type { ClaimKind } from '../../truth-report.ts'
import { type CheckContext, cite, clauseAt, type Draft, type Passage, supported, unsupported } from '../context.ts'
import type { Piece } from '../facts.ts'
import { compareQuantities } from '../quantity/compare-quantities.ts'
import { shareOf } from '../quantity/derive-quantities.ts'
import { sizeOf } from '../quantity/finish-quantities.ts'
import { timeUnits } from '../quantity/number-words.ts'
import type { Quantity } from '../quantity/quantity.ts'
import { readQuantities } from '../quantity/read-quantities.ts'
import { affinity } from '../text/affinity.ts'
import { hasPhrase } from '../text/tokens.ts'
import { nearWords, nounPhrase } from './anchors.ts'
import { isPartOf, isPartToo, partnerOf, spans } from './bear-figures.ts'
import { placeInFact, placeOf } from './bearing/figure-place.ts'
import { type Bearer, findBearers } from './bearing/find-bearers.ts'
import { countsOther } from './bearing/rival-figures.ts'
import { weighBearer } from './bearing/weigh-bearer.ts'
import { computeFigure } from './compute-figures.ts'
import { countFacts } from './count-facts.ts'
import { isIdle } from './idle-figures.ts'
import { judgeFrequency, rhythmOf } from './judge-rhythm.ts'
import { isSameThing } from './same-thing.ts'

const kindOf: Record<Quantity['kind'], ClaimKind> = {
  count: 'number',
  ordinal: 'number',
  frequency: 'number',
  measure: 'number',
  money: 'money',
  percent: 'percent',
  points: 'percent',
  multiple: 'multiple',
  duration: 'duration',
  year: 'date',
}

/** Figures of a passage against the figures of the facts: value, unit, side of rounding, and what they count. */
export function findQuantityClaims(
  context: CheckContext,
  passage: Passage,
  taken: (at: Quantity) => boolean,
  pieces: Piece[],
): Draft[] {
  const drafts: Draft[] = []
  const text = context.text.slice(passage.start, passage.end)
  const reads = readQuantities(text).map((read) => ({
    ...read,
    start: read.start + passage.start,
    end: read.end + passage.start,
  }))
  for (const [i, quantity] of reads.entries()) {
    const share = shareOf(context.text, quantity, reads[i + 1])
    const asShare = share && judge(context, passage, share, pieces)
    if (asShare && asShare.verdict !== 'unsupported') drafts.push(asShare)
    if (drafts.some((draft) => draft.start <= quantity.start && quantity.end <= draft.end)) continue
    if (quantity.kind === 'year' || taken(quantity) || isIdle(context, passage, quantity)) continue
    const told =
      isElliptic(context, passage, quantity) &&
      judge(context, withNeighbours(context, passage, false), quantity, pieces)
    if (told && told.verdict !== 'unsupported') {
      drafts.push(told)
      continue
    }
    const borrowed = told && quantity.kind === 'count' && asBefore(context, passage, quantity, pieces)
    if (borrowed) {
      drafts.push(borrowed)
      continue
    }
    if (quantity.kind === 'frequency') drafts.push(...judgeFrequency(context, passage, quantity, pieces))
    else {
      let draft = judge(context, passage, quantity, pieces)
      // In running text a sentence leans on its neighbours: `Nine hours is long. I brought the run down to one.`
      if (
        draft.verdict === 'unsupported' &&
        clauseAt(passage, quantity.start)?.about === 'person' &&
        (passage.before || passage.after)
      ) {
        const wider = judge(context, withNeighbours(context, passage, true), quantity, pieces)
        if (wider.verdict !== 'unsupported') draft = wider
      }
      drafts.push({ ...draft, wide: widen(context, passage, quantity) })
    }
  }
  return drafts
}

/** `the other twenty-four`, `780 of them`: what is counted stands in the sentence before. */
const isElliptic = (context: CheckContext, passage: Passage, quantity: Quantity): boolean =>
  quantity.kind === 'count' &&
  passage.before !== undefined &&
  (/\b(?:the )?(?:other|others|remaining|rest|all|these|those|the)\s+$/iu.test(
    context.text.slice(passage.start, quantity.start),
  ) ||
    /^\s*(?:$|[.,;:!?)]|(?:of (?:them|those|these|which|whom)|more|others?|again|still|in total|altogether|now|did|do|were|are|is|was|have|had|came|went|stayed)\b)/iu.test(
      context.text.slice(quantity.end, passage.end),
    ))

/** `58 per cent passed. Three years later it was 71.`: a figure without a noun may be of the kind named before it. */
function asBefore(context: CheckContext, passage: Passage, quantity: Quantity, pieces: Piece[]): Draft | undefined {
  for (const one of passage.before ? readQuantities(passage.before.text) : []) {
    const { currency, unit } = one
    const inHundred = one.kind === 'count' && one.value === 100
    if (!inHundred && !['percent', 'duration', 'money', 'measure'].includes(one.kind)) continue
    const size = one.kind === 'duration' ? (timeUnits[unit ?? ''] ?? 1) : one.kind === 'measure' ? sizeOf(one) : 1
    const like: Quantity = {
      ...quantity,
      kind: inHundred ? 'percent' : one.kind,
      value: quantity.value * size,
      step: quantity.step * size,
      ...(currency ? { currency } : {}),
      ...(unit ? { unit } : {}),
    }
    const draft = judge(context, withNeighbours(context, passage, false), like, pieces)
    if (draft.verdict !== 'unsupported') return draft
  }
  return undefined
}

/** A sentence and its neighbours as one. */
function withNeighbours(context: CheckContext, passage: Passage, both: boolean): Passage {
  const { before, after } = passage
  const first = before ?? passage
  const last = (both ? after : undefined) ?? passage
  const whole = {
    ...passage,
    start: first.start,
    end: last.end,
    text: context.text.slice(first.start, last.end),
    words: [...(before?.words ?? []), ...passage.words, ...(both ? (after?.words ?? []) : [])],
  }
  return { ...whole, merged: true, clauses: [{ ...whole, about: 'person' }] }
}

/** The figure with what it counts, as a person would point at it. */
function widen(context: CheckContext, passage: Passage, quantity: Quantity): { start: number; end: number } {
  const clause = clauseAt(passage, quantity.start) ?? passage
  if (quantity.kind === 'count' || quantity.kind === 'ordinal') {
    const last = nounPhrase(context.text, quantity.end, passage.end).at(-1)
    return { start: quantity.start, end: last?.end ?? quantity.end }
  }
  const nearest = nearWords(context.text, clause, quantity)[0]
  return {
    start: Math.min(nearest?.start ?? quantity.start, quantity.start),
    end: Math.max(nearest?.end ?? 0, quantity.end),
  }
}

/** From this likelihood on a fact counts as the source of a figure. */
const enough = 0.25

type Near = { piece: Piece; quantity: Quantity }
function judge(context: CheckContext, passage: Passage, quantity: Quantity, pieces: Piece[]): Draft {
  const kind = kindOf[quantity.kind]
  if (clauseAt(passage, quantity.start)?.about === 'posting') return judgePosting(context, quantity)
  const named = phraseAround(context.text, quantity)
  const whole = named
    ? pieces.find((piece) => hasPhrase(piece.plain, named))
    : quantity.kind === 'count' && /^\d{3,4}$/.test(quantity.text)
      ? isPlainName(context, passage, quantity) &&
        pieces.find((piece) =>
          new RegExp(`(?<=\\S )\\p{Lu}[\\p{L}.]*[ -]${quantity.text}(?![\\d.,])`, 'u').test(piece.text),
        )
      : undefined
  if (whole) return supported(kind, quantity, [cite(whole)])
  const partner = partnerOf(context, passage, quantity)
  const isPart = isPartOf(context, passage, quantity)
  const spanned =
    partner && context.facts.pieces.find((piece) => piece.quantities.some((known) => spans(quantity, partner, known)))
  if (spanned) return supported(kind, quantity, [cite(spanned)])
  const found = findBearers(context, passage, quantity, pieces)
  const bearers = found
    .filter(({ clash }) => !clash)
    .filter(({ piece, known }) => !isPart || isPartToo(piece.text, known))
    .filter(({ piece }) => !partner || piece.quantities.some((one) => compareQuantities(partner, one) !== 'different'))
    .filter(({ piece }) => !passage.fixed || pieces.includes(piece))
    .map((bearer) => ({ ...bearer, weight: isNumbered(context, quantity, bearer) ? 1 : weighBearer(bearer) }))
    .sort((a, b) => b.weight - a.weight)
  const [best] = bearers
  if (best && best.weight >= enough)
    return supported(kind, quantity, [cite(best.piece)], best.comparison === 'same' ? 'supported' : 'softened')
  const rhythm = rhythmOf(context, passage, quantity, pieces)
  if (rhythm) return supported(kind, quantity, [cite(rhythm)])
  const head =
    quantity.kind === 'count' && quantity.value <= 12
      ? nounPhrase(context.text, quantity.end, passage.end).at(-1)
      : undefined
  const counted =
    head &&
    !pieces.some((piece) => countsOther(piece, head, quantity) && affinity(passage.words, piece) >= 1.5) &&
    countFacts(context, head.text, quantity.value, pieces)
  if (counted) return supported(kind, quantity, [counted])
  const near = nearTo(context, passage, quantity, pieces)
  const computed = near && quantity.kind === 'duration' ? undefined : computeFigure(context, passage, quantity, pieces)
  if (computed) return supported(kind, quantity, [computed], 'softened')
  const isContrary =
    found.some(({ clash }) => clash === 'turned' || clash === 'end' || clash === 'use') ||
    pieces.some((piece) => piece.quantities.some((known) => isOtherRole(quantity, known)))
  const refused = refuse(context, quantity, near, best?.piece)
  return isContrary ? { ...refused, isContrary } : refused
}

/** `grades 4–6` of somebody who teaches grades four to six: numbers of the same things. */
function isNumbered(context: CheckContext, quantity: Quantity, { piece, known, comparison }: Bearer): boolean {
  const { label } = placeOf(context.text, quantity)
  return label !== undefined && comparison === 'same' && label === placeInFact(piece.text, known).label
}

/** `by 5 %` where a fact says `to 5 %`. */
const isOtherRole = (said: Quantity, known: Quantity): boolean =>
  said.kind === 'percent' &&
  known.kind === 'percent' &&
  !known.derived &&
  said.value === known.value &&
  said.role === 'delta' &&
  known.role === 'level'

/** Another figure that a fact gives for the same thing. */
function nearTo(context: CheckContext, passage: Passage, quantity: Quantity, pieces: Piece[]): Near | undefined {
  for (const piece of pieces)
    for (const known of piece.quantities)
      if (known.kind === quantity.kind && !known.derived && isSameThing(context, passage, quantity, piece, known))
        return { piece, quantity: known }
  return undefined
}

function refuse(
  context: CheckContext,
  quantity: Quantity,
  near: Near | undefined,
  elsewhere: Piece | undefined,
): Draft {
  const kind = kindOf[quantity.kind]
  const said = context.text.slice(quantity.start, quantity.end)
  if (elsewhere)
    return unsupported(
      kind,
      quantity,
      `“${said}” belongs to something else in your facts: “${short(elsewhere.text)}”.`,
      'Move the figure back to what it counts, or take it out.',
    )
  if (near)
    return unsupported(
      kind,
      quantity,
      `Your facts say “${near.quantity.text}”, not “${said}”.`,
      `Write “${near.quantity.text}”.`,
    )
  return unsupported(
    kind,
    quantity,
    `None of your facts has the figure “${said}”.`,
    'Take the figure out, or confirm it if it is true.',
  )
}

function judgePosting(context: CheckContext, quantity: Quantity): Draft {
  const kind = kindOf[quantity.kind]
  const stands =
    hasPhrase(context.posting.plain, quantity.text) ||
    readQuantities(context.posting.plain).some((one) => compareQuantities(quantity, one) !== 'different')
  if (stands) return supported(kind, quantity, [{ source: 'posting', quote: quantity.text }])
  return unsupported(kind, quantity, `The posting does not say “${quantity.text}”.`, 'Take the figure out.')
}

const short = (text: string) => (text.length > 90 ? `${text.slice(0, 87)}…` : text)

/** `on the 787`: the number of a thing without its name, and no count of anything. */
const isPlainName = (context: CheckContext, passage: Passage, quantity: Quantity): boolean =>
  !nounPhrase(context.text, quantity.end, passage.end).length && !placeOf(context.text, quantity).isGroup

/** `ISO 27001`, `Windows 11`: a figure that is part of a name. */
function phraseAround(text: string, quantity: Quantity): string | undefined {
  const before = /(\p{Lu}[\p{L}\p{N}.+#-]*)[ -]$/u.exec(
    text.slice(Math.max(0, quantity.start - 24), quantity.start),
  )?.[1]
  const opens = /(?:^|[\n.;•]\s*)$/u.test(text.slice(0, quantity.start - (before?.length ?? 0) - 1))
  return before && !opens && quantity.kind === 'count' ? `${before} ${quantity.text}` : undefined
}
