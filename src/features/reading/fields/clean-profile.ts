// Makes whatever was read fit the profile's shape: too long is cut, what is no date or too many is dropped.
import { Profile, type Provenance } from '#features/profiles/contract.ts'

type Bag = Record<string | number, unknown>

/** Never throws. Provenance of dropped fields goes with them. */
export function cleanProfile(input: unknown, provenance: Provenance): { profile: Profile; provenance: Provenance } {
  const asRead = Profile.safeParse(input)
  if (asRead.success) return { profile: asRead.data, provenance: keepKnown(asRead.data, provenance) }
  const copy: unknown = structuredClone(input)
  const places = structuredClone(provenance)
  for (let round = 0; round < 20; round++) {
    const result = Profile.safeParse(copy)
    if (result.success) return { profile: result.data, provenance: keepKnown(result.data, places) }
    for (const issue of result.error.issues) {
      repair(copy, issue.path as (string | number)[], issue)
      const source = issue.code === 'too_big' && places[`/${issue.path.join('/')}`]
      // What is cut ends where the words that are kept end.
      if (source) source.end = Math.min(source.end, source.start + Number(issue.maximum))
    }
  }
  return { profile: Profile.parse({}), provenance: {} }
}

function repair(root: unknown, path: (string | number)[], issue: { code: string; maximum?: unknown }): void {
  const key = path.at(-1)
  const parent = path.slice(0, -1).reduce<unknown>((node, step) => (node as Bag | undefined)?.[step], root) as
    | Bag
    | undefined
  if (!parent || typeof parent !== 'object' || key === undefined) return
  const value = parent[key]
  const max = Number(issue.maximum)
  if (issue.code === 'too_big' && typeof value === 'string') parent[key] = value.trim().slice(0, max)
  else if (issue.code === 'too_big' && Array.isArray(value)) parent[key] = value.slice(0, max)
  else if (typeof value === 'number' && issue.code === 'invalid_type') parent[key] = String(value)
  else if (Array.isArray(parent)) parent.splice(Number(key), 1)
  else if (['name', 'title', 'language', 'network', 'url'].includes(String(key)) && value === undefined)
    parent[key] = ''
  else delete parent[key]
}

function keepKnown(profile: Profile, provenance: Provenance): Provenance {
  const known: Provenance = {}
  for (const pointer of Object.keys(provenance)) {
    let value: unknown = profile
    for (const step of pointer.slice(1).split('/')) value = (value as Bag | undefined)?.[step]
    if (value !== undefined && value !== '') known[pointer] = provenance[pointer]!
  }
  return known
}
