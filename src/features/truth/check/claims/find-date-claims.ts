import { type CheckContext, cite, clauseAt, type Draft, type Passage, supported, unsupported } from '../context.ts'
import type { Piece } from '../facts.ts'
import { entriesNamed } from '../passages.ts'
import { monthNames } from '../words/common-words.ts'

export type DateMention = { start: number; end: number; year: number; month?: number | undefined }

const months = Object.keys(monthNames).join('|')
const named = new RegExp(`\\b(?<name>${months})\\.?,?\\s+(?<year>(?:19|20)\\d{2})(?!\\d)`, 'giu')
const numeric =
  /(?<![\d/.-])(?:(?<month>0?[1-9]|1[0-2])[/.](?<year>(?:19|20)\d{2})|(?<iso>(?:19|20)\d{2})-(?<isoMonth>0[1-9]|1[0-2])(?:-\d{2})?)(?!\d)/gu
const bare =
  /(?<![\d.,/#$€£-])(?:19|20)\d{2}(?![\d%]|[.,]\d|\s?(?:%|users|people|customers|orders|units|hours))(?:s\b)?/gu

/** Months and years of a text, in order. Offsets into the text plus `from`. */
export function readDates(text: string, from = 0): DateMention[] {
  const found: DateMention[] = []
  const folded = text.toLowerCase().normalize('NFC').replace(/[äàâ]/g, 'a').replace(/[éèê]/g, 'e').replace(/[ûü]/g, 'u')
  for (const match of folded.matchAll(named)) {
    const { name = '', year } = match.groups ?? {}
    found.push({ start: match.index, end: match.index + match[0].length, year: Number(year), month: monthNames[name] })
  }
  for (const match of folded.matchAll(numeric)) {
    const { month, year, iso, isoMonth } = match.groups ?? {}
    found.push({
      start: match.index,
      end: match.index + match[0].length,
      year: Number(year ?? iso),
      month: Number(month ?? isoMonth),
    })
  }
  for (const match of folded.matchAll(bare)) {
    if (found.some((other) => other.start <= match.index && match.index < other.end)) continue
    found.push({ start: match.index, end: match.index + match[0].length, year: Number(match[0].slice(0, 4)) })
  }
  return found
    .map((date) => ({ ...date, start: date.start + from, end: date.end + from }))
    .sort((a, b) => a.start - b.start)
}

/** The dates of the facts: fields of entries and dates in their texts. */
export function knownDates(context: CheckContext): { pointer: string; entry?: string; value: string }[] {
  const { profile } = context.facts
  const dates: { pointer: string; entry?: string; value: string }[] = []
  const add = (pointer: string, value: string | undefined, entry?: string) =>
    value && dates.push({ pointer, value, ...(entry ? { entry } : {}) })
  for (const list of ['work', 'volunteer', 'education', 'projects'] as const) {
    for (const [i, item] of profile[list].entries()) {
      add(`/${list}/${i}/startDate`, item.startDate, `/${list}/${i}`)
      add(`/${list}/${i}/endDate`, item.endDate, `/${list}/${i}`)
    }
  }
  for (const [i, item] of profile.certificates.entries())
    add(`/certificates/${i}/date`, item.date, `/certificates/${i}`)
  for (const [i, item] of profile.awards.entries()) add(`/awards/${i}/date`, item.date, `/awards/${i}`)
  for (const [i, item] of profile.publications.entries())
    add(`/publications/${i}/releaseDate`, item.releaseDate, `/publications/${i}`)
  return dates
}

const agrees = (said: DateMention, value: string): boolean => {
  const [year, month] = value.split('-').map(Number)
  return said.year === year && (said.month === undefined || said.month === month)
}

export function findDateClaims(context: CheckContext, passage: Passage, pieces: Piece[]): Draft[] {
  const text = context.text.slice(passage.start, passage.end)
  return readDates(text, passage.start).flatMap((date) => {
    const named = entriesNamed(context.facts, clauseAt(passage, date.start)?.text ?? '')
    const entries = named.length
      ? named
      : passage.entries?.every((entry) => entry.startsWith('/education/')) && context.kind !== 'resume'
        ? undefined
        : passage.entries
    const about = clauseAt(passage, date.start)?.about
    if (about === 'wish' || about === 'posting') return []
    if (isLetterDate(context, date)) return []
    const known = knownDates(context).filter(
      (one) =>
        !entries ||
        !one.entry ||
        entries.includes(one.entry) ||
        !/^\/(?:work|volunteer|education|projects)\//.test(one.entry) ||
        (!named.length && context.kind !== 'resume' && !one.entry.startsWith('/work/')),
    )
    const since = /\b(?:since|seit|depuis|desde|dal)\s*$/iu.test(context.text.slice(0, date.start))
    // Who qualified in a year ended something in it.
    const ended = /\b(?:qualified|graduated|certified|finished|completed)\b[^.;,]{0,40}\bin\s*$/iu.test(
      context.text.slice(passage.start, date.start),
    )
    const field = known
      .filter((one) => !ended || !/\/education\/\d+\/startDate$/.test(one.pointer))
      .filter((one) => !since || !/\/education\/|\/endDate$/.test(one.pointer))
      .find((one) => agrees(date, one.value))
    if (field) return supported('date', date, [{ source: 'profile', pointer: field.pointer, quote: field.value }])
    const piece = pieces.find(
      (one) =>
        (!since ||
          /\b(?:since|seit|depuis)\b/iu.test(one.text) ||
          new RegExp(`\\b(?:between|from)\\s+${date.year}`, 'iu').test(one.text)) &&
        readDates(one.text).some(
          (other) => other.year === date.year && (date.month === undefined || other.month === date.month),
        ),
    )
    if (piece) return supported('date', date, [cite(piece)])
    const said = context.text.slice(date.start, date.end)
    const where = entries ? 'what you entered for this place' : 'your facts'
    return unsupported(
      'date',
      date,
      `“${said}” does not appear in ${where}.`,
      'Use the date as you entered it, or leave it out.',
    )
  })
}

/** A letter may carry the day it was written. */
const isLetterDate = (context: CheckContext, date: DateMention): boolean =>
  context.kind !== 'resume' &&
  String(date.year) === context.now.slice(0, 4) &&
  /^\s*(?:[\p{L}\s]+,\s*)?(?:\d{1,2}\.?\s+)?$/u.test(
    context.text.slice(context.text.lastIndexOf('\n', date.start - 1) + 1, date.start),
  )
