// A piece of an entry's header: a stretch of one line between separators.
import type { Line } from '../document/line.ts'
import type { Place } from '../fields/draft-profile.ts'

/** What stands between a piece and the one before it. */
export type Boundary = 'row' | 'gap' | 'bar' | 'dash' | 'style' | 'comma' | 'at' | 'bracket' | 'colon' | 'date'

export interface Piece extends Place {
  text: string
  bold: boolean
  italic: boolean
  size: number
  /** Which header line, counted from the entry's first. */
  row: number
  before: Boundary
}

/** Cuts a piece to a part of its text and trims separators off its ends. */
export function cutPiece(piece: Piece, from: number, to: number, before: Boundary = piece.before): Piece | undefined {
  const raw = piece.text.slice(from, to)
  const lead = /^[\s,;:|•·–—\-/()@*]+/u.exec(raw)?.[0].length ?? 0
  const kept = raw.slice(lead)
  const tail = /[\s,;:|•·–—\-/(@*]+$/u.exec(kept)?.[0].length ?? 0
  let text = kept.slice(0, kept.length - tail)
  if (text.endsWith(')') && !text.includes('(')) text = text.slice(0, -1).trimEnd()
  if (!/[\p{L}\d]/u.test(text)) return undefined
  const start = piece.start + from + lead
  return { ...piece, text, start, end: start + text.length, before }
}

/** The words without a hyphen that only a line's end put there. */
export const wordsOf = (piece: Piece): string => piece.text.replace(/\u00ad\s?/g, '')

/** The text from the first to the last of neighbouring pieces, as the line has it. */
export function joinPieces(pieces: Piece[], line: (piece: Piece) => string): Piece {
  const [first] = pieces
  const last = pieces.at(-1)!
  return { ...first!, text: line({ ...first!, end: last.end }), end: last.end }
}

/** The whole line behind its bullet as one piece. */
export function linePiece(line: Line, row: number): Piece {
  return {
    text: line.text.slice(line.body),
    start: line.start + line.body,
    end: line.end,
    bold: line.bold,
    italic: line.italic,
    size: line.size,
    row,
    before: 'row',
  }
}
