// How much of a real résumé stands behind the style. 1 for any ordinary résumé, towards 0 for word salad.
import { clamp, ramp } from '../formula/ramp.ts'
import { countBracketed } from './lists-in-brackets.ts'
import { faultRate } from './measure-order.ts'
import type { Segment } from './segment.ts'

export interface Substance {
  /** 0–1, the gate of achievements, formatting, progression and fit. */
  substance: number
  /** The same if no line said again what another said, and if no words stood loose. */
  withoutCopies: number
  withoutLooseWords: number
  withoutTalk: number
  /** Words that count towards length. */
  words: number
  /** Share of all visible words that stand in a statement, an entry or a fitting list. */
  coherent: number
  statementWords: number
  /** Faults of word order per twelve words. */
  faults: number
  /** Share of list words that the sentences can carry. */
  listCredit: number
}

interface Counts {
  statement: number
  entry: number
  list: number
  copy: number
  talk: number
  dump: number
  heading: number
}

export function measureSubstance(segments: readonly Segment[], heading: number, ranges: number): Substance {
  const count: Counts = { statement: 0, entry: 0, list: 0, copy: 0, talk: 0, dump: 0, heading }
  let inBrackets = 0
  for (const segment of segments) {
    const bracketed = countBracketed(segment)
    inBrackets += bracketed
    count[segment.kind] += segment.tokens.length - bracketed
    count.list += bracketed
  }
  const faults = faultRate(segments)
  const { entry, list } = believe(count, ranges)
  // A long list does not make a résumé long, and terms in brackets behind a sentence do not either.
  const listLength = Math.min(Math.max(0, list - inBrackets), 40 + 0.25 * count.statement)
  return {
    ...weigh(count, ranges, faults),
    withoutCopies: weigh({ ...count, copy: 0 }, ranges, faults).substance,
    withoutTalk: weigh({ ...count, talk: 0 }, ranges, faults).substance,
    withoutLooseWords: weigh({ ...count, dump: 0, entry, list }, ranges, 0).substance,
    words: Math.round(count.statement + entry + listLength + heading),
    statementWords: count.statement,
    faults,
    listCredit: count.list > 0 ? list / count.list : 1,
  }
}

/** Short lines are entries, long rows are lists: believed only as far as dates and sentences stand beside them. */
const believe = ({ entry, list, statement }: Counts, ranges: number): { entry: number; list: number } => ({
  entry: Math.min(entry, 60 + 30 * ranges + 0.3 * statement),
  list: Math.min(list, 60 + 0.8 * statement),
})

/** Words said twice that count: none of a single line (a summary may quote the strongest), all from two lines on. */
const copiedWords = (copy: number) =>
  ramp(copy, [
    [15, 0],
    [30, 30],
  ]) + Math.max(0, copy - 30)

/**
 * amount × coherence × order. Amount: 60 words of sentences, of which entries may stand in for 20. Coherence: share of
 * words that have a place, full from 98 %, nothing below 30 %; a copied line weighs lightly, since the same duties at
 * two employers are honest. Order: faults per twelve words, nothing lost up to 0.3 (written prose stays below), all at 0.7.
 */
function weigh(count: Counts, ranges: number, faults: number): { substance: number; coherent: number } {
  const { entry, list } = believe(count, ranges)
  const used = count.statement + entry + list + count.heading
  const all =
    count.statement + count.entry + count.list + 0.4 * copiedWords(count.copy) + count.talk + count.dump + count.heading
  const coherent = all > 0 ? used / all : 0
  const amount = ramp(count.statement + 0.5 * Math.min(entry, 40), [
    [0, 0],
    [60, 1],
  ])
  const coherence = ramp(coherent, [
    [0.3, 0],
    [0.98, 1],
  ])
  const order = ramp(faults, [
    [0.3, 1],
    [0.7, 0],
  ])
  return { substance: clamp(amount * coherence * order, 0, 1), coherent }
}
