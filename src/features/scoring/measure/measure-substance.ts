// How much of a real résumé stands behind the style. 1 for any ordinary résumé, towards 0 for word salad.
import { clamp, ramp } from '../formula/ramp.ts'
import type { Words } from '../words/lists.ts'
import type { Segment } from './segment.ts'

export interface Substance {
  /** 0–1, the gate of achievements, formatting, progression and fit. */
  substance: number
  /** Words that count towards length. */
  words: number
  /** Share of all visible words that stand in a statement, an entry or a fitting list. */
  coherent: number
  statementWords: number
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
  const all = count.statement + count.entry + count.list + count.copy + count.dump + headingWords
  const coherent = all > 0 ? used / all : 0
  const amount = ramp(count.statement + 0.5 * Math.min(entry, 40), [
    [0, 0],
    [80, 1],
  ])
  const order = ramp(orderFaults(segments, words), [
    [0.1, 1],
    [0.35, 0],
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
    words: Math.round(used),
    coherent,
    statementWords: count.statement,
    entryCredit: count.entry > 0 ? entry / count.entry : 1,
    listCredit: count.list > 0 ? list / count.list : 1,
  }
}

/**
 * Share of articles that stand before another small word or end the line: about 0–3 % in written prose, a third and
 * more when words are shuffled. Needs six articles to say anything.
 */
function orderFaults(segments: readonly Segment[], words: Words): number {
  let articles = 0
  let faults = 0
  for (const { tokens, kind } of segments) {
    if (kind === 'list') continue
    for (let i = 0; i < tokens.length; i++) {
      if (!words.determiners.has(tokens[i]!.key)) continue
      articles++
      const next = tokens[i + 1]
      if (next && words.neverAfterDeterminer.has(next.key)) faults++
    }
  }
  return articles >= 6 ? faults / articles : 0
}
