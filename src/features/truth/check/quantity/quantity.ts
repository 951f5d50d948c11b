import type { Span } from '#features/profiles/contract.ts'
import type { Bound } from './number-words.ts'

export type QuantityKind =
  | 'count'
  | 'money'
  | 'percent'
  | 'points'
  | 'multiple'
  | 'duration'
  | 'year'
  | 'ordinal'
  | 'frequency'
  | 'measure'

/**
 * A quantity in a text. `value` is in plain units: percent as 40, money in whole currency, durations in days,
 * multiples as factor,
 * frequencies as days between two times. `high` closes a range. `step` is the size of the last written digit, in the same units.
 */
export type Quantity = Span & {
  text: string
  kind: QuantityKind
  value: number
  high?: number
  step: number
  bound: Bound
  currency?: string
  /** The unit word of a duration as written; the base unit of a measure. */
  unit?: string
  /** Days that a figure is counted over: 30 for `40 calls a month`. */
  period?: number
  /** Written as a bare numeral with nothing to say what it counts of. */
  spelled: boolean
  /** `by 30 %` changes by that much (delta); `to 30 %` arrives there (level). */
  role?: 'delta' | 'level'
  /** Follows from other figures by arithmetic. */
  derived?: boolean
}
