// A section of dated entries → headers with roles, periods and bodies.
import type { PartialDate } from '#features/profiles/contract.ts'
import type { Line } from '../document/line.ts'
import type { Found, Place } from '../fields/draft-profile.ts'
import type { Piece } from './piece.ts'
import { type Entry, splitEntries } from './split-entries.ts'
import { isOnlyDuration, splitHeaderLine } from './split-pieces.ts'

export interface ReadEntry {
  pieces: Piece[]
  from?: Found<PartialDate>
  to?: Found<PartialDate>
  /** One date only: `from` and `to` are the same. */
  single?: boolean
  body: Line[]
  place: Place
}

export function readEntries(all: Line[]): ReadEntry[] {
  const lines = all.filter((line) => !isOnlyDuration(line.text))
  return splitEntries(lines).map(readEntry)
}

export function readEntry({ header, body }: Entry): ReadEntry {
  const split = header.map((line, row) => splitHeaderLine(line, row))
  const dates = split.flatMap((line) => line.dates)
  const period = dates.find((date) => !date.single) ?? dates.find((date) => date.current) ?? dates[0]
  const first = header[0] ?? body[0]!
  const last = body.at(-1) ?? header.at(-1)!
  const span = period && { start: period.at + period.start, end: period.at + period.end }
  const confidence = period?.single ? 0.8 : 0.95
  return {
    pieces: split.flatMap((line) => line.pieces),
    body,
    ...(period?.single && { single: true }),
    place: { start: first.start, end: last.end },
    ...(span && period.from && { from: { ...span, value: period.from, confidence } }),
    ...(span && period.to && { to: { ...span, value: period.to, confidence } }),
  }
}
