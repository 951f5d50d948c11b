// A header line → its pieces: parted by wide gaps, bars, dots, spaced dashes and changes of weight; dates taken out.

import { findDates, type Period } from '../dates/find-dates.ts'
import type { Line, StyleRun } from '../document/line.ts'
import { cutPiece, linePiece, type Piece } from './piece.ts'

export interface HeaderLine {
  pieces: Piece[]
  dates: (Period & { at: number })[]
}

const separator = /\t+|\s*[|•·▪■◆⋄∙‖¦]\s*|\s+[–—―]+\s+|\s+-{1,3}\s+|\s+\/\/\s+|\s+@\s+|\s{2,}/gu

/** Time spans in words beside the dates: "2 yrs 3 mos", "(8 Monate)". */
export const duration =
  /\(?\s*(?:\d+(?:[.,]\d)?\+?\s*(?:years?|yrs?|months?|mos?|jahre?|monate?|ans?|mois|años?|meses|mes|anos?|mês|jaar|maanden|maand|anni|anno|mesi|mese)(?![\p{L}])\.?\s*(?:and |und |et |y |e |en |,\s*)?)+\)?/giu

export function splitHeaderLine(line: Line, row: number): HeaderLine {
  const whole = linePiece(line, row)
  const dates = findDates(whole.text)
  const holes: [number, number][] = dates.map(({ start, end }) => [start, end])
  if (dates.length > 0)
    for (const match of whole.text.matchAll(duration)) holes.push([match.index, match.index + match[0].length])
  holes.sort((a, b) => a[0] - b[0])
  const pieces: Piece[] = []
  let at = 0
  for (const [from, to] of [...holes, [whole.text.length, whole.text.length] as [number, number]]) {
    if (from > at) pieces.push(...splitStretch(whole, at, from, line))
    at = Math.max(at, to)
  }
  return { pieces, dates: dates.map((period) => ({ ...period, at: whole.start })) }
}

function splitStretch(whole: Piece, from: number, to: number, line: Line): Piece[] {
  const cuts: [number, number][] = []
  for (const match of whole.text.slice(from, to).matchAll(separator))
    cuts.push([from + match.index, from + match.index + match[0].length])
  for (const change of styleChanges(line)) {
    const at = change - line.body
    if (at > from && at < to && !cuts.some(([start, end]) => at >= start && at <= end)) cuts.push([at, at])
  }
  cuts.sort((a, b) => a[0] - b[0])
  const pieces: Piece[] = []
  let at = from
  for (const [start, end] of [...cuts, [to, to] as [number, number]]) {
    if (start > at) {
      const piece = cutPiece(whole, at, start)
      if (piece) pieces.push(withStyle(piece, line))
    }
    at = Math.max(at, end)
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
  const run = line.runs.find((candidate: StyleRun) => line.start + candidate.end > piece.start + piece.text.length / 2)
  return run ? { ...piece, bold: run.bold, italic: run.italic, size: run.size } : piece
}
