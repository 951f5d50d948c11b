// Which applications look like the same pursuit. Pure; by address first, then by company and near title.
import type { DuplicateReason } from '../contract.ts'
import { legalForms, titleNoise } from './noise-words.ts'

export type Pursuit = {
  id: string
  postingId: string
  url: string | null
  company: string | null
  title: string
  /** Ids the person said are not the same. */
  distinctFrom: string[]
}
export type FoundPair = { first: string; second: string; reason: DuplicateReason }

/** Pairs, each once, the strongest reason only. Linear in the pursuits, quadratic only inside one company. */
export function findDuplicates(pursuits: Pursuit[]): FoundPair[] {
  const found = new Map<string, FoundPair>()
  const add = (a: Pursuit, b: Pursuit, reason: DuplicateReason) => {
    if (a.distinctFrom.includes(b.id) || b.distinctFrom.includes(a.id)) return
    const [first, second] = a.id < b.id ? [a.id, b.id] : [b.id, a.id]
    const key = `${first} ${second}`
    if (!found.has(key)) found.set(key, { first, second, reason })
  }
  for (const group of groupBy(pursuits, (each) => each.postingId)) eachPair(group, (a, b) => add(a, b, 'same_posting'))
  for (const group of groupBy(pursuits, (each) => (each.url ? normaliseUrl(each.url) : undefined)))
    eachPair(group, (a, b) => add(a, b, 'same_address'))
  const titles = new Map(pursuits.map((each) => [each.id, readTitle(each.title)]))
  for (const group of groupBy(pursuits, (each) => (each.company ? normaliseCompany(each.company) : undefined)))
    eachPair(group, (a, b) => {
      if (areNear(titles.get(a.id)!, titles.get(b.id)!)) add(a, b, 'same_company_and_title')
    })
  return [...found.values()]
}

/** The page an address leads to, without what only says where the reader came from. */
export function normaliseUrl(text: string): string | undefined {
  let url: URL
  try {
    url = new URL(text)
  } catch {
    return undefined
  }
  const kept = [...url.searchParams].filter(
    ([name]) => !/^(utm_|ref$|refid$|source$|src$|trk|gh_src$|lever-source|trackingid$)/i.test(name),
  )
  const query = kept
    .sort(([a], [b]) => a.localeCompare(b))
    .map(([name, value]) => `${name}=${value}`)
    .join('&')
  const path = url.pathname.replace(/\/+$/, '').toLowerCase()
  // The front page of a company is no posting.
  if (!path && !query) return undefined
  return `${url.hostname.toLowerCase().replace(/^www\./, '')}${path}${query ? `?${query}` : ''}`
}

export function normaliseCompany(name: string): string | undefined {
  const words = wordsOf(name).filter((word) => !legalForms.has(word))
  return words.join(' ') || undefined
}

export type ReadTitle = { words: Set<string>; level: string }

export function readTitle(title: string): ReadTitle {
  const words = titleWords(title)
  return { words, level: levelsOf(words) }
}

/** Whether two titles name the same job: alike but for level-neutral filler, `(m/f/d)` and places. */
export function areNear(a: ReadTitle, b: ReadTitle): boolean {
  if (a.level !== b.level || a.words.size === 0 || b.words.size === 0) return false
  let shared = 0
  for (const word of a.words) if (b.words.has(word)) shared++
  return shared / (a.words.size + b.words.size - shared) >= 0.75
}

// "Senior" and "junior" are small words that make another job.
const levels = new Set([
  'intern',
  'internship',
  'trainee',
  'junior',
  'jr',
  'senior',
  'sr',
  'staff',
  'principal',
  'lead',
  'head',
  'director',
  'ii',
  'iii',
  'iv',
  '1',
  '2',
  '3',
])
const levelsOf = (words: Set<string>) =>
  [...words]
    .filter((word) => levels.has(word))
    .sort()
    .join(' ')

function titleWords(title: string): Set<string> {
  const bare = title.replace(/\((?:[mfwdxh]\s*[/|*,]\s*)+[mfwdxh]\)/gi, ' ')
  const same: Record<string, string> = { sr: 'senior', jr: 'junior', eng: 'engineer', dev: 'developer' }
  return new Set(
    wordsOf(bare)
      .filter((word) => !titleNoise.has(word))
      .map((word) => same[word] ?? word),
  )
}

const wordsOf = (text: string) =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .match(/[\p{L}\p{N}+#]+/gu) ?? []

function groupBy(list: Pursuit[], keyOf: (each: Pursuit) => string | undefined): Pursuit[][] {
  const groups = new Map<string, Pursuit[]>()
  for (const each of list) {
    const key = keyOf(each)
    if (key !== undefined) groups.set(key, [...(groups.get(key) ?? []), each])
  }
  return [...groups.values()].filter((group) => group.length > 1)
}

function eachPair(group: Pursuit[], act: (a: Pursuit, b: Pursuit) => void): void {
  for (const [index, a] of group.entries()) for (const b of group.slice(index + 1)) act(a, b)
}
