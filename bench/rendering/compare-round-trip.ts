// What went into a file against what is read back from it, leaf by leaf.
import type { Profile } from '../../src/features/profiles/contract.ts'

/** Right answers, answers asked for, and answers nobody asked for. */
export interface FieldTally {
  hit: number
  of: number
  extra: number
}
export interface RoundTripMiss {
  field: string
  want: string
  got: string
}
export interface RoundTrip {
  fields: Map<string, FieldTally>
  misses: RoundTripMiss[]
}

const plain = (text: string) => text.normalize('NFC').replace(/\s+/gu, ' ').trim()
const address = (url: string) =>
  plain(url)
    .replace(/^https?:\/\//i, '')
    .replace(/^www\./i, '')
    .replace(/\/$/, '')
    .toLowerCase()

/** Only spellings that mean the same are made alike: addresses without scheme, phone numbers without spaces. */
function same(field: string, want: string, got: string): boolean {
  if (field.endsWith('url')) return address(want) === address(got)
  if (field === 'basics.phone') return want.replace(/[^\d+]/g, '') === got.replace(/[^\d+]/g, '')
  if (field === 'basics.email' || field.endsWith('network'))
    return plain(want).toLowerCase() === plain(got).toLowerCase()
  return plain(want) === plain(got)
}

type Leaves = { field: string; path: string; value: string }[]

/** `work.3.position` is the path, `work.position` the field. Lists of plain words are compared in order. */
function readLeaves(value: unknown, path: string[] = []): Leaves {
  if (Array.isArray(value)) return value.flatMap((item, index) => readLeaves(item, [...path, String(index)]))
  if (value && typeof value === 'object') {
    return Object.entries(value).flatMap(([key, item]) => readLeaves(item, [...path, key]))
  }
  if (typeof value !== 'string' || value === '') return []
  return [{ field: path.filter((part) => !/^\d+$/.test(part)).join('.'), path: path.join('.'), value }]
}

const ownSite = /^(website|web|homepage|home page|portfolio|blog|site)$/i

/**
 * What no file tells apart: the parts of a place written out as one text, a user name that stands in the address,
 * a person's own site named as such or listed among the profiles.
 */
function shown(profile: Profile): Profile {
  const { location, profiles, url, ...basics } = profile.basics
  const site = profiles.find(({ network }) => ownSite.test(network))
  return {
    ...profile,
    basics: {
      ...basics,
      url: url ?? site?.url,
      location: location?.text ? { text: location.text } : location,
      profiles: profiles
        .filter((link) => link !== site || url !== undefined)
        .map(({ network, url }) => ({ network, url })),
    },
  }
}

export function compareRoundTrip(truth: Profile, read: Profile): RoundTrip {
  const fields = new Map<string, FieldTally>()
  const misses: RoundTripMiss[] = []
  const got = new Map(readLeaves(shown(read)).map((leaf) => [leaf.path, leaf]))
  const tally = (field: string) => {
    const found = fields.get(field) ?? { hit: 0, of: 0, extra: 0 }
    fields.set(field, found)
    return found
  }
  for (const { field, path, value } of readLeaves(shown(truth))) {
    const other = got.get(path)
    got.delete(path)
    const right = other !== undefined && same(field, value, other.value)
    const count = tally(field)
    count.of++
    if (right) count.hit++
    else misses.push({ field, want: value, got: other?.value ?? '∅' })
  }
  for (const { field, value } of got.values()) {
    tally(field).extra++
    misses.push({ field, want: '∅', got: value })
  }
  return { fields, misses }
}
