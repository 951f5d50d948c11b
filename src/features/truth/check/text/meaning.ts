import { generalWords, stopWords } from '../words/common-words.ts'
import { meaningGroups } from '../words/meaning-groups.ts'
import { stemWord } from './stems.ts'
import type { Word } from './tokens.ts'

const groupsOf = new Map<string, number[]>()
meaningGroups.forEach((line, group) => {
  for (const word of line.split(' ')) {
    const stem = stemWord(word)
    groupsOf.set(stem, [...(groupsOf.get(stem) ?? []), group])
  }
})
const generalStems = new Set(generalWords.split(/\s+/).map(stemWord))

export const isStopWord = (word: Word): boolean => stopWords.has(word.lower)
const generalForms = new Set(generalWords.split(/\s+/))
/** `dealer` is no `deal`: a doer counts as general only when listed itself. */
export const isGeneral = (word: Word): boolean =>
  generalStems.has(word.stem) && (!/(?:er|or)s?$/.test(word.lower) || generalForms.has(word.lower.replace(/s$/, '')))
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
    ...[stem, ...parts].flatMap((one) => (groupsOf.get(one) ?? []).map((group) => `#${group}`)),
  ]
  if (cache.size < 50_000) cache.set(stem, all)
  return all
}
const cache = new Map<string, string[]>()

export const meaningSet = (stems: Iterable<string>): Set<string> => new Set([...stems].flatMap(meaningsOf))

/** Whether the set (from `meaningSet`) holds the stem, a synonym of it, or every part of a joined word. */
export function means(set: ReadonlySet<string>, stem: string): boolean {
  if (set.has(stem)) return true
  if ((groupsOf.get(stem) ?? []).some((group) => set.has(`#${group}`))) return true
  const parts = joinedParts(stem)
  if (parts.length > 1) return parts.every((part) => stopWords.has(part) || generalStems.has(part) || means(set, part))
  return hasNear(set, stem)
}

/** Long words that share a long beginning are forms of one another: `pharmac-ist`, `pharmac-y`. */
function hasNear(set: ReadonlySet<string>, stem: string): boolean {
  if (stem.length < 6) return false
  const head = stem.slice(0, Math.max(5, stem.length - 2))
  for (const other of set) if (other.startsWith(head) && other.length - stem.length <= 3) return true
  return false
}
