// Which postings are the same job, captured more than once. Pure: addresses first, then employer, title and place, then text.
import { areNear, type ReadTitle, readTitle, wordsOf } from './same-title.ts'
import { compareSketches } from './sketch-text.ts'

export type Posted = {
  id: string
  title: string
  /** As `normaliseCompany` reads it. */
  companyKey: string | null
  place: string | null
  /** As `readAddresses` reads them. */
  addresses: readonly string[]
  /** As `sketchText` makes it. */
  sketch: readonly number[]
  /** Ids the person said are not the same. */
  distinctFrom: readonly string[]
}

/** `similar_text` is no twin: inside one company much the same text is often another job. It is only pointed out. */
export type TwinReason = 'same_address' | 'same_job' | 'same_text' | 'similar_text'

/** From this share of runs of words on, one text is the other with small changes. */
const nearText = 0.75
/** Below this the texts have little in common. */
const otherText = 0.3

export const isTwin = (reason: TwinReason) => reason !== 'similar_text'

/** Why two postings look like one, the strongest reason; undefined when they do not. */
export function compareTwins(a: Posted, b: Posted): TwinReason | undefined {
  if (a.distinctFrom.includes(b.id) || b.distinctFrom.includes(a.id)) return undefined
  const near = areNear(titleOf(a), titleOf(b))
  const known = a.sketch.length > 0 && b.sketch.length > 0
  const share = known ? compareSketches(a.sketch, b.sketch) : 0
  // One page may carry many jobs, or another one by now: then neither title nor text is the same.
  if (a.addresses.some((each) => b.addresses.includes(each)) && (near || !known || share >= otherText))
    return 'same_address'
  const sameCompany = a.companyKey !== null && a.companyKey === b.companyKey
  if (sameCompany && near && agree(a.place, b.place)) return 'same_job'
  if (share < nearText) return undefined
  return a.companyKey !== null && b.companyKey !== null && !sameCompany
    ? 'same_text'
    : near && agree(a.place, b.place)
      ? 'same_text'
      : 'similar_text'
}

export type TwinPair = { first: string; second: string; reason: TwinReason }

/** Pairs of twins, each once, the newest first; `similar_text` is left out. Linear but inside an address, company or text. */
export function findTwinPairs(list: Posted[]): TwinPair[] {
  const pairs = new Map<string, TwinPair>()
  for (const group of groups(list))
    for (const [at, a] of group.entries())
      for (const b of group.slice(at + 1)) {
        const [first, second] = a.id < b.id ? [a, b] : [b, a]
        const key = `${first.id} ${second.id}`
        if (first.id === second.id || pairs.has(key)) continue
        const reason = compareTwins(first, second)
        if (reason && isTwin(reason)) pairs.set(key, { first: first.id, second: second.id, reason })
      }
  return [...pairs.values()].sort((x, y) => (x.second < y.second ? 1 : x.second > y.second ? -1 : 0))
}

/** How many of the smallest hashes two near texts are looked for by: very likely one of them is among the other's. */
export const probeCount = 3
export const probesOf = (sketch: readonly number[]) => sketch.slice(0, probeCount)

/** Ids of those that share an address, a company or a run of words with another one. */
export const findSharing = (list: Posted[]): string[] => [
  ...new Set(
    groups(list)
      .flat()
      .map(({ id }) => id),
  ),
]

function groups(list: Posted[]): Posted[][] {
  const byKey = new Map<string, Posted[]>()
  for (const each of list) {
    const keys = [
      ...each.addresses,
      ...(each.companyKey ? [`company ${each.companyKey}`] : []),
      ...probesOf(each.sketch).map((one) => `run ${one}`),
    ]
    for (const key of keys) byKey.set(key, [...(byKey.get(key) ?? []), each])
  }
  // A run of words that many share ("equal opportunity employer …") tells nothing, and would make every pair of them.
  return [...byKey]
    .filter(([key, group]) => group.length > 1 && (!key.startsWith('run ') || group.length <= 40))
    .map(([, group]) => group)
}

const titles = new WeakMap<Posted, ReadTitle>()
function titleOf(posted: Posted): ReadTitle {
  const known = titles.get(posted)
  if (known) return known
  const read = readTitle(posted.title)
  titles.set(posted, read)
  return read
}

/** Places agree when one says no more than the other: `Berlin` and `Berlin, Germany`; what is not said agrees with all. */
function agree(a: string | null, b: string | null): boolean {
  const [one, other] = [new Set(wordsOf(a ?? '')), new Set(wordsOf(b ?? ''))]
  if (one.size === 0 || other.size === 0) return true
  const [less, more] = one.size <= other.size ? [one, other] : [other, one]
  return [...less].every((word) => more.has(word))
}
