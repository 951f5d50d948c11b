// How much of a real résumé stands behind the style. 1 for any ordinary résumé, towards 0 for word salad.
import { clamp, ramp } from '../formula/ramp.ts'
import type { Words } from '../words/lists.ts'
import { faultRate } from './measure-order.ts'
import type { Segment } from './segment.ts'

export interface Substance {
  /** 0–1, the gate of achievements, formatting, progression and fit. */
  substance: number
  /** Words that count towards length. */
  words: number
  /** Share of all visible words that stand in a statement, an entry or a fitting list. */
  coherent: number
  statementWords: number
  /** Faults of word order per twelve words. */
  faults: number
  /** Share of entry words that the dates and statements can carry. */
  entryCredit: number
  listCredit: number
}

export function measureSubstance(
  segments: readonly Segment[],
  headingWords: number,
  ranges: number,
  words: Words,
): Substance {
  const count = { statement: 0, entry: 0, list: 0, copy: 0, dump: 0 }
  for (const { kind, tokens } of segments) count[kind] += tokens.length
  // Short lines are entries, long rows are lists: both are believed only as far as dates and sentences stand beside them.
  const entryLimit = 60 + 30 * ranges + 0.3 * count.statement
  const listLimit = 60 + 0.8 * count.statement
  const entry = Math.min(count.entry, entryLimit)
  const list = Math.min(count.list, listLimit)
  const used = count.statement + entry + list + headingWords
  // A long list does not make a résumé long.
  const listLength = Math.min(list, 40 + 0.25 * count.statement)
  // A copy earns nothing and weighs lightly: the same duties at two employers are honest.
  const all = count.statement + count.entry + count.list + 0.4 * count.copy + count.dump + headingWords
  const coherent = all > 0 ? used / all : 0
  const amount = ramp(count.statement + 0.5 * Math.min(entry, 40), [
    [0, 0],
    [80, 1],
  ])
  const faults = faultRate(segments, words)
  const order = ramp(faults, [
    [0.25, 1],
    [0.6, 0],
  ])
  return {
    substance: clamp(
      amount *
        ramp(coherent, [
          [0.3, 0],
          [0.98, 1],
        ]) *
        order,
      0,
      1,
    ),
    words: Math.round(used - list + listLength),
    coherent,
    statementWords: count.statement,
    faults,
    entryCredit: count.entry > 0 ? entry / count.entry : 1,
    listCredit: count.list > 0 ? list / count.list : 1,
  }
}
