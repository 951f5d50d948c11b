import { boundBefore } from './finish-quantities.ts'
import { smallNumbers, timeUnits } from './number-words.ts'
import type { Quantity } from './quantity.ts'

const withHalf =
  /\b(?:(?:an?|one)\s+(?<unit>hour|day|week|month|year)\s+and\s+a\s+half|(?<many>\w+)\s+and\s+a\s+half\s+(?<units>hours|days|weeks|months|years)|half\s+an?\s+(?<half>hour|day|week|month|year))\b/gu
const within =
  /(?<=\b(?:within|inside|in|under|after)\s+)(?:an?|one)\s+(?<unit>hour|day|week|month|quarter|year)\b(?!\s+and\s+a\s+half)/gu

const andMore =
  /\b(?:an?|one)\s+(?<unit>hour|day|week|month|year)(?=\s+and\s+[\w-]+\s+(?:seconds|minutes|hours|days|weeks|months)\b)/gu

/** Lengths of time without a numeral: `within a day`, `a year and a half`, `half an hour`. */
export function readArticleDurations(text: string, folded: string): Quantity[] {
  const found: Quantity[] = []
  const add = (match: RegExpExecArray, count: number, name: string) => {
    const days = timeUnits[name] ?? 0
    const place = {
      start: match.index,
      end: match.index + match[0].length,
      text: text.slice(match.index, match.index + match[0].length),
    }
    found.push({
      ...place,
      kind: 'duration',
      value: count * days,
      unit: name,
      step: days / 2,
      bound: boundBefore(folded, match.index),
      spelled: true,
    })
  }
  for (const match of folded.matchAll(withHalf)) {
    const { unit, many, units, half } = match.groups ?? {}
    const whole = smallNumbers[many ?? ''] ?? Number(many)
    if (half) add(match, 0.5, half)
    else if (unit) add(match, 1.5, unit)
    else if (Number.isFinite(whole)) add(match, whole + 0.5, units ?? '')
  }
  for (const match of folded.matchAll(/\b(?<many>an?|three)[\s-]quarters? of an hour\b/gu))
    add(match, match.groups?.many === 'three' ? 0.75 : 0.25, 'hour')
  for (const match of folded.matchAll(andMore))
    if (!found.some((one) => one.start <= match.index && match.index < one.end)) add(match, 1, match.groups?.unit ?? '')
  for (const match of folded.matchAll(within))
    if (!found.some((one) => one.start === match.index)) add(match, 1, match.groups?.unit ?? '')
  return found
}
