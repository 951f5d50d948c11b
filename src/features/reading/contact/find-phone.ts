// Phone numbers as they are written around the world.
import { parsePhoneNumberFromString } from 'libphonenumber-js/min'
import { findDates } from '../dates/find-dates.ts'
import { remember } from '../document/remember.ts'

export interface FoundPhone {
  start: number
  end: number
  text: string
  /** A real number of some country, or only shaped like one. */
  valid: boolean
}

const candidate =
  /(?<![\p{L}\d@/.])(?:\+|00\s?)?(?:\(\+?\d{1,4}\)|\d)[\d\s().\-\u2010-\u2014/\u00a0·]{5,24}\d(?:\s?(?:x|ext\.?)\s?\d{1,5})?(?![\d@])/giu

export const findPhones = remember((text): readonly FoundPhone[] => {
  const phones: FoundPhone[] = []
  if (countDigits(text) < 7) return phones
  for (const match of text.matchAll(candidate)) {
    const written = dropPostcode(match[0].trim())
    const digits = written.replace(/\D/g, '').length
    if (digits < 7 || digits > 15 || /^(?:19|20)\d\d\s?[-\u2010-\u2014/]\s?(?:19|20)\d\d$/.test(written)) continue
    if (!written.startsWith('+') && isDate(written)) continue
    const parsed = parsePhoneNumberFromString(written, 'US')
    const start = match.index + match[0].indexOf(written)
    phones.push({ start, end: start + written.length, text: written, valid: parsed?.isPossible() ?? false })
  }
  return phones
})

function countDigits(text: string): number {
  let count = 0
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code >= 0x30 && code <= 0x39) count++
  }
  return count
}

/** "62704 (555) 010-0138": no number of a country begins with so long a group and goes on for so long. */
function dropPostcode(written: string): string {
  const code = /^[1-9]\d{3,5}[\s\u2010-\u2014·-]+(?=[\d(])/.exec(written)?.[0]
  if (!code || countDigits(written) < 12) return written
  const rest = written.slice(code.length)
  return countDigits(rest) >= 7 ? rest : written
}

/** Most of it is a date or a period. */
const isDate = (written: string): boolean =>
  findDates(written).reduce((sum, { start, end }) => sum + end - start, 0) > written.length * 0.6
