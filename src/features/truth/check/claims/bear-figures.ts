import type { CheckContext, Passage } from '../context.ts'
import { compareQuantities } from '../quantity/compare-quantities.ts'
import type { Quantity } from '../quantity/quantity.ts'
import { readQuantities } from '../quantity/read-quantities.ts'

/** The other end of `from 41 to 3`: both ends must come from one fact. */
export const partnerOf = (context: CheckContext, passage: Passage, quantity: Quantity): Quantity | undefined =>
  readQuantities(context.text.slice(passage.start, passage.end)).find(
    (one) =>
      one.start + passage.start === quantity.start &&
      one.end + passage.start === quantity.end &&
      one.kind === quantity.kind &&
      one.value !== quantity.value,
  )

export const spans = (a: Quantity, b: Quantity, range: Quantity): boolean =>
  compareQuantities({ ...a, value: Math.min(a.value, b.value), high: Math.max(a.value, b.value) }, range) === 'same'

const partOf = /^\s+(?:of|from) (?:them|these|those|which|whom|the \d+|all \d+)\b/iu
/** `17 of them` after `17 accounts` is a part, and no fact's whole stands for it. */
export const isPartOf = (context: CheckContext, passage: Passage, quantity: Quantity): boolean =>
  quantity.kind === 'count' &&
  partOf.test(context.text.slice(quantity.end)) &&
  readQuantities(context.text.slice(passage.start, passage.end)).some(
    (one) => one.kind === 'count' && one.start + passage.start !== quantity.start && one.value >= quantity.value,
  )
export const isPartToo = (told: string, known: Quantity): boolean =>
  known.derived === true ||
  partOf.test(told.slice(known.end)) ||
  /^\s+(?:of|was|were|are|got|passed|stayed|went|became|have|had|now)\b/iu.test(told.slice(known.end))
