// Which applications look like the same pursuit. Pure; by address first, then by company and near title.
import { normaliseUrl } from '#features/postings/twins/read-address.ts'
import { areNear, normaliseCompany, readTitle } from '#features/postings/twins/same-title.ts'
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
