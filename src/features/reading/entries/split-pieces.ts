// A header line → its pieces: parted by wide gaps, bars, dots, spaced dashes and changes of weight; dates taken out.
import { findDates, type Period } from '../dates/find-dates.ts'
import type { Line } from '../document/line.ts'
import { findInnerPlaces } from './find-inner-places.ts'
import { type Boundary, cutPiece, linePiece, type Piece } from './piece.ts'
import { scorePlace } from './score-role.ts'

export interface HeaderLine {
  pieces: Piece[]
  dates: (Period & { at: number })[]
}

const separator =
  /(?<gap>\t+|\s{3,}|\s+(?=Company Name(?!\p{L}))|(?<=Company Name)\s+(?=\p{Lu}))|(?<bar>\s*[|•·▪■◆⋄∙‖¦]\s*|\s+\/\/\s+)|(?<dash>\s+[–—―]+\s+|\s+-{1,3}\s+|\s*[—―]\s*)|(?<at>\s+@\s+)/gu

/** Time spans in words beside the dates: "2 yrs 3 mos", "(8 Monate)". */
export const duration =
  /\(?\s*(?:\d+(?:[.,]\d)?\+?\s*(?:years?|yrs?|months?|mos?|jahre?|monate?|ans?|mois|años?|meses|mes|anos?|mês|jaar|maanden|maand|anni|anno|mesi|mese)(?![\p{L}])\.?\s*(?:and |und |et |y |e |en |,\s*)?)+\)?/giu

/** "5 years 2 months" on a line of its own, as LinkedIn sums up an employer. */
export const isOnlyDuration = (text: string): boolean =>
  /\d/.test(text) && text.length < 40 && text.replace(duration, '').trim() === ''

interface Cut {
  start: number
  end: number
  kind: Boundary
}

export function splitHeaderLine(line: Line, row: number): HeaderLine {
  const whole = linePiece(line, row)
  const dates = findDates(whole.text)
  const cuts: Cut[] = dates.map(({ start, end }) => ({ start, end, kind: 'date' }))
  if (dates.length > 0)
    for (const match of whole.text.matchAll(duration))
      cuts.push({ start: match.index, end: match.index + match[0].length, kind: 'date' })
  for (const match of whole.text.matchAll(separator)) {
    const kind = Object.entries(match.groups!).find(([, text]) => text !== undefined)![0] as Boundary
    cuts.push({ start: match.index, end: match.index + match[0].length, kind })
  }
  for (const { start, end, isParted } of findInnerPlaces(whole.text)) {
    if (!isParted) cuts.push({ start, end: start, kind: 'gap' })
    if (end < whole.text.length) cuts.push({ start: end, end, kind: 'gap' })
  }
  for (const change of styleChanges(line))
    cuts.push({ start: change - line.body, end: change - line.body, kind: 'style' })
  return { pieces: cutAll(whole, cuts, line), dates: dates.map((period) => ({ ...period, at: whole.start })) }
}

function cutAll(whole: Piece, cuts: Cut[], line: Line): Piece[] {
  cuts.sort((a, b) => a.start - b.start || b.end - a.end)
  const pieces: Piece[] = []
  let at = 0
  let before: Boundary = 'row'
  for (const cut of [...cuts, { start: whole.text.length, end: whole.text.length, kind: 'row' as const }]) {
    if (cut.start > at) {
      const piece = cutPiece(whole, at, cut.start, before)
      if (piece) {
        pieces.push(withStyle(piece, line))
        before = cut.kind
      }
    }
    if (cut.kind !== 'style') before = pieces.length > 0 ? cut.kind : 'row'
    at = Math.max(at, cut.end)
  }
  return pieces
}

/** Offsets where the weight or slant changes between two words. */
function styleChanges(line: Line): number[] {
  const offsets: number[] = []
  for (let index = 1; index < line.runs.length; index++) {
    const [a, b] = [line.runs[index - 1]!, line.runs[index]!]
    if (a.bold === b.bold && a.italic === b.italic) continue
    const joint = line.text.slice(Math.max(0, a.end - 2), b.start + 2)
    if (/[\s,|–—•·(-]/u.test(joint)) offsets.push(b.start)
  }
  return offsets
}

function withStyle(piece: Piece, line: Line): Piece {
  const run = line.runs.find((candidate) => line.start + candidate.end > piece.start + piece.text.length / 2)
  return run ? { ...piece, bold: run.bold, italic: run.italic, size: run.size } : piece
}

const weak =
  /(?<comma>,\s+)|(?<at>\s+(?:at|bei|beim|chez|bij|presso|en|na|no)\s+(?=[\p{Lu}\d]))|(?<bracket>\s*\()|(?<colon>\s*:\s+)/gu
const legalTail =
  /^(?:inc|llc|l\.l\.c|ltd|limited|corp|co|gmbh|ag|kg|s\.?a|s\.?l|s\.?r\.?l|lda|ltda|b\.?v|n\.?v|plc|pvt|pty|s\.?p\.?a|sas|sarl|oy|ab)\.?(?![\p{L}\d])/iu

/** Only places and grades in brackets are parts of their own; "(Contract)" and "(Hons)" belong to what they follow. */
const isApart = (inner: string): boolean =>
  scorePlace(inner) >= 1.5 ||
  /\d[.,:]\d|\d\/\d/.test(inner) ||
  (/^\p{Lu}[\p{L} ,.-]+$/u.test(inner) && inner.includes(','))

/** "Porto, Portugal", not "Northfield University, Porto, Portugal". */
const isKnownPlace = (text: string): boolean => {
  const comma = text.indexOf(',')
  return comma > 0 && scorePlace(text.slice(0, comma).trim()) >= 1.5 && scorePlace(text) >= 3
}

/** Parts a piece further where a role may end: commas, "at", brackets. A legal form stays with its name, a known place whole. */
export function splitWeakly(piece: Piece): Piece[] {
  if (isKnownPlace(piece.text)) return [piece]
  const cuts: Cut[] = []
  for (const match of piece.text.matchAll(weak)) {
    const kind = Object.entries(match.groups!).find(([, text]) => text !== undefined)![0] as Boundary
    const rest = piece.text.slice(match.index + match[0].length)
    if (kind === 'comma' && legalTail.test(rest)) continue
    if (kind === 'bracket' && !isApart(/^[^)]*/.exec(rest)![0])) continue
    if (match.index > 0) cuts.push({ start: match.index, end: match.index + match[0].length, kind })
  }
  const parts: Piece[] = []
  let at = 0
  let before = piece.before
  for (const cut of [...cuts.slice(0, 6), { start: piece.text.length, end: piece.text.length, kind: 'row' as const }]) {
    const part = cutPiece(piece, at, cut.start, before)
    if (part) parts.push(part)
    before = cut.kind
    at = cut.end
  }
  return parts
}
