import type { PostingLocation } from '../../posting-facts.ts'
import { countryCodeOf, regionOf } from './country-names.ts'
import type { Found } from './found.ts'

/** "70173 Stuttgart", "D-70173 Stuttgart", "1016 AB Amsterdam"; which country's, five digits do not tell. */
const postcodeBefore = /^(?:[A-Z]{1,2}-)?\d{4,5}(?: ?[A-Z]{2}(?= ))?\s+(?=\p{Lu})/u
/** "Warrington WA1", "Leeds LS1 4DY": only British ones look like this. */
const postcodeBehind = /\s+[A-Z]{1,2}\d[A-Z\d]?(?:\s?\d[A-Z]{2})?$/

const onlyPostcode = /^(?:[A-Z]{1,2}\d[A-Z\d]?(?:\s?\d[A-Z]{2})?|\d{4,5})$/

/** `Porto, Portugal` or `Austin, TX` → city, region, country as far as they can be told. */
export function placeOf(text: string): PostingLocation {
  const parts = text
    .replace(/\((?:remote|hybrid|on-?site)[^)]*\)/gi, '')
    .split(/[,;|·]|\s[–—-]\s/)
    .map((part) => part.trim())
    .filter((part) => part && !/^(?:remote|hybrid|on-?site|fully remote|work from home)$/i.test(part))
  const place: PostingLocation = { text }
  const rest: string[] = []
  for (const [index, part] of parts.entries()) {
    if (onlyPostcode.test(part)) {
      if (/[A-Z]/.test(part)) place.countryCode ??= 'GB'
      continue
    }
    const region = index > 0 || parts.length === 1 ? regionOf(part) : undefined
    if (region && !place.region) {
      place.region = region.code
      place.countryCode ??= region.country
      continue
    }
    // Two capitals after a state are a country; alone they are more often a state, seen above.
    const country = countryCodeOf(part)
    if (country) place.countryCode = country
    else rest.push(part)
  }
  const british = rest[0] && postcodeBehind.test(rest[0])
  if (british) place.countryCode ??= 'GB'
  const city = rest[0]?.replace(postcodeBehind, '').replace(postcodeBefore, '')
  if (city && !/\d{3,}/.test(city)) place.city = city
  if (rest[1] && !place.region && rest.length > 1) place.region = rest[1]
  return place
}

const stated =
  /^[\s•*-]*(?:(?:job|work|office|primary)\s+)?(?:locations?|based in|standort|arbeitsort|einsatzort|lieu(?: de travail)?|localisation|ubicaci[oó]n|lugar|local(?:iza[cç][aã]o)?|locatie|standplaats|sede(?: di lavoro)?|luogo)\s*[:：–-]\s*(.{2,100})$/gim
const cityState =
  /\b((?:[A-Z][a-zß-ÿ][\p{L}.'’-]*|St\.)(?:[ -](?:[A-Z][a-zß-ÿ][\p{L}.'’-]*|de|la|of|am|del)){0,3}),\s*([A-Z]{2})\b(?!\w)/gu

/** Places the text states: a `Location:` line first, else `City, ST` near the top. */
export function readLocations(text: string): Found<PostingLocation>[] {
  const found: Found<PostingLocation>[] = []
  for (const hit of text.matchAll(stated)) {
    const raw = hit[1]?.trim() ?? ''
    const at = hit.index + hit[0].lastIndexOf(hit[1] ?? '')
    for (const piece of splitPlaces(raw)) {
      const place = placeOf(piece.text)
      if (place.city || place.countryCode || place.region) {
        const start = at + piece.at
        found.push({ value: place, span: { start, end: start + piece.text.length } })
      }
    }
    if (found.length) return found.slice(0, 10)
  }
  for (const hit of text.slice(0, 6000).matchAll(cityState)) {
    if (!regionOf(hit[2] ?? '')) continue
    found.push({ value: placeOf(hit[0]), span: { start: hit.index, end: hit.index + hit[0].length } })
    break
  }
  return found
}

function splitPlaces(raw: string): { text: string; at: number }[] {
  const pieces: { text: string; at: number }[] = []
  let at = 0
  for (const part of raw.split(/\s*(?:;|\||\s\/\s|\sor\s|\soder\s|\sou\s|\so\s)\s*/)) {
    const text = part.trim().replace(/[.,]$/, '')
    const index = raw.indexOf(text, at)
    if (text && index >= 0) {
      pieces.push({ text, at: index })
      at = index + text.length
    }
  }
  return pieces
}
