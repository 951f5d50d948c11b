// Places that no sign parts from what stands before or behind them: "Northfield University Leeds , England Physics".
import { cityNames, countryNames, regionCode, regionNames } from '../words/places.ts'

const pair =
  /(?<![\p{L}.'’-])(\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]+){0,2}?)\s*,\s*(\p{Lu}[\p{L}.]*(?: \p{Lu}[\p{L}.]*){0,2})/gu

/** Ends a name that the place belongs to: "University of", "Bank of". */
const binds = /(?:^|\s)(?:at|of|in|de|do|da|di|du|del|à|von|zu|the|and|&|for|san|st\.?|new|los|las|saint|santa)$/iu
const parted = /[,|–—•·:(\t/-]\s*$/u

export interface InnerPlace {
  start: number
  end: number
  /** A sign, or nothing, stands before it. */
  isParted: boolean
}

/** City and region or country, both known, in the middle or at the end of a line's words. Offsets into `text`. */
export function findInnerPlaces(text: string): InnerPlace[] {
  const found: InnerPlace[] = []
  if (!text.includes(',')) return found
  for (const match of text.matchAll(pair)) {
    const [, before = '', after = ''] = match
    const start = match.index + cityAt(before)
    const end = match.index + match[0].length - after.length + regionLength(after)
    if (start < match.index || end <= start) continue
    const lead = text.slice(0, start)
    // A city may end a school's or a hotel's name; a space before the comma tells that fields were strung together.
    const isStrung = /\s,\s*$/u.test(match[0].slice(0, -after.length)) || before.endsWith('City')
    const isParted = lead.trim() === '' || parted.test(lead)
    if (!isParted && (!isStrung || binds.test(lead.trimEnd()))) continue
    const country = /^\s*,\s*(\p{Lu}[\p{L}.]*(?: \p{Lu}[\p{L}.]*){0,2})/u.exec(text.slice(end))
    const more = country && countryLength(country[1]!)
    found.push({ isParted, start, end: more ? end + country[0].length - country[1]!.length + more : end })
  }
  return found
}

/** Where the known city begins that `words` end with; −1 without one. `City` is what redacted files have. */
function cityAt(words: string): number {
  const parts = [...words.matchAll(/\S+/g)]
  for (const part of parts) if (isCity(words.slice(part.index))) return part.index
  return -Infinity
}

const isCity = (name: string): boolean => name === 'City' || cityNames.has(name.toLowerCase())

/** Letters of the known region or country that `words` begin with; 0 without one. */
function regionLength(words: string): number {
  return longest(words, (name) => isRegion(name) || countryNames.has(name.toLowerCase()))
}

const countryLength = (words: string): number => longest(words, (name) => countryNames.has(name.toLowerCase()))

const isRegion = (name: string): boolean => regionCode.test(name) || regionNames.has(name.toLowerCase())

function longest(words: string, test: (name: string) => boolean): number {
  const parts = [...words.matchAll(/\S+/g)]
  for (const part of parts.toReversed()) {
    const end = part.index + part[0].length
    if (test(words.slice(0, end))) return end
  }
  return 0
}
