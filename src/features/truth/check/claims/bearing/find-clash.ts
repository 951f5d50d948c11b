import { compareQuantities } from '../../quantity/compare-quantities.ts'
import type { Quantity } from '../../quantity/quantity.ts'
import type { FigurePlace } from './figure-place.ts'

export type Clash =
  | 'turned'
  | 'pair'
  | 'end'
  | 'stale'
  | 'name'
  | 'share'
  | 'group'
  | 'time'
  | 'use'
  | 'counted'
  | 'taken'
  | 'rival'

type Sides = {
  said: Quantity
  place: FigurePlace
  known: Quantity
  told: FigurePlace
  /** The fact tells the size of a group by another figure, or counts things by this one. */
  isNoGroup: boolean
  /** Where a change began, told as if it were so. */
  isStale: boolean
  /** The words around the figure in the text, in lower case. */
  sentence: string
  /** All figures of the fact. */
  beside: readonly Quantity[]
  /** Another figure of the fact, or of one that tells the thing, counts the very thing that is said to be counted. */
  isCountedElsewhere: boolean
  /** The same figure stands a second time in the sentence, with what the fact counts. */
  isTaken: boolean
}

/**
 * Why a figure of a fact cannot be the source of one in a text although both are equal: it stands at the other end of a
 * change, numbers a thing, is the other part of a share, tells no size of a group, no time spent, or counts other things.
 */
export function findClash(sides: Sides): Clash | undefined {
  const { said, place, known, told, beside } = sides
  const { other } = place
  if (place.end && other?.kind === said.kind && other.value === said.value) return 'turned'
  if (other && !beside.some((one) => compareQuantities(other, one) !== 'different')) return 'pair'
  if (sides.isCountedElsewhere) return 'counted'
  if (sides.isTaken) return 'taken'
  if (known.derived) return undefined
  if (place.end && told.end && place.end !== told.end && !place.share) return 'end'
  if (told.end === 'before' && !place.end && sides.isStale) return 'stale'
  if (known.kind === 'count' && told.label !== place.label) return 'name'
  if (place.share && told.share && place.share !== told.share) return 'share'
  if (place.isGroup && !told.isGroup && sides.isNoGroup) return 'group'
  if (place.isTenure && !told.isTenure && (told.isSpan || said.value < 1)) return 'time'
  if (told.rival && !sides.sentence.includes(told.rival.toLowerCase())) return 'rival'
  if (place.use && told.use && place.use !== told.use) return 'use'
  return undefined
}
