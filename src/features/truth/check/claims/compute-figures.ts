import type { ClaimSupport } from '../../truth-report.ts'
import type { CheckContext, Passage } from '../context.ts'
import type { Piece } from '../facts.ts'
import { monthsOf } from '../months-worked.ts'
import type { Quantity } from '../quantity/quantity.ts'
import { tells } from '../text/affinity.ts'
import { isGeneral, meaningSet, means } from '../text/meaning.ts'
import type { Word } from '../text/tokens.ts'
import { nounPhrase } from './anchors.ts'

/** What the profile as a whole comes to: figures of several facts added up, places counted, the length of a post. */
export function computeFigure(
  context: CheckContext,
  passage: Passage,
  quantity: Quantity,
  pieces: Piece[],
): ClaimSupport | undefined {
  if (quantity.high !== undefined) return undefined
  if (quantity.kind === 'duration') return lengthOfPost(context, passage, quantity)
  if (quantity.kind !== 'count') return undefined
  const head = nounPhrase(context.text, quantity.end, passage.end)
    .filter((word) => !isGeneral(word))
    .at(-1)
  return head && (sumOf(quantity, head, pieces) ?? placesWith(quantity, head, pieces))
}

/** `204 placements` of 130 in one post and 74 in another. */
function sumOf(quantity: Quantity, head: Word, pieces: Piece[]): ClaimSupport | undefined {
  const counted = pieces.flatMap((piece) =>
    piece.quantities
      .filter((one) => one.kind === 'count' && !one.derived && one.high === undefined && one.value < quantity.value)
      .filter((one) => {
        const noun = nounPhrase(piece.text, one.end, piece.text.length).slice(0, 2)
        return means(meaningSet(noun.map((word) => word.stem)), head.stem, true)
      })
      .map((one) => ({ piece, value: one.value })),
  )
  const isTotal = (total: number) =>
    quantity.bound === 'over' || quantity.bound === 'at_least'
      ? quantity.value < total && quantity.value >= total * 0.85
      : Math.abs(total - quantity.value) < 0.5
  for (const [i, a] of counted.entries())
    for (const b of counted.slice(i + 1))
      if (isTotal(a.value + b.value))
        return { source: 'computed', pointer: a.piece.pointer, quote: `${a.value} + ${b.value}` }
  const all = counted.reduce((sum, one) => sum + one.value, 0)
  const [first] = counted
  return first && counted.length > 2 && isTotal(all)
    ? { source: 'computed', pointer: first.piece.pointer, quote: counted.map((one) => one.value).join(' + ') }
    : undefined
}

/** `two hospitals` of somebody who worked in two of them. */
function placesWith(quantity: Quantity, head: Word, pieces: Piece[]): ClaimSupport | undefined {
  if (quantity.value < 2 || quantity.value > 6) return undefined
  const named = pieces.filter(
    (piece) => ['employer', 'school', 'title'].includes(piece.role) && tells(piece, head) >= 0.6,
  )
  const places = new Set(named.map((piece) => piece.text))
  const [first] = named
  return first && places.size === quantity.value
    ? { source: 'computed', pointer: first.pointer, quote: [...places].join(', ') }
    : undefined
}

/** `two years there`: as long as one post, or one school, lasted. */
function lengthOfPost(context: CheckContext, passage: Passage, quantity: Quantity): ClaimSupport | undefined {
  if (quantity.value < 300 || !/^(?:year|month|decade)/iu.test(quantity.unit ?? '') || quantity.bound === 'over')
    return undefined
  if (
    !/\b(?:after|for|during|in|over|within|spent|my|those|these|of)\s+(?:\S+\s+){0,3}$/iu.test(
      context.text.slice(passage.start, quantity.start),
    )
  )
    return undefined
  const months = quantity.value / 30.4
  const i = context.facts.profile.work.findIndex((_, at) => {
    if (passage.fixed && !passage.entries?.includes(`/work/${at}`)) return false
    const { low, high } = monthsOf(context.facts, [`/work/${at}`])
    return months <= high + 1 && months >= low - 6
  })
  const post = context.facts.profile.work[i]
  return (
    post && {
      source: 'computed',
      pointer: `/work/${i}`,
      quote: [post.startDate, post.endDate].filter(Boolean).join(' – '),
    }
  )
}
