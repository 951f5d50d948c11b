// The role behind a target title, and the keywords a résumé is read for.

import { normaliseSkill, skillById } from '#features/skills/finding/normalise-skill.ts'
import type { Keyword } from '../measure/find-keywords.ts'
import { splitTokens } from '../measure/tokens.ts'
import { knownLanguages, wordsOf } from '../words/lists.ts'
import { commonKeywords } from './common-keywords.ts'
import { type Role, roles } from './roles.ts'

const named = new Set(['language', 'framework', 'tool', 'certificate'])

/**
 * `API/APIs/REST` → term `API` with its aliases; `CI/CD` and `A/B testing` stay whole. Names of tools also get the other
 * spellings that the skill list knows (`AWS` → Amazon Web Services).
 */
export function toKeyword(entry: string): Keyword {
  const parts = entry
    .replaceAll('CI/CD', 'CI\u0001CD')
    .replaceAll('A/B ', 'A\u0001B ')
    .split('/')
    .map((part) => part.replaceAll('\u0001', '/'))
  const skills = parts.map((part) => skillById(normaliseSkill(part)?.id ?? '')).filter((skill) => skill !== undefined)
  const known = skills.filter(({ kind }) => named.has(kind)).flatMap(({ name, aliases }) => [name, ...aliases])
  return { term: parts[0]!, aliases: [...new Set([...parts.slice(1), ...known])].filter((alias) => alias !== parts[0]) }
}

const levels = new Set(knownLanguages.flatMap((language) => [...wordsOf(language).levels]))
const small = new Set([
  'of',
  'the',
  'and',
  'for',
  'in',
  'de',
  'der',
  'und',
  'et',
  'y',
  'e',
  'm',
  'w',
  'd',
  'f',
  'h',
  'x',
])

/** Words of a title without its level: `Senior Backend Engineer (m/w/d)` → backend, engineer. */
export function titleWords(title: string): string[] {
  const all = splitTokens(title)
    .map(({ key }) => key)
    .filter((key) => !small.has(key))
  // A chef leads in French and German; at the end of an English title the word is the trade.
  const bare = all.filter((key, i) => !levels.has(key) || (key === 'chef' && i > 0 && i === all.length - 1))
  return bare.length > 0 ? bare : all
}

interface Name {
  role: Role
  keys: readonly string[]
}
let names: readonly Name[] | undefined
function allNames(): readonly Name[] {
  names ??= roles.flatMap((role) => [role.name, ...role.aliases].map((name) => ({ role, keys: titleWords(name) })))
  return names
}

/** The known role that shares most words with the title; undefined when fewer than half of the words agree. */
export const findRole = (title: string): Role | undefined => findRoleNear(title)?.role

/** The same with how many of the words agree, 0.5–1, and which. */
export function findRoleNear(title: string): { role: Role; nearness: number; shared: string[] } | undefined {
  const wanted = titleWords(title)
  if (wanted.length === 0) return undefined
  let best: Role | undefined
  let most = 0
  let words: string[] = []
  for (const { role, keys } of allNames()) {
    const shared = keys.filter((key) => wanted.includes(key))
    const score = (2 * shared.length) / (keys.length + wanted.length) - (keys.length > 3 ? 0.01 : 0)
    if (score > most) [best, most, words] = [role, score, shared]
  }
  return best && most >= 0.5 ? { role: best, nearness: most, shared: words } : undefined
}

const keywordCache = new Map<string, readonly Keyword[]>()

export function roleKeywords(role: Role): readonly Keyword[] {
  return cached(`role ${role.name}`, () => role.keywords.map(toKeyword))
}

export function commonKeywordsOf(language: string): readonly Keyword[] {
  return cached(`common ${language}`, () => (commonKeywords[language] ?? commonKeywords.en!).map(toKeyword))
}

function cached(key: string, make: () => readonly Keyword[]): readonly Keyword[] {
  const own = keywordCache.get(key) ?? make()
  keywordCache.set(key, own)
  return own
}
