// Which part of a header plays which role. Every way to cut and name a header is scored; all entries of a section are
// weighed together, because one résumé sets all its entries in one layout.
import { listReadings, type Reading, type RoleModel, startSearch } from './list-readings.ts'
import type { Piece } from './piece.ts'

export interface Assignment {
  parts: Map<string, Piece>
  rest: Piece[]
  score: number
  /** How clear the choice was, 0–1. */
  sure: number
}

export function chooseRoles(headers: Piece[][], models: RoleModel[]): Assignment[] {
  const search = startSearch(models)
  const rows = headers.map((pieces) => new Set(pieces.map((piece) => piece.row)).size)
  const all = headers.map((pieces, index) => {
    const isShort = index > 0 && rows[index]! < Math.max(...rows)
    return listReadings(pieces, isShort ? { ...search, models: models.map(forgive) } : search)
  })
  const pattern = commonest(all, 'pattern')
  const order = commonest(all, 'order')
  const first = all.map((readings) =>
    best(readings, (reading) => reading.score + agree(reading, pattern, order, all.length)),
  )
  const looks = commonLooks(
    first.map(({ top }) => top),
    models,
  )
  return all.map((readings) => {
    const { top, second } = best(
      readings,
      (reading) => reading.score + agree(reading, pattern, order, all.length) + lookBonus(reading, looks),
    )
    if (!top) return { parts: new Map(), rest: [], score: 0, sure: 0 }
    const lead = second === undefined ? 2 : Math.min(4, second)
    return {
      parts: new Map(models.flatMap(({ role }, index) => (top.parts[index] ? [[role, top.parts[index]]] : []))),
      rest: [...top.rest],
      score: top.score,
      sure: Math.min(0.98, 0.6 + lead / 12 + Math.max(0, top.score) / 40),
    }
  })
}

const forgive = (model: RoleModel): RoleModel => (model.inherits ? { ...model, missing: 0.2 } : model)

const agree = (reading: Reading, pattern: number, order: number, entries: number): number =>
  entries < 2 ? 0 : (reading.pattern === pattern ? 1.6 : 0) + (reading.order === order ? 1.2 : 0)

/** The pattern (or order) with the most points over all entries. */
function commonest(all: Reading[][], key: 'pattern' | 'order'): number {
  const totals = new Map<number, number>()
  for (const readings of all) {
    const own = new Map<number, number>()
    for (const reading of readings) own.set(reading[key], Math.max(own.get(reading[key]) ?? -99, reading.score))
    const top = Math.max(...own.values(), 0)
    for (const [name, score] of own) totals.set(name, (totals.get(name) ?? 0) + Math.max(0.01, 6 - (top - score)))
  }
  let winner = 0
  let most = -1
  for (const [name, total] of totals) if (total > most) [winner, most] = [name, total]
  return winner
}

function best(readings: Reading[], value: (reading: Reading) => number): { top: Reading | undefined; second?: number } {
  let top: Reading | undefined
  let high = -Infinity
  let next = -Infinity
  for (const reading of readings) {
    const own = value(reading)
    if (own > high) {
      if (top && !sameParts(top, reading)) next = high
      ;[top, high] = [reading, own]
    } else if (own > next && top && !sameParts(top, reading)) next = own
  }
  return { top, ...(next > -Infinity && { second: high - next }) }
}

const sameParts = (a: Reading, b: Reading): boolean =>
  a.parts.every((part, index) => part?.start === b.parts[index]?.start && part?.end === b.parts[index]?.end)

/** Weight, slant and size that each role is mostly set in. */
function commonLooks(readings: (Reading | undefined)[], models: RoleModel[]): (number | undefined)[] {
  return models.map((_, index) => {
    const counts = new Map<number, number>()
    for (const reading of readings) {
      const part = reading?.parts[index]
      if (part) counts.set(look(part), (counts.get(look(part)) ?? 0) + 1)
    }
    return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0]
  })
}

const look = (part: Piece): number => Math.round(part.size * 2) * 4 + (part.bold ? 2 : 0) + (part.italic ? 1 : 0)

function lookBonus(reading: Reading, looks: (number | undefined)[]): number {
  let bonus = 0
  reading.parts.forEach((part, index) => {
    if (part) bonus += looks[index] === look(part) ? 0.5 : -0.5
  })
  return bonus
}
