// Which applications look like the same pursuit. Pure; by address first, then by company and near title.
import { normaliseUrl } from '#features/postings/twins/read-address.ts'
import { areNear, normaliseCompany, readTitle, titleKeys } from '#features/postings/twins/same-title.ts'
import type { DuplicateReason } from '../contract.ts'

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

/**
 * Pairs, each once, the strongest reason only and first. `about`: only those with this id. `most`: no more than so many.
 * Linear in the pursuits, quadratic only inside one title of one company, and there no further than `most`.
 */
export function findDuplicates(
  pursuits: Pursuit[],
  { about, most = Number.POSITIVE_INFINITY }: { about?: string | undefined; most?: number } = {},
): FoundPair[] {
  const found = new Map<string, FoundPair>()
  const titles = new Map(pursuits.map((each) => [each.id, readTitle(each.title)]))
  const titleOf = (each: Pursuit) => titles.get(each.id)!
  const inCompany = ({ company, ...each }: Pursuit) => {
    const name = company ? normaliseCompany(company) : undefined
    return name === undefined ? [] : titleKeys(titles.get(each.id)!).map((key) => `${name} ${key}`)
  }
  const look = (
    reason: DuplicateReason,
    keysOf: (each: Pursuit) => string[],
    alike?: (a: Pursuit, b: Pursuit) => boolean,
  ) => {
    for (const group of groupBy(pursuits, keysOf))
      for (const [a, b] of pairsOf(group, about)) {
        if (found.size >= most) return
        if (a.distinctFrom.includes(b.id) || b.distinctFrom.includes(a.id) || alike?.(a, b) === false) continue
        const [first, second] = a.id < b.id ? [a.id, b.id] : [b.id, a.id]
        const key = `${first} ${second}`
        if (!found.has(key)) found.set(key, { first, second, reason })
      }
  }
  look('same_posting', (each) => [each.postingId])
  look('same_address', (each) => only(each.url ? normaliseUrl(each.url) : undefined))
  look('same_company_and_title', inCompany, (a, b) => areNear(titleOf(a), titleOf(b)))
  return [...found.values()]
}

const only = (key: string | undefined) => (key === undefined ? [] : [key])

function groupBy(list: Pursuit[], keysOf: (each: Pursuit) => string[]): Pursuit[][] {
  const groups = new Map<string, Pursuit[]>()
  for (const each of list)
    for (const key of keysOf(each)) {
      const group = groups.get(key)
      if (group) group.push(each)
      else groups.set(key, [each])
    }
  return [...groups.values()].filter((group) => group.length > 1)
}

function* pairsOf(group: Pursuit[], about: string | undefined): Generator<[Pursuit, Pursuit]> {
  const one = about && group.find((each) => each.id === about)
  if (about && !one) return
  if (one) for (const b of group) if (b !== one) yield [one, b]
  if (!one)
    for (let at = 0; at < group.length; at++)
      for (let next = at + 1; next < group.length; next++) yield [group[at]!, group[next]!]
}
