import { type Bound, boundWords, timeUnits } from './number-words.ts'
import type { Quantity } from './quantity.ts'

/** Which side of a number the words before it leave open. */
export function boundBefore(text: string, start: number): Bound {
  const before = text.slice(Math.max(0, start - 24), start).replace(/\b(?:a|an|the|by)\s*$/, '')
  return (
    boundWords.find(
      ([words]) =>
        words.test(before) &&
        !/\b(?:hand(?:ed|ing|s)?|turn(?:ed|ing|s)?|takes?|took|taking|brought|passed)(?: (?:it|them|this|that|these))? over\s*$/.test(
          before,
        ),
    )?.[1] ?? 'exact'
  )
}

const linked =
  /^(?!.*\band\b)[^.;,]{0,40}?\b(?:to|instead of|rather than|down from|up from|against|versus|vs|auf|statt|of them|of those)\s*(?:just|only|about|under|over|around|nearly|less than|more than|the)?\s*$/

/** A bare number linked to a figure with a unit has that unit: `12 days to 5`, `300 ms instead of 900`. */
export function inheritUnits(text: string, quantities: Quantity[]): Quantity[] {
  return quantities.map((one, i) => {
    if (one.kind !== 'count' || one.high !== undefined) return one
    const before = quantities[i - 1]
    const after = quantities[i + 1]
    const years = quantities
      .slice(0, i)
      .find((other) => other.kind === 'duration' && /^(?:y|decade|jahr)/.test(other.unit ?? ''))
    if (
      years &&
      (/^\s*(?:of (?:them|those|which|these))\b/.test(text.slice(one.end)) ||
        /\b(?:last|first|past|previous|recent)\s*$/.test(text.slice(0, one.start)) ||
        (/^\s+(?:in|at|as|with|on|before|\p{L}{3,}ing)\b/u.test(text.slice(one.end)) &&
          /(?:\b(?:and|then|plus)|,)\s*(?:(?:more than|over|almost|nearly|about|around|another|at least|the last|a further)\s+)?$/.test(
            text.slice(0, one.start),
          )))
    )
      return { ...one, kind: 'duration', value: one.value * 365, step: 365, unit: 'years' }
    if (followedByNoun(text, one.end)) return one
    for (const [other, between] of [
      [before, before && text.slice(before.end, one.start)],
      [after, after && text.slice(one.end, after.start)],
    ] as const) {
      const closes =
        other === before &&
        other?.kind === 'duration' &&
        one.value < 1000 &&
        !/\b(?:later|ago|earlier|after)\b/.test(between ?? '') &&
        !/\b(?:of|\p{L}{4,} for)\s+$/u.test(text.slice(0, one.start)) &&
        /^\s*(?:$|[.,;)])/.test(text.slice(one.end)) &&
        /^[^.]*$/.test(between ?? '.')
      if (
        !other ||
        between === undefined ||
        !(closes || (linked.test(between) && (other === before || standsAlone(text, one.start)))) ||
        !['duration', 'money', 'percent', 'measure'].includes(other.kind)
      )
        continue
      const unit =
        other.kind === 'duration' ? (timeUnits[other.unit ?? ''] ?? 1) : other.kind === 'measure' ? sizeOf(other) : 1
      const { currency, unit: unitName } = other
      return {
        ...one,
        kind: other.kind,
        value: one.value * unit,
        step: one.step * unit,
        ...(currency ? { currency } : {}),
        ...(unitName ? { unit: unitName } : {}),
      }
    }
    return one
  })
}

/** How many base units a figure is written in: 1,000,000 for `3.4 tonnes` in grams. */
export function sizeOf(measure: Quantity): number {
  const written = Number(/\d+(?:\.\d+)?/.exec(measure.text.replace(/,(?=\d{3})/g, ''))?.[0])
  return written ? measure.value / written : 1
}

/** `line 2 down from 8 %`: a number that belongs to the noun before it takes no unit. */
const standsAlone = (text: string, start: number) =>
  /(?:^|[,;(]|\b(?:to|from|of|at|is|was|by|just|only|about|under|over|reached|hit|von|auf|um|bei))\s*[$€£]?$/u.test(
    text.slice(0, start),
  )

const followedByNoun = (text: string, end: number) =>
  /^\s+(?!of (?:them|those|these|which)\b|to\b|by\b|in\b|with\b|and\b|instead\b|after\b|through\b|on\b|for\b|at\b|when\b|while\b|thanks\b|a\b|per\b|rather\b|down\b|up\b|auf\b)\p{L}/u.test(
    text.slice(end),
  )

/** `38,000 people over four months`: in that time, not longer; `for over four months` is longer. */
export const asSpan = (text: string, quantity: Quantity): Quantity =>
  (quantity.kind === 'duration' ||
    (quantity.kind === 'count' &&
      /^\s(?:\p{L}+\s)?(?:seasons?|terms?|semesters?|shifts?|sprints?|harvests?|editions?|quarters?|floors?|sites?)\b/u.test(
        text.slice(quantity.end),
      ))) &&
  quantity.bound === 'over' &&
  !/^(?:h|min|s|ms)/.test(quantity.unit ?? '') &&
  /(?:\d\S*|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|half|third|points?|percent|people|visitors|rates?|times|tripled?|doubled?|halved))\s(?:[^.;,]*\s)?over\s+$/.test(
    text.slice(0, quantity.start),
  ) &&
  !/\b(?:for|of|after|has|have|had|took|spent|than|with|and)\s+over\s+$/.test(text.slice(0, quantity.start))
    ? { ...quantity, bound: 'exact' }
    : quantity

const hedge =
  '(?:(?:just|only|about|around|over|under|nearly|almost|roughly|more than|less than|up to|at least|an?|another|some|well over|well under)\\s+)*'
const changesBy = new RegExp(`\\b(?:by|um)\\s+${hedge}$`)
const arrivesAt = new RegExp(`\\b(?:to|from|at|auf|von|below|above|instead of|now|is|was|reached|hit)\\s+${hedge}$`)

const changing =
  /\b(?:from|up|down|now|instead|increas\w*|grew|grow\w*|rais\w*|rose|lift\w*|expand\w*|reduc\w*|cut\w*|lower\w*|decreas\w*|trim\w*|dropp?\w*|fell|improv\w*|shorten\w*|brought|bring\w*|chang\w*|mov\w*|went|took|slash\w*|fewer|more|less|von|auf|senk\w*|gesenkt|gesteigert)\b/

/** Tells `cut by 3 %` from `cut to 3 %`. */
export function withRole(text: string, quantity: Quantity): Quantity {
  if (!['percent', 'money', 'duration', 'count'].includes(quantity.kind) || quantity.role) return quantity
  const before = text.slice(Math.max(0, quantity.start - 40), quantity.start)
  const after = text.slice(quantity.end, quantity.end + 24)
  // `trusted by fourteen managers`, `partner to 14 managers`: people are no change.
  if (quantity.kind === 'count' && !changing.test(text.slice(Math.max(0, quantity.start - 80), quantity.start)))
    return quantity
  if (
    changesBy.test(before) ||
    /^\s*(?:more|fewer|less|higher|lower|faster|increase|reduction|decrease|growth|drop|improvement|rise|cut|gain|uplift|saving)/.test(
      after,
    )
  )
    return { ...quantity, role: 'delta' }
  if (arrivesAt.test(before)) return { ...quantity, role: 'level' }
  return quantity
}
