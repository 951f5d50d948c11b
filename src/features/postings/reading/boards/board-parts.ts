import type { PostingLocation, PostingSalary, RemoteKind } from '../../posting-facts.ts'
import { readPeriodCode } from '../page/read-job-posting-node.ts'
import { placeOf } from '../text/read-locations.ts'

/** Places without blanks and doubles, in order. */
export function placesOf(names: readonly (string | undefined)[]): PostingLocation[] {
  const unique = [...new Set(names.filter((name) => name !== undefined && name.trim() !== ''))]
  return unique.map((name) => placeOf(name as string)).slice(0, 30)
}

/** `Hybrid`, `On-site`, `Remote - EMEA` → kind. */
export function remoteKindOf(...names: (string | undefined | null)[]): RemoteKind | undefined {
  for (const name of names) {
    if (!name) continue
    if (/hybrid/i.test(name)) return 'hybrid'
    if (/\bremote\b|telecommut|anywhere|home ?office/i.test(name)) return 'remote'
    if (/on-?_?site|in-?_?(?:office|person)/i.test(name)) return 'onsite'
  }
  return undefined
}

/** Amounts as the board gives them → pay; undefined without an amount. */
export function payOf(
  min: number | undefined,
  max: number | undefined,
  currency: string | undefined,
  interval: string | undefined,
): PostingSalary | undefined {
  if (!min && !max) return undefined
  const code = currency?.toUpperCase()
  return {
    ...(min ? { min } : {}),
    ...(max ? { max } : {}),
    ...(code && /^[A-Z]{3}$/.test(code) ? { currency: code } : {}),
    period:
      readPeriodCode(interval) ?? ((max ?? min ?? 0) < 400 ? 'hour' : (max ?? min ?? 0) < 13_000 ? 'month' : 'year'),
  }
}

/** Keeps what is defined: facts left out and facts set to undefined are the same to the reader. */
export function defined<T extends object>(parts: T): { [K in keyof T]: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(parts).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]: Exclude<T[K], undefined>
  }
}
