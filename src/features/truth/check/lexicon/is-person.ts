import { titleHeads } from '../words/title-words.ts'
import { sensesOf, synsetOf } from './read-wordnet.ts'

const persons =
  /^(?:people|persons?|staff|colleagues|folks?|kids|children|men|women|others|starters|hires|reports|boys|girls|mums|dads|guests?|covers|recruits)$/u
const groups = /^(?:famil(?:y|ies)|households?|crews?|teams?|squads?|classes|groups?|audiences?|couples?)$/u
const person = 'noun:00007846'
const counted = 3

const known = new Map<string, 'person' | 'group' | 'thing' | 'unknown'>()
/** Whether a counted noun (lower case) is a human being, a group of them, or something else; WordNet tells. */
export function whatIs(word: string): 'person' | 'group' | 'thing' | 'unknown' {
  const cached = known.get(word)
  if (cached) return cached
  const found = judge(word)
  if (known.size < 20_000) known.set(word, found)
  return found
}

function judge(word: string): 'person' | 'group' | 'thing' | 'unknown' {
  if (groups.test(word)) return 'group'
  if (persons.test(word)) return 'person'
  const singular = [word, word.replace(/ies$/, 'y'), word.replace(/(ch|sh|x|z|s)es$/, '$1'), word.replace(/s$/, '')]
  if (singular.some((one) => titleHeads.has(one))) return 'person'
  for (const one of singular) {
    const senses = sensesOf('noun', one).slice(0, counted)
    if (senses.some(isPerson)) return 'person'
    if (senses.length) return 'thing'
  }
  return 'unknown'
}

const isPerson = (id: string, step = 0): boolean =>
  id === person || (step < 12 && synsetOf(id).up.some((up) => isPerson(up, step + 1)))
