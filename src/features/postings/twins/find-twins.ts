// Which postings are the same job, captured more than once. Pure: addresses first, then employer, title and place, then text.
import { areNear, type ReadTitle, readTitle, titleKeys, wordsOf } from './same-title.ts'
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
  /** Of its smallest hashes those that tell something, where that was counted among more than a list holds. */
  probes?: readonly number[]
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
  const [one, other] = [read(a), read(b)]
  const near = areNear(one.title, other.title)
  const sameCompany = a.companyKey !== null && a.companyKey === b.companyKey
  const sameJob = near && agree(one.place, other.place)
  const sameAddress = a.addresses.some((each) => b.addresses.includes(each))
  if (sameCompany && sameJob && !sameAddress) return 'same_job'
  const known = a.sketch.length > 0 && b.sketch.length > 0
  const share = known ? compareSketches(a.sketch, b.sketch) : 0
  // One page may carry many jobs, or another one by now: then neither title nor text is the same.
  if (sameAddress && (near || !known || share >= otherText)) return 'same_address'
  if (sameCompany && sameJob) return 'same_job'
  if (share < nearText) return undefined
  return (a.companyKey !== null && b.companyKey !== null && !sameCompany) || sameJob ? 'same_text' : 'similar_text'
}

export type TwinPair = { first: string; second: string; reason: TwinReason }

/**
 * Pairs of twins, each once, the newest first; `similar_text` is left out. `asked`: only pairs with one of these ids.
 * `most`: no more than the newest so many. Linear but inside an address, a text, or a title of a company.
 */
export function findTwinPairs(
  list: Posted[],
  { asked, most = Number.POSITIVE_INFINITY }: { asked?: ReadonlySet<string>; most?: number } = {},
): TwinPair[] {
  const pairs = new Map<string, TwinPair>()
  const newestFirst = list.toSorted((a, b) => (a.id < b.id ? 1 : -1))
  const groupsOf = groupThem(newestFirst)
  for (const a of newestFirst) {
    if (pairs.size >= most) break
    if (asked && !asked.has(a.id)) continue
    for (const group of groupsOf(a))
      for (const b of group) {
        if (a.id === b.id || (!asked && a.id < b.id)) continue
        const reason = compareTwins(a, b)
        if (!reason || !isTwin(reason)) continue
        const [first, second] = a.id < b.id ? [a.id, b.id] : [b.id, a.id]
        pairs.set(`${first} ${second}`, { first, second, reason })
      }
  }
  const compare = (x: string, y: string) => (x < y ? -1 : Number(x > y))
  return [...pairs.values()]
    .sort((x, y) => compare(y.second, x.second) || compare(x.first, y.first))
    .slice(0, Math.min(most, pairs.size))
}

/** How many of the smallest hashes two near texts are looked for by: very likely one of them is among the other's. */
export const probeCount = 3
/** A run of words that more share ("equal opportunity employer …") tells nothing, and would make every pair of them. */
export const mostAlike = 40
export const probesOf = (sketch: readonly number[]) => sketch.slice(0, probeCount)

/** Ids of those that share an address, a title in one company or a run of words with another one (of `asked`, and these). */
export function findSharing(list: Posted[], asked?: ReadonlySet<string>): string[] {
  const groupsOf = groupThem(list)
  const from = asked ? list.filter(({ id }) => asked.has(id)) : list
  return [...new Set(from.flatMap((each) => groupsOf(each)).flatMap((group) => group.map(({ id }) => id)))]
}

/** Who else may be a twin of one of them: the groups of more than one that it is in. */
function groupThem(list: Posted[]): (one: Posted) => Posted[][] {
  const byKey = new Map<string, Posted[]>()
  const keys = new Map<Posted, string[]>()
  for (const each of list) {
    const own = [
      ...each.addresses,
      // Inside a company a twin has the same title, so that one of a few words of it stands in both.
      ...(each.companyKey ? titleKeys(read(each).title).map((key) => `company ${each.companyKey} ${key}`) : []),
      ...(each.probes ?? probesOf(each.sketch)).map((one) => `run ${one}`),
    ]
    keys.set(each, own)
    for (const key of own) {
      const group = byKey.get(key)
      if (group) group.push(each)
      else byKey.set(key, [each])
    }
  }
  const tells = (key: string, { length }: Posted[]) => length > 1 && (!key.startsWith('run ') || length <= mostAlike)
  return (one) =>
    (keys.get(one) ?? []).flatMap((key) => {
      const group = byKey.get(key)!
      return tells(key, group) ? [group] : []
    })
}

/** What is compared of a posting again and again, read once. */
type Read = { title: ReadTitle; place: Set<string> }

const known = new WeakMap<Posted, Read>()
function read(posted: Posted): Read {
  let found = known.get(posted)
  if (!found) {
    found = { title: readTitle(posted.title), place: new Set(wordsOf(posted.place ?? '')) }
    known.set(posted, found)
  }
  return found
}

/** Places agree when one says no more than the other: `Berlin` and `Berlin, Germany`; what is not said agrees with all. */
function agree(one: Set<string>, other: Set<string>): boolean {
  if (one.size === 0 || other.size === 0) return true
  const [less, more] = one.size <= other.size ? [one, other] : [other, one]
  for (const word of less) if (!more.has(word)) return false
  return true
}
