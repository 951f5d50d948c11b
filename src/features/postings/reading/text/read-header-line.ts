// The line under the title of a pasted posting: "Northwind Logistics · Lisbon, Portugal (hybrid)".
import type { PostingLocation } from '../../posting-facts.ts'
import { regionOf } from './country-names.ts'
import type { Found } from './found.ts'
import { placeOf } from './read-locations.ts'
import { titleWords } from './read-title.ts'

export interface HeaderLine {
  company: Found<string>
  place?: Found<PostingLocation>
}

const shape = /^(\p{Lu}[\p{L}\d&.,’' -]{1,59}?)\s*(?:[·•|]|\s[–—-])\s+(\p{Lu}.{2,79})$/u
const mode = /[\s,(–—-]*\b(?:remote|hybrid|on-?site)\b.*$/i
const sentence = /[.!?:]$|\b(?:we|you|our|the|and)\b/i
/** What stands beside an employer and is no place: the way of working and the kind of contract. */
const terms =
  /^(?:(?:fully |100 ?% )?(?:remote|hybrid|on-?site)\b(?: ?\([^)]*\)| in \S+)?|full[- ]?time|part[- ]?time|permanent|contract|temporary|fixed[- ]term|internship|freelance)$/i
/** Houses that name themselves, and forms of firms. */
const house =
  /\b(?:hospital|clinic|cent(?:er|re)|school|college|university|academy|institute|trust|council|group|bank|hotel|restaurant|foundation|charity|museum|library|church|laborator(?:y|ies)|partners|studios?|logistics|services|systems|technologies|software|foods|bakery|energy|insurance|health(?:care)?|care home|(?:school )?district|authority|association|agency|haulage|transport|motors|stores|farms?|pharmacy|surgery|nursery|solutions|consulting|industries|manufacturing|construction|klinik(?:um)?|krankenhaus|praxis|verlag|stadtwerke|verein|gmbh|kg|ltd|limited|inc|llc|plc|ag|se|sarl|sas|sa|bv|nv|srl|spa|oy|ab|aps|as)\b\.?$/i

/** Where languages put the kind of house first. */
const houseFirst =
  /^(?:brasserie|restaurant|h[ôo]tel|clinique|h[ôo]pital|lyc[ée]e|coll[èe]ge|[ée]cole|mairie|groupe|boulangerie|pharmacie|cabinet|banque|maison|ristorante|albergo|ospedale|scuola|cl[íi]nica|colegio|universi\p{L}+|stadt|klinikum|gasthaus|gasthof|pflegeheim|kita)\s/iu
const isHouse = (name: string) => house.test(name) || houseFirst.test(name)
/** A town alone, as it stands behind such a house. */
const town =
  /^(?:\p{Lu}[\p{L}'’.]*|of|on|upon|am|an der|de|la|le|sur|under|in)(?:[ -](?:\p{Lu}[\p{L}'’.]*|of|on|upon|am|an der|de|la|le|sur|under|in)){0,3}$/u
/** What a line names beside its employer when it names no town. */
const part = /\b(?:department|team|division|unit|group|ward|faculty|office|section|abteilung|bereich|service)\b/i

/**
 * Employer and place, when one of the first five lines has both and nothing else. What stands behind the sign must be a
 * place with a known country or region or a way of working, so that a title with a dash is not taken for one.
 */
export function readHeaderLine(text: string): HeaderLine | undefined {
  let start = 0
  for (const [row, line] of text.slice(0, 600).split('\n').slice(0, 5).entries()) {
    const parts = sentence.test(line)
      ? undefined
      : ((row > 0 || !titleWords.test(line) ? byShape(line) : undefined) ??
        (row > 0 ? (byParts(line) ?? byComma(line)) : undefined))
    if (parts) {
      const at = (value: string) => {
        const from = text.indexOf(value, start)
        return { start: from, end: from + value.length }
      }
      const { name, where } = parts
      return {
        company: { value: name, span: at(name) },
        ...(where ? { place: { value: { ...placeOf(where), text: where }, span: at(where) } } : {}),
      }
    }
    start += line.length + 1
  }
  return undefined
}

type Parts = { name: string; where?: string }

/** Behind a house of a known kind a word with a capital is its town. */
const isTown = (text: string): boolean => town.test(text) && !part.test(text) && !titleWords.test(text)

/** "70173 Stuttgart", "Warrington WA1". */
const isPostal = (text: string): boolean => placeOf(text).city !== undefined && /\d/.test(text)

const isPlace = (text: string): boolean => {
  const place = placeOf(text)
  return Boolean(place.countryCode || place.region)
}

function byShape(line: string): Parts | undefined {
  const hit = shape.exec(line.trim())
  const name = hit?.[1]?.trim()
  const where = hit?.[2]
    ?.replace(mode, '')
    .replace(/[\s·•|–—-]+$/, '')
    .trim()
  return name && where && (isPlace(where) || (isHouse(name) && isTown(where))) ? { name, where } : undefined
}

/** "Halvorsen Pay · Remote (EU) · Full-time". */
function byParts(line: string): Parts | undefined {
  const [name = '', ...others] = line.split(/\s+[·•|]\s+/).map((part) => part.trim())
  const known = others.every((part) => terms.test(part) || isPlace(part))
  if (!others.length || !known || !/^\p{Lu}/u.test(name) || name.length > 60 || terms.test(name) || isPlace(name))
    return undefined
  const where = others.find((part) => !terms.test(part))
  return where ? { name, where } : { name }
}

/** "Two Harbors Medical Center, Duluth, MN": a house of its own kind, or a state behind the town. */
function byComma(line: string): Parts | undefined {
  const [name = '', ...others] = line.split(',').map((part) => part.trim())
  const [first = '', last = first] = others
  if (!others.length || others.length > 2 || name.length > 60 || name === first || !/^\p{Lu}/u.test(name))
    return undefined
  const where = others.join(', ').replace(mode, '')
  const byState = others.length === 2 && name.includes(' ') && /^\p{Lu}{2}$/u.test(last) && regionOf(last) !== undefined
  return byState || (isHouse(name) && (isPlace(where) || isTown(where) || isPostal(where)))
    ? { name, where }
    : undefined
}
