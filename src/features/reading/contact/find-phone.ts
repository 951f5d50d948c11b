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
  /(?<![\p{L}\d@/.]|\d-)(?:\+|00\s?)?(?:\(\+?\d{1,4}\)|\d)[\d\s().\-\u2010-\u2014/\u00a0·]{5,40}\d(?:\s?(?:x|ext\.?)\s?\d{1,5})?(?![\d@])/giu

export const findPhones = remember((text): readonly FoundPhone[] => {
  if (countDigits(text) < 7) return []
  return [...text.matchAll(candidate)].flatMap((match) => {
    const next = text.slice(match.index + match[0].length, match.index + match[0].length + 3)
    return partNumbers(match[0], next).flatMap(({ written, at }) => describePhone(written, match.index + at))
  })
})

function describePhone(text: string, at: number): FoundPhone[] {
  const written = dropPostcode(text.trim())
  const digits = countDigits(written)
  if (digits < 7 || digits > 15) return []
  if (/^(?:\d{4}-\d{3}|\d{5}-\d{3,4})$/.test(written)) return []
  if (/^(?:19|20)\d\d\s?[-\u2010-\u2014/]\s?(?:19|20)\d\d$/.test(written)) return []
  if (!written.startsWith('+') && isDate(written)) return []
  const start = at + text.indexOf(written)
  return [{ start, end: start + written.length, text: written, valid: isPossible(written) }]
}

const isPossible = (written: string): boolean => parsePhoneNumberFromString(written, 'US')?.isPossible() ?? false

interface Part {
  written: string
  at: number
}

/** "0171 39200 61 / 030 23125 088" are two numbers; in "+49 89 99998 417 · 80331 München" the second is a postcode. */
function partNumbers(text: string, next: string): Part[] {
  const parts = [...text.matchAll(/[^\s·/\u2012-\u2014-]\S*(?:[^\S\t](?![·/\u2012-\u2014-]\s)\S+)*/gu)].map(
    (match): Part => ({ written: match[0], at: match.index }),
  )
  if (parts.length > 1 && parts.every(({ written }) => countDigits(written) >= 7)) return parts
  const code = /^\s\p{Lu}/u.test(next) ? /(?:(?:\s[·/\u2012-\u2014-])?\s+|[·/])\d{4,6}$/u.exec(text) : null
  const head = { written: text.slice(0, code?.index), at: 0 }
  const isPostcode =
    code && countDigits(head.written) >= 7 && (parts.length > 1 || countDigits(text) > 15 || !isPossible(text))
  return [isPostcode && isPossible(head.written) ? head : { written: text, at: 0 }]
}

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
