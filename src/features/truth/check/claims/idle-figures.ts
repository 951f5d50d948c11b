import { type CheckContext, clauseAt, type Passage } from '../context.ts'
import type { Quantity } from '../quantity/quantity.ts'
import { affinity } from '../text/affinity.ts'
import { hasPhrase } from '../text/tokens.ts'
import { knownDates } from './find-date-claims.ts'

const idleNouns =
  /^\s*(?:of (?:my|the|your|our|these|them|those|us)\b|reasons?|things?|examples?|ways?|points?|areas?|questions?|sides?|others?|more|another|minutes of your|by one|at a time|hand|place|line|day i|thing)\b/iu
/** Whether a figure claims nothing that could be looked up: `two of us`, `one by one`, `four years later`. */
export function isIdle(context: CheckContext, passage: Passage, quantity: Quantity): boolean {
  const after = context.text.slice(quantity.end, quantity.end + 24)
  if (quantity.spelled && quantity.kind === 'count' && (quantity.value <= 1 || idleNouns.test(after))) return true
  if (/^[-\s](?:year[-\s])?olds?\b|^-?,? (?:and|or|to) [\p{L}\d-]+[-\s]year[-\s]olds?\b/u.test(after)) return true
  if (
    quantity.kind === 'duration' &&
    /^\s+(?:later|earlier|afterwards|on|ago)\b/.test(after) &&
    datesApart(context, quantity)
  )
    return true
  if (
    /^[-\s]figures?\b/.test(after) &&
    context.facts.pieces.some((piece) =>
      piece.quantities.some((one) => String(Math.trunc(one.value)).length === quantity.value),
    )
  )
    return true
  // `fell from 21 to 9 in a year` where the fact counts by the year.
  if (
    quantity.kind === 'duration' &&
    /^an? \p{L}+$/iu.test(quantity.text) &&
    context.facts.pieces.some((piece) => hasPhrase(piece.plain, quantity.text) && affinity(passage.words, piece) >= 2)
  )
    return true
  if (/^24$/.test(quantity.text) && /^\/7/.test(after)) return true
  if (
    quantity.kind === 'ordinal' &&
    /^(?:first|second|third)$/i.test(quantity.text) &&
    /^\s+(?:year|time|half|week|month|day)\b/i.test(after) &&
    !context.facts.pieces.some((piece) => piece.quantities.some((one) => one.kind === 'ordinal'))
  )
    return true
  if (/^(?:one|a|an)\s/i.test(quantity.text) && /\bon\s+$/i.test(context.text.slice(0, quantity.start))) return true
  const about = clauseAt(passage, quantity.start)?.about
  return about === 'wish' || (about === 'posting' && !context.posting.given)
}

/** `four years later`: two dates of the facts lie that far apart. */
function datesApart(context: CheckContext, quantity: Quantity): boolean {
  const years = [...knownDates(context).map((one) => Number(one.value.slice(0, 4))), Number(context.now.slice(0, 4))]
  const said = quantity.value / 365
  if (said < 0.9) return false
  return years.some((a) => years.some((b) => Math.abs(b - a - said) <= 0.6))
}
