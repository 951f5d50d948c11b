import { type CheckContext, cite, type Draft, type Passage, supported, unsupported } from '../context.ts'
import type { Piece } from '../facts.ts'
import type { Quantity } from '../quantity/quantity.ts'
import { affinity } from '../text/affinity.ts'
import { isContent } from '../text/meaning.ts'
import { nounPhrase } from './anchors.ts'

const perPeriod = {
  daily: 1,
  day: 1,
  weekly: 7,
  week: 7,
  monthly: 30,
  month: 30,
  yearly: 365,
  year: 365,
  annual: 365,
} as Record<string, number>
/** `five weekly sessions` for `five times a week`. */
export function rhythmOf(
  context: CheckContext,
  passage: Passage,
  quantity: Quantity,
  pieces: Piece[],
): Piece | undefined {
  if (quantity.kind !== 'count' || quantity.value > 31) return undefined
  const after = context.text.slice(quantity.end, quantity.end + 40)
  const period =
    /^\s+(daily|weekly|monthly|yearly|annual)\b|^(?:\s+[\p{L}-]+){1,2}\s+(?:a|per|each|every)\s+(day|week|month|year)\b/u.exec(
      after,
    )
  const days = perPeriod[period?.[1] ?? period?.[2] ?? '']
  if (!days) return undefined
  const between = days / quantity.value
  return pieces.find(
    (piece) =>
      affinity(passage.words, piece) >= 0.9 &&
      piece.quantities.some((one) => one.kind === 'frequency' && Math.abs(one.value - between) <= between * 0.05),
  )
}

/** How often: wrong only where the facts give the same doing another rhythm. */
export function judgeFrequency(context: CheckContext, passage: Passage, quantity: Quantity, pieces: Piece[]): Draft[] {
  // `five weekly sessions`: the count before it carries the rhythm.
  if (
    /(?:\d|\b(?:two|three|four|five|six|seven|eight|nine|ten|twelve))\s+$/iu.test(
      context.text.slice(passage.start, quantity.start),
    )
  )
    return []
  if (
    /\d[\d,.]*\+?(?:\s+[\p{L}-]+){1,4}\s+$/u.test(context.text.slice(passage.start, quantity.start)) &&
    /^(?:daily|weekly|monthly|yearly|annually|(?:every|each|per|an?) (?:day|week|month|year))$/i.test(quantity.text)
  )
    return []
  const said = new Set(passage.words.filter(isContent).map((word) => word.stem))
  const next = nounPhrase(context.text, quantity.end, passage.end).at(-1)?.stem ?? ''
  const rhythms = pieces
    .filter((piece) => piece.stems.has(next) || [...said].filter((stem) => piece.stems.has(stem)).length >= 2)
    .flatMap((piece) =>
      piece.quantities.filter((known) => known.kind === 'frequency').map((known) => ({ piece, known })),
    )
  const same = rhythms.find(({ known }) => Math.abs(known.value - quantity.value) <= quantity.value * 0.08)
  if (same) return [supported('number', quantity, [cite(same.piece)])]
  const [other] = rhythms
  return other
    ? [unsupported('number', quantity, `Your facts say “${other.known.text}”.`, `Write “${other.known.text}”.`)]
    : []
}
