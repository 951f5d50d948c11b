// The word lists, folded and indexed once per language.
import { foldWord, splitTokens, type Token } from '../measure/tokens.ts'
import { de } from './de.ts'
import { en } from './en.ts'
import { es } from './es.ts'
import { fr } from './fr.ts'
import { sectionHeadings } from './headings.ts'
import { inflect } from './inflect.ts'
import { it } from './it.ts'
import { nl } from './nl.ts'
import { otherLanguages } from './other-languages.ts'
import { pt } from './pt.ts'
import type { WordList } from './word-list.ts'

export interface Phrase {
  /** What the forms of one entry share: two forms of one verb count once. */
  entry: string
  keys: readonly string[]
}
/** First word → phrases that start with it, longest first. */
export type PhraseIndex = ReadonlyMap<string, readonly Phrase[]>

export interface Words {
  language: string
  verbs: ReadonlyMap<string, string>
  verbAtEnd: boolean
  /** No lists but the small words: any word may open a statement. */
  open: boolean
  results: PhraseIndex
  growth: PhraseIndex
  weak: PhraseIndex
  postingTalk: PhraseIndex
  firstPerson: PhraseIndex
  functionWords: ReadonlySet<string>
  determiners: ReadonlySet<string>
  neverAfterDeterminer: ReadonlySet<string>
  prepositions: ReadonlySet<string>
  conjunctions: ReadonlySet<string>
  allowedPairs: ReadonlySet<string>
  months: ReadonlySet<string>
  today: PhraseIndex
  units: ReadonlySet<string>
  levels: ReadonlySet<string>
}

const lists: Record<string, WordList> = { en, de, fr, es, pt, nl, it }
/** Languages with full lists. */
export const knownLanguages: readonly string[] = Object.keys(lists)
/** A text whose language, or whose script, we cannot tell. */
export const unknownLanguage = 'und'
export const smallWords: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  [
    ...Object.values(lists).map(({ language, functionWords }) => [language, functionWords] as const),
    ...Object.entries(otherLanguages),
  ].map(([language, words]) => [language, foldSet(words.split(' '))]),
)
/** Names of months and their short forms in all languages, as written. */
export const monthNames: readonly string[] = [...new Set(Object.values(lists).flatMap(({ months }) => months))]

const built = new Map<string, Words>()

/** Lists of a language; a language without lists gets its small words alone. */
export function wordsOf(language: string): Words {
  let words = built.get(language)
  if (!words) {
    words = build(lists[language] ?? bareList(language))
    built.set(language, words)
  }
  return words
}

const bareList = (language: string): WordList => ({
  language,
  verbs: [],
  results: [],
  growth: [],
  weak: [],
  postingTalk: [],
  firstPerson: [],
  functionWords: otherLanguages[language] ?? '',
  determiners: '',
  neverAfterDeterminer: '',
  prepositions: '',
  conjunctions: '',
  allowedPairs: '',
  months: [],
  today: [],
  units: [],
  levels: [],
})

function build(list: WordList): Words {
  return {
    language: list.language,
    verbs: indexVerbs(list),
    verbAtEnd: list.verbAtEnd ?? false,
    open: list.verbs.length === 0,
    results: indexPhrases(list.results),
    growth: indexPhrases(list.growth),
    weak: indexPhrases(list.weak),
    postingTalk: indexPhrases(list.postingTalk),
    firstPerson: indexPhrases(list.firstPerson),
    functionWords: foldSet(list.functionWords.split(' ')),
    determiners: foldSet(list.determiners.split(' ')),
    neverAfterDeterminer: foldSet(list.neverAfterDeterminer.split(' ')),
    prepositions: foldSet(list.prepositions.split(' ')),
    conjunctions: foldSet(list.conjunctions.split(' ')),
    allowedPairs: new Set(list.allowedPairs.split(' ').map((pair) => pair.split('+').map(foldWord).join(' '))),
    months: foldSet(list.months),
    today: indexPhrases(list.today),
    units: foldSet(list.units),
    levels: foldSet(list.levels),
  }
}

function foldSet(words: readonly string[]): ReadonlySet<string> {
  return new Set(words.filter(Boolean).map(foldWord))
}

function indexVerbs(list: WordList): ReadonlyMap<string, string> {
  const verbs = new Map<string, string>()
  for (const entry of list.verbs) {
    const forms = entry.split('/')
    const lemma = forms[0]!
    const all = list.language === 'en' ? forms.flatMap((form) => inflect(form, entry)) : forms
    for (const form of all) if (!verbs.has(foldWord(form))) verbs.set(foldWord(form), lemma)
  }
  return verbs
}

export function keysOf(phrase: string): string[] {
  return splitTokens(phrase).map((token) => token.key)
}

export function indexPhrases(entries: readonly string[]): PhraseIndex {
  const index = new Map<string, Phrase[]>()
  for (const entry of entries) {
    for (const form of entry.split('/')) {
      const keys = keysOf(form)
      if (keys.length === 0) continue
      const own = index.get(keys[0]!) ?? []
      own.push({ entry, keys })
      index.set(keys[0]!, own)
    }
  }
  for (const own of index.values()) own.sort((a, b) => b.keys.length - a.keys.length)
  return index
}

/** The longest phrase that starts at `at`. */
export function phraseAt(
  tokens: readonly Token[],
  at: number,
  index: PhraseIndex,
  end = tokens.length,
): Phrase | undefined {
  for (const phrase of index.get(tokens[at]!.key) ?? []) {
    const { keys } = phrase
    if (at + keys.length > end) continue
    let same = true
    for (let i = 1; i < keys.length && same; i++) same = tokens[at + i]!.key === keys[i]
    if (same) return phrase
  }
  return undefined
}

const joining = new Set(['and', 'und', 'et', 'y', 'e', 'en'])

/** Words of a heading without `and`, so that `Skills & Tools` meets `Skills and tools`. */
export function headingKey(text: string): string {
  const keys = keysOf(text)
  if (keys.length > 3 && keys.every((key) => key.length === 1)) return keys.join('')
  return keys.filter((key) => !joining.has(key)).join(' ')
}

/** Folded heading → section, over all languages. */
export const headingIndex: ReadonlyMap<string, string> = new Map(
  Object.entries(sectionHeadings).flatMap(([section, names]) =>
    names.map((name) => [headingKey(name), section] as const),
  ),
)
