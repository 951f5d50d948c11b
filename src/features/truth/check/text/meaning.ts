import { generalWords, stopWords } from '../words/common-words.ts'
import { countryWords } from '../words/country-words.ts'
import { freeVerbs, freeWords } from '../words/free-words.ts'
import { meaningGroups } from '../words/meaning-groups.ts'
import { doingMeanings } from '../words/meanings/doing-meanings.ts'
import { germanFree, germanMeanings } from '../words/meanings/german-meanings.ts'
import { thingMeanings } from '../words/meanings/thing-meanings.ts'
import { isNominal, stemWord } from './stems.ts'
import type { Word } from './tokens.ts'

/** Meaning groups by stem. Names of things bear a claim; doings shade into one another and only colour it. */
const thingsOf = new Map<string, string[]>()
const doingsOf = new Map<string, string[]>()
const addGroups = (into: Map<string, string[]>, mark: string, lines: string[]) =>
  lines.forEach((line, group) => {
    for (const word of line.split(' ')) {
      const stem = stemWord(word)
      into.set(stem, [...(into.get(stem) ?? []), `${mark}${group}`])
    }
  })
addGroups(thingsOf, '#', meaningGroups)
addGroups(thingsOf, '#t', thingMeanings)
addGroups(thingsOf, '#c', countryWords.trim().split('\n'))
addGroups(thingsOf, '#g', germanMeanings)
addGroups(doingsOf, '#d', doingMeanings)
const countries = new Map<string, string[]>()
for (const line of countryWords.trim().split('\n')) {
  const stems = line.split(' ').map(stemWord)
  for (const stem of stems) countries.set(stem, [...(countries.get(stem) ?? []), ...stems])
}
/** Whether the word lists know a word as a common one: no name starts with it alone. */
export const isCommon = (word: Word): boolean =>
  thingsOf.has(word.stem) || doingsOf.has(word.stem) || generalStems.has(word.stem) || freeStems.has(word.stem)
/** The stems that name the same country: `Greek`, `Greece`. */
export const countryForms = (stem: string): string[] => countries.get(stem) ?? []
const generalStems = new Set(generalWords.split(/\s+/).map(stemWord))
const mannerStems = new Set(freeWords.trim().split(/\s+/).map(stemWord))
const freeForms = new Set(`${freeVerbs} ${freeWords} ${germanFree}`.trim().split(/\s+/))
const freeStems = new Set([...freeForms].map(stemWord))

export const isStopWord = (word: Word): boolean => stopWords.has(word.lower)
const generalForms = new Set(generalWords.split(/\s+/))
/** `dealer` is no `deal`: a doer counts as general only when listed itself. */
export const isGeneral = (word: Word): boolean =>
  generalStems.has(word.stem) &&
  (!(/(?:er|or)s?$/.test(word.lower) || isNominal(word.lower)) || generalForms.has(word.lower.replace(/s$/, '')))
/** A verb or word of manner that claims nothing by itself: its object does. */
export const isFree = (word: Word): boolean =>
  (freeStems.has(word.stem) &&
    !isNominal(word.lower) &&
    (!/(?:er|or)s?$/.test(word.lower) || freeForms.has(word.lower))) ||
  /^\p{Ll}{3,}ly$/u.test(word.lower)
/** A word of manner alone: `calm`, `hands-on`. */
export const isManner = (word: Word): boolean => mannerStems.has(word.stem) && !isNominal(word.lower)
/** A word that says something: no grammar word, no bare number. */
export const isContent = (word: Word): boolean => !isStopWord(word) && /\p{L}{2}/u.test(word.text)

const joinedParts = (stem: string): string[] =>
  /[-/&]/.test(stem)
    ? stem
        .split(/[-/&]/)
        .filter((part) => part.length > 1)
        .map(stemWord)
    : []

/** All ways to say a stem: itself, its parts (`cost-saving`), and the ids of its meaning groups. */
export function meaningsOf(stem: string): string[] {
  const cached = cache.get(stem)
  if (cached) return cached
  const parts = joinedParts(stem)
  const all = [
    stem,
    ...parts,
    ...[stem, ...parts].flatMap((one) => [...(thingsOf.get(one) ?? []), ...(doingsOf.get(one) ?? [])]),
  ]
  if (cache.size < 50_000) cache.set(stem, all)
  return all
}
const cache = new Map<string, string[]>()

export const meaningSet = (stems: Iterable<string>): Set<string> => new Set([...stems].flatMap(meaningsOf))

/** Whether the set (from `meaningSet`) holds the stem, a synonym of it, or every part of a joined word. `strict`: no kindred doings or forms. */
export function means(set: ReadonlySet<string>, stem: string, strict = false): boolean {
  if (set.has(stem)) return true
  if (thingsOf.get(stem)?.some((group) => set.has(group))) return true
  if (!strict && doingsOf.get(stem)?.some((group) => set.has(group))) return true
  const parts = joinedParts(stem)
  if (parts.length > 1)
    return parts.every(
      (part) => joinedLead.test(part) || stopWords.has(part) || generalStems.has(part) || means(set, part, strict),
    )
  return !strict && hasNear(set, stem)
}

/** First parts of joined words that only shade them: `pre-departure`. */
const joinedLead =
  /^(?:pre|post|re|non|co|multi|cross|sub|inter|self|well|long|short|high|low|full|part|semi|anti|in|on|off|out|up|mid|near|over|under|large|small|based|wide|style|type|level|strong|size|grade)$/

/** Long words that share a long beginning are forms of one another: `pharmac-ist`, `pharmac-y`. */
export function hasNear(set: ReadonlySet<string>, stem: string): boolean {
  if (stem.length < 6) return false
  // A joined word is a kind of its last part: `shipyard`, `workbook`, `Tourenplanung`.
  for (let cut = 3; cut <= stem.length - 4; cut += 1) if (set.has(stem.slice(cut))) return true
  const head = stem.slice(0, Math.max(5, stem.length - 2))
  return (headsOf(set).get(stem.slice(0, 5)) ?? []).some(
    (other) => other.startsWith(head) && other.length - stem.length <= 3,
  )
}

const heads = new WeakMap<ReadonlySet<string>, Map<string, string[]>>()
/** The stems of a set by their first five letters. */
function headsOf(set: ReadonlySet<string>): Map<string, string[]> {
  const cached = heads.get(set)
  if (cached) return cached
  const index = new Map<string, string[]>()
  for (const stem of set) {
    if (stem.length < 5 || stem.startsWith('#')) continue
    const head = stem.slice(0, 5)
    index.set(head, [...(index.get(head) ?? []), stem])
  }
  heads.set(set, index)
  return index
}
