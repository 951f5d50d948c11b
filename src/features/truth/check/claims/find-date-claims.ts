import { type CheckContext, cite, clauseAt, type Draft, type Passage, supported, unsupported } from '../context.ts'
import type { Piece } from '../facts.ts'
import { entriesNamed } from '../passages.ts'
import { hasPhrase, plainText } from '../text/tokens.ts'
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
    const named = entriesNamed(context.facts, textAround(passage, date))
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
    // A certificate, award or degree named beside the year brings its own.
    const own = ownDates(context, passage, clauseAt(passage, date.start) ?? passage)
    const role = roleOf(context.text.slice(passage.start, date.start), context.text.slice(date.end, passage.end))
    const since = role === 'since'
    const field = (own ?? known).filter((one) => mayBe(role, one.pointer)).find((one) => agrees(date, one.value))
    if (field) return supported('date', date, [{ source: 'profile', pointer: field.pointer, quote: field.value }])
    const piece = pieces.find(
      (one) =>
        !own &&
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

/** The clause of a date; with the one before it where the date stands alone: `Engineer, Acme, 2015 to date`. */
function textAround(passage: Passage, date: DateMention): string {
  const clause = clauseAt(passage, date.start)
  if (!clause) return ''
  const alone = /^[\s,;(]*(?:since\s+)?\d{4}(?:\s*(?:to (?:date|present|today)|onwards?|[-–—]))?\W*$/iu.test(
    clause.text,
  )
  const before = passage.clauses[passage.clauses.indexOf(clause) - 1]
  return alone && before ? `${before.text} ${clause.text}` : clause.text
}

/** The dates of certificates and awards that the clause names, where it names no place of work. */
function ownDates(context: CheckContext, passage: Passage, clause: { text: string; start: number }) {
  if (entriesNamed(context.facts, clause.text).length) return undefined
  // `Six Sigma Green Belt, 2015`: the year stands in a clause of its own.
  const i = passage.clauses.findIndex((one) => one.start === clause.start)
  const alone = /^[\s,;(]*\d{4}\W*$/u.test(clause.text)
  const plain = plainText(`${alone ? (passage.clauses[i - 1]?.text ?? '') : ''} ${clause.text}`)
  const named = new Set(
    context.facts.pieces
      .filter(
        (piece) =>
          /^\/(?:certificates|awards)\/\d+\/(?:name|title)$/.test(piece.pointer) && hasPhrase(plain, piece.plain),
      )
      .map((piece) => piece.entry),
  )
  const dates = knownDates(context).filter((one) => named.has(one.entry))
  return dates.length ? dates : undefined
}

type DateRole = 'since' | 'begun' | 'enrolled' | 'ended' | 'graduated' | undefined
/** What the words around a date say happened then. */
function roleOf(before: string, after: string): DateRole {
  if (/\b(?:since|seit|depuis|desde|dal)\s*$/iu.test(before)) return 'since'
  if (/^\s*(?:to date|to (?:the )?present|to today|onwards?|(?:-|–|—|to)\s*(?:now|present|today))\b/iu.test(after))
    return 'since'
  if (/\b(?:joined|started|began|begun|arrived)\b[^.;,]{0,60}\bin\s*$/iu.test(before))
    return /\b(?:stud\w+|degree|course|school|college|university|programme|apprentice\w*|training|master\w*|bachelor\w*)\b/iu.test(
      before,
    )
      ? 'enrolled'
      : 'begun'
  if (/\b(?:left|until|till)\b(?:[^.;,\d]{0,40}\bin)?\s*$/iu.test(before)) return 'ended'
  if (/\bfrom\s+(?:\p{L}+\s+)?\d{4}\s+(?:to|until|till)\s+(?:\p{L}+\s+)?$/iu.test(before)) return 'ended'
  if (/\b(?:qualified|graduated|certified|finished|completed)\b[^.;,]{0,60}\bin\s*$/iu.test(before)) return 'graduated'
  if (/\bin\s*$/iu.test(before) && /^\s+I (?:qualified|graduated|finished|completed)\b/iu.test(after))
    return 'graduated'
  return undefined
}
const mayBe = (role: DateRole, pointer: string): boolean => {
  if (role === 'since') return !/^\/education\/|\/endDate$/.test(pointer)
  if (role === 'begun') return !/\/endDate$|^\/education\//.test(pointer)
  if (role === 'enrolled') return !/\/endDate$/.test(pointer)
  if (role === 'ended') return !/^\/(?:work|volunteer|education)\/\d+\/startDate$/.test(pointer)
  if (role === 'graduated') return !/^\/education\/\d+\/startDate$/.test(pointer)
  return true
}

/** A letter may carry the day it was written. */
const isLetterDate = (context: CheckContext, date: DateMention): boolean =>
  context.kind !== 'resume' &&
  String(date.year) === context.now.slice(0, 4) &&
  /^\s*(?:[\p{L}\s]+,\s*)?(?:\d{1,2}\.?\s+)?$/u.test(
    context.text.slice(context.text.lastIndexOf('\n', date.start - 1) + 1, date.start),
  )
