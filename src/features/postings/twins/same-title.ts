// Companies and titles as people mean them: without legal forms, fillers and (m/f/d). Pure.
import { legalForms, titleNoise } from './noise-words.ts'

export function normaliseCompany(name: string): string | undefined {
  const words = wordsOf(name).filter((word) => !legalForms.has(word))
  return words.join(' ') || undefined
}

export type ReadTitle = { words: Set<string>; level: string }

export function readTitle(title: string): ReadTitle {
  const words = titleWords(title)
  return { words, level: levelsOf(words) }
}

/** From this share of words on, two titles are near. */
const nearTitle = 0.75

/** Whether two titles name the same job: alike but for level-neutral filler, `(m/f/d)` and places. */
export function areNear(a: ReadTitle, b: ReadTitle): boolean {
  if (a.level !== b.level || a.words.size === 0 || b.words.size === 0) return false
  let shared = 0
  for (const word of a.words) if (b.words.has(word)) shared++
  return shared / (a.words.size + b.words.size - shared) >= nearTitle
}

/**
 * Keys of which near titles have at least one in common: in one order of all words, the first of each title, as many as may
 * be missing in the other one and one more. Numbers and long words come first: they stand in few titles.
 */
export function titleKeys({ words, level }: ReadTitle): string[] {
  const order = (word: string) => (/\d/.test(word) ? 0 : 100 - Math.min(word.length, 99))
  const ordered = [...words].sort((a, b) => order(a) - order(b) || (a < b ? -1 : 1))
  return ordered.slice(0, words.size - Math.ceil(nearTitle * words.size) + 1).map((word) => `${level} ${word}`)
}

// "Senior" and "junior" are small words that make another job.
const levels = new Set(
  'intern internship trainee junior jr senior sr staff principal lead head director ii iii iv 1 2 3'.split(' '),
)
const levelsOf = (words: Set<string>) =>
  [...words]
    .filter((word) => levels.has(word))
    .sort()
    .join(' ')

/** Words of a title that tell what the job is, folded; short forms written out. */
export function titleWords(title: string): Set<string> {
  const bare = title.replace(/\((?:[mfwdxh]\s*[/|*,]\s*)+[mfwdxh]\)/gi, ' ')
  const same: Record<string, string> = { sr: 'senior', jr: 'junior', eng: 'engineer', dev: 'developer' }
  return new Set(
    wordsOf(bare)
      .filter((word) => !titleNoise.has(word))
      .map((word) => same[word] ?? word),
  )
}

/** Words and numbers, without accents, in lower case; `c++` and `c#` stay words. */
export const wordsOf = (text: string): string[] =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .match(/[\p{L}\p{N}+#]+/gu) ?? []
