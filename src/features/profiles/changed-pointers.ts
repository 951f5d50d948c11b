// Which fields differ between two profiles, as JSON Pointers (RFC 6901). Pure.
import type { Profile } from './contract.ts'

const escapeKey = (key: string) => key.replaceAll('~', '~0').replaceAll('/', '~1')

/** Leaves that differ, were added, or went. A list whose length changed counts as changed from the first difference on. */
export function changedPointers(before: Profile, after: Profile): string[] {
  const changed: string[] = []
  compare(before, after, '')
  return changed

  function compare(a: unknown, b: unknown, pointer: string): void {
    if (Object.is(a, b)) return
    if (a && b && typeof a === 'object' && typeof b === 'object' && Array.isArray(a) === Array.isArray(b)) {
      const keys = new Set([...Object.keys(a), ...Object.keys(b)])
      for (const key of keys)
        compare(
          (a as Record<string, unknown>)[key],
          (b as Record<string, unknown>)[key],
          `${pointer}/${escapeKey(key)}`,
        )
      return
    }
    changed.push(pointer)
  }
}
