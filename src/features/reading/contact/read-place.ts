// Where the person lives: a known place, a labelled one, or what is left beside the e-mail and the phone number.
import type { Line } from '../document/line.ts'
import { plausiblePlace } from '../entries/assign-roles.ts'
import { scoreEmployer, scorePlace, scoreTitle } from '../entries/score-role.ts'
import type { Found } from '../fields/draft-profile.ts'
import { headingKind } from '../sections/heading-kind.ts'
import { findEmails } from './find-email.ts'
import { findUrls } from './find-links.ts'
import { findPhones } from './find-phone.ts'

/** What stands between contact items: gaps, bars, dots and little pictures. */
export const apart = /(?:(?!\s[–—/-]\s)[^\t|¦»•·◆◇▪■●⋄∙⚫\u2600-\u27bf\u2300-\u23ff\u{1f000}-\u{1faff}])+/gu
const label =
  /^\s*(?:(?:home |current |permanent |postal )?address|(?:place of )?residence|location|based in|lives in|city|residence|adresse|anschrift|wohnort|wohnhaft in|ort|domicile|ville|dirección|domicilio|ubicación|residencia|ciudad|endereço|morada|localização|localidade|residência|cidade|adres|woonplaats|plaats|indirizzo|residenza|domicilio|città|adres zamieszkania|miejsce zamieszkania|zamieszkały|zamieszkała|miasto)\s*(?::\s*|$)|^\s*(?:based|lives|living|located|wohnhaft|residing)\s+in\s+/i

const threshold = 0.75

/** `taken` are the spans of name and headline. `knownOnly`: places with a known name or a postcode, not what only looks like one. */
export function findPlace(lines: Line[], taken: Found[], knownOnly = false): Found | undefined {
  let best: Found | undefined
  let bestScore = knownOnly ? 1.7 : threshold
  let labelled = false
  lines.forEach((line, index) => {
    const near = [lines[index - 1], line, lines[index + 1], lines[index - 2], lines[index + 2]].some(
      (other, order) => other && hasContact(other) && (order < 3 || other.region === line.region),
    )
    for (const match of stretches(line.text)) {
      const lead = label.exec(match.text)?.[0].length ?? 0
      const text = match.text
        .slice(lead)
        .trim()
        .replace(/[,;]+$/, '')
        .replace(/^[-–—/\s]+/, '')
      if (text === '') {
        labelled = lead > 0
        continue
      }
      const start = line.start + match.at + match.text.indexOf(text, lead)
      const rest = afterTitle(text)
      if (rest > 0) {
        const place = text.slice(rest)
        const known = scorePlace(place)
        if (known > Math.max(bestScore, 1.7) && scoreEmployer(place) < 3) {
          best = { value: place, start: start + rest, end: start + text.length, confidence: 0.8 }
          bestScore = known
        }
        continue
      }
      const isTaken = taken.some((other) => start < other.end && start + text.length > other.start)
      const score = isTaken ? 0 : scoreItem(text, near) + (lead > 0 || labelled ? 2 : 0)
      labelled = false
      if (score <= bestScore) continue
      best = { value: text, start, end: start + text.length, confidence: Math.min(0.95, 0.45 + score / 8) }
      bestScore = score
    }
  })
  return best
}

/** Pieces between separators, and what is left of them around addresses and numbers: "Porto, a@b.example, +351 …". */
function stretches(text: string): { text: string; at: number }[] {
  return [...text.matchAll(apart)].flatMap((match) => {
    const holes = [...findEmails(match[0]), ...findUrls(match[0]), ...findPhones(match[0])].sort(
      (a, b) => a.start - b.start,
    )
    const parts: { text: string; at: number }[] = []
    let from = 0
    for (const hole of [...holes, { start: match[0].length, end: match[0].length }]) {
      const raw = match[0].slice(from, hole.start)
      const lead = /^[\s,;:/()–-]*/u.exec(raw)![0].length
      const kept = raw.slice(lead).replace(/[\s,;:/(–-]+$/u, '')
      if (kept || holes.length === 0) parts.push({ text: kept || raw, at: match.index + from + (kept ? lead : 0) })
      from = Math.max(from, hole.end)
    }
    return parts
  })
}

/** Where the place begins in "Engineer in Porto, Portugal" or "Engineer, Porto"; 0 elsewhere. */
function afterTitle(text: string): number {
  for (const match of text.matchAll(/,\s+|\s+(?:in|en|em|à|te|from)\s+(?=\p{Lu})/gu))
    if (scoreTitle(text.slice(0, match.index)) >= 2 && scorePlace(text.slice(match.index + match[0].length)) >= 1.8)
      return match.index + match[0].length
  return 0
}

const hasContact = (line: Line): boolean => findEmails(line.text).length > 0 || findPhones(line.text).length > 0

function scoreItem(text: string, near: boolean): number {
  if (
    text.length < 2 ||
    text.length > 90 ||
    findEmails(text).length > 0 ||
    findUrls(text).length > 0 ||
    scoreEmployer(text) >= 3 ||
    headingKind(text)
  )
    return 0
  const known = scoreAddress(text)
  if (known > 1.7) return known
  if (!near || findPhones(text).length > 0 || scoreTitle(text) >= 2) return 0
  const shape = /^[\p{Lu}\p{Lo}][\p{L}\p{M}.'’ -]+(?:[,،、]\s*[\p{Lu}\p{Lo}][\p{L}\p{M}.'’ -]+){0,2}$/u.test(text)
  return shape && plausiblePlace(text) > -1 && text.split(/\s+/).length <= 5 ? 0.85 + (text.includes(',') ? 0.4 : 0) : 0
}

/** An address has a street and a postal code before its city. */
function scoreAddress(text: string): number {
  const tail = text
    .split(/,\s*/)
    .slice(-2)
    .join(', ')
    .replace(/\b(?:(?:[A-Z]{1,2}-)?\d{4,6}(?:-\d{3,4})?|\d\d-\d{3}|\d{3} \d\d)\b/g, '')
    .trim()
  return Math.max(scorePlace(text), scorePlace(tail)) + (/\b\d{4,5}\b/.test(text) ? 0.8 : 0)
}
