import type { Profile } from '#features/profiles/contract.ts'
import { readPointer } from './pointer.ts'

/** Facts in words for people: a line as it is, an entry by its names. What is not there any more is left out. */
export function sayFacts(facts: Profile, pointers: string[]): Record<string, string> {
  const said = [...new Set(pointers)].map((pointer): [string, string] => [pointer, say(readPointer(facts, pointer))])
  return Object.fromEntries(said.filter(([, words]) => words !== ''))
}

const names = ['position', 'studyType', 'area', 'title', 'name', 'language', 'organization', 'institution', 'issuer']

const isText = (value: unknown) => typeof value === 'string'

function say(fact: unknown): string {
  if (typeof fact === 'string') return fact
  if (Array.isArray(fact))
    return fact
      .map(say)
      .filter(Boolean)
      .join(fact.every(isText) ? ', ' : '; ')
  if (fact === null || typeof fact !== 'object') return ''
  const entry = fact as Record<string, unknown>
  if (Array.isArray(entry.keywords) && entry.keywords.length > 0) return say(entry.keywords)
  const words = names.map((name) => entry[name]).filter((value) => typeof value === 'string' && value !== '')
  return words.join(', ')
}
