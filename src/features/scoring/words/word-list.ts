// What a language's word file holds. Phrases are lower case; accents may stay, they are folded when the list is built.
export interface WordList {
  language: string
  /** One verb per entry; forms that count as the same verb are joined by `/`. */
  verbs: readonly string[]
  /** Bullets may end with the verb (German and Dutch participles). */
  verbAtEnd?: boolean
  /** Words that say something changed for the better, or by how much. */
  results: readonly string[]
  /** Words that show growth, in titles or sentences; forms of one sign joined by `/`. `!`: not a sign. */
  growth: readonly string[]
  weak: readonly string[]
  /** Words of somebody who advertises a job; they have no place in a résumé. */
  postingTalk: readonly string[]
  firstPerson: readonly string[]
  /** The small words of grammar: share of them tells prose from a list of terms. */
  functionWords: string
  /** Articles and the like, which never stand before another small word or at the end of a sentence. */
  determiners: string
  /** Small words that never follow a determiner. */
  neverAfterDeterminer: string
  /** Words that need a noun behind them: never before another of their kind, `and`, or the end of a sentence. */
  prepositions: string
  conjunctions: string
  /** Pairs of prepositions that do stand together, e.g. `up to`; joined by `+`. */
  allowedPairs: string
  months: readonly string[]
  today: readonly string[]
  /** Units that make a number a figure, e.g. `years`, `clients`. */
  units: readonly string[]
  /** A job title's words of level. */
  levels: readonly string[]
}

/** `a; b c; d` → its parts. Keeps the lists readable. */
export const terms = (list: string): readonly string[] => list.split('; ')
