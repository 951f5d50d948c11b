// The known skill that a misspelt one most likely means.
import { skillList } from '#features/skills/finding/skill-list.ts'
import { foldWord } from '../measure/tokens.ts'

let byStart: Map<string, { key: string; name: string }[]> | undefined

/** Shorter names are too near to ordinary words: TestNG and testing, Marketo and market. */
const shortest = 8

/** Single names by first letter and length. */
function index(): Map<string, { key: string; name: string }[]> {
  if (byStart) return byStart
  byStart = new Map()
  for (const form of skillList().forms.values()) {
    const key = foldWord(form.text)
    if (key.length < shortest || !/^[a-z]+$/.test(key)) continue
    const slot = `${key[0]}${key.length}`
    const own = byStart.get(slot)
    if (own) own.push({ key, name: form.skill.name })
    else byStart.set(slot, [{ key, name: form.skill.name }])
  }
  return byStart
}

/** One wrong, missing, doubled or swapped letter away from a known name of eight letters or more; else undefined. */
export function nearestSkill(text: string): string | undefined {
  const word = foldWord(text.trim())
  if (word.length < shortest - 1 || !/^[a-z]+$/.test(word)) return undefined
  for (const length of [word.length, word.length - 1, word.length + 1]) {
    for (const { key, name } of index().get(`${word[0]}${length}`) ?? []) if (oneApart(word, key)) return name
  }
  return undefined
}

/** Damerau–Levenshtein distance of exactly one. Another last letter, or `s` and `e` at the end, is another form. */
export function oneApart(a: string, b: string): boolean {
  if (a === b) return false
  const [short, long] = a.length <= b.length ? [a, b] : [b, a]
  let at = 0
  while (at < short.length && short[at] === long[at]) at++
  if (short.length < long.length)
    return short.slice(at) === long.slice(at + 1) && (at < short.length || !/[se]$/.test(long))
  if (short.slice(at + 1) === long.slice(at + 1)) return at < short.length - 1
  return short[at] === long[at + 1] && short[at + 1] === long[at] && short.slice(at + 2) === long.slice(at + 2)
}
