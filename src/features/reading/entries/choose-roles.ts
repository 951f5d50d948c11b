// Which part of a header plays which role. Every way to cut and name a header is scored; all entries of a section are
// weighed together, because one résumé sets all its entries in one layout.
import type { Piece } from './piece.ts'
import { splitWeakly } from './split-pieces.ts'

export interface RoleModel {
  role: string
  /** Points for this text in this role; 0 is "no idea". */
  score: (text: string) => number
  /** Points lost for each comma inside. */
  perComma: number
  /** Points lost when no part plays this role. */
  missing: number
  /** Roles this one likes to stand behind; `strict` ones right behind. */
  after?: string[]
  strict?: boolean
  /** A later entry with fewer parts may leave it out: it is the same as in the entry before. */
  inherits?: boolean
}

export interface Assignment {
  parts: Map<string, Piece>
  rest: Piece[]
  score: number
  /** How clear the choice was, 0–1. */
  sure: number
}

/** A header's pieces, cut and named in one way. Made by the thousand, so it holds no maps. */
interface Reading {
  /** By model; undefined where the role is not played. */
  parts: (Piece | undefined)[]
  /** Roles played, in their order. */
  order: string
  last: string
  rest: readonly Piece[]
  score: number
  pattern: string
}

const restCost = 1.1
/** Beginnings kept after each part. */
const keep = 60
/** A part this unlike a role does not play it. */
const worst = -2.6

export function chooseRoles(headers: Piece[][], models: RoleModel[]): Assignment[] {
  const scored = memoise(models)
  const rows = headers.map((pieces) => new Set(pieces.map((piece) => piece.row)).size)
  const all = headers.map((pieces, index) => {
    const isShort = index > 0 && rows[index]! < Math.max(...rows)
    return listReadings(pieces, isShort ? models.map(forgive) : models, scored)
  })
  const pattern = commonest(all, (reading) => reading.pattern)
  const order = commonest(all, (reading) => reading.order)
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

const agree = (reading: Reading, pattern: string, order: string, entries: number): number =>
  entries < 2 ? 0 : (reading.pattern === pattern ? 1.6 : 0) + (reading.order === order ? 1.2 : 0)

type Scores = (model: RoleModel, text: string) => number

function memoise(models: RoleModel[]): Scores {
  const known = new Map(models.map((model) => [model.role, new Map<string, number>()]))
  return (model, text) => {
    const own = known.get(model.role)!
    let value = own.get(text)
    if (value === undefined) {
      value = model.score(text)
      own.set(text, value)
    }
    return value
  }
}

/** Part by part, keeping the likeliest beginnings only: headers of many commas have too many readings for all. */
function listReadings(pieces: Piece[], models: RoleModel[], scored: Scores): Reading[] {
  let states: Reading[] = [{ parts: models.map(() => undefined), order: '', last: '', rest: [], score: 0, pattern: '' }]
  for (const whole of pieces.slice(0, 8)) {
    const spans = listSpans(splitWeakly(whole), whole)
    const next: Reading[] = []
    for (const state of states) extend(next, state, spans, 0, models, scored)
    states = next.length > keep ? next.sort((x, y) => y.score - x.score).slice(0, keep) : next
  }
  for (const state of states)
    models.forEach((model, index) => {
      if (!state.parts[index]) state.score -= model.missing
    })
  return states
}

/** For each atom, the parts that begin there: one atom long, two, up to five. */
const listSpans = (atoms: Piece[], whole: Piece): Piece[][] =>
  atoms.map((_, from) =>
    atoms.slice(from, from + 5).map((_, more) => span(atoms.slice(from, from + more + 1), whole)),
  )

function extend(
  out: Reading[],
  state: Reading,
  spans: Piece[][],
  from: number,
  models: RoleModel[],
  scored: Scores,
): void {
  if (from >= spans.length) {
    out.push(state)
    return
  }
  spans[from]!.forEach((part, commas) => {
    const to = from + commas + 1
    for (let index = 0; index < models.length; index++) {
      if (state.parts[index]) continue
      const model = models[index]!
      const points = scored(model, part.text) - commas * model.perComma + boundaryPoints(part, state, model)
      if (points < worst) continue
      const parts = state.parts.slice()
      parts[index] = part
      extend(
        out,
        {
          parts,
          order: state.order ? `${state.order},${model.role}` : model.role,
          last: model.role,
          rest: state.rest,
          score: state.score + points,
          pattern: `${state.pattern}${part.before}>${model.role} `,
        },
        spans,
        to,
        models,
        scored,
      )
    }
    if (commas === 0)
      extend(out, { ...state, rest: [...state.rest, part], score: state.score - restCost }, spans, to, models, scored)
  })
}

function span(atoms: Piece[], whole: Piece): Piece {
  const [first] = atoms
  const last = atoms.at(-1)!
  if (first === last) return first!
  const from = first!.start - whole.start
  let text = whole.text.slice(from, last.end - whole.start)
  let end = last.end
  if (text.includes('(') && !text.includes(')') && whole.text[last.end - whole.start] === ')') {
    text += ')'
    end++
  }
  return { ...first!, text, end }
}

function boundaryPoints(part: Piece, { order, last }: Reading, model: RoleModel): number {
  let points = 0
  if (part.before === 'at')
    points += model.role === 'employer' || model.role === 'school' ? (order ? 1.5 : 0) : -1
  if (part.before === 'bracket') points += model.role === 'place' || model.role === 'grade' ? 0.3 : -0.6
  if (part.before === 'comma') points -= 0.2
  if (model.after && order) {
    const used = order.split(',')
    const isBehind = model.after.some((role) => (model.strict ? role === last : used.includes(role)))
    points += isBehind ? 0.35 : model.strict ? -0.8 : -0.4
  }
  return points
}

/** The pattern (or order) with the most points over all entries. */
function commonest(all: Reading[][], key: (reading: Reading) => string): string {
  const totals = new Map<string, number>()
  for (const readings of all) {
    const own = new Map<string, number>()
    for (const reading of readings) own.set(key(reading), Math.max(own.get(key(reading)) ?? -99, reading.score))
    const top = Math.max(...own.values(), 0)
    for (const [name, score] of own) totals.set(name, (totals.get(name) ?? 0) + Math.max(0.01, 6 - (top - score)))
  }
  let winner = ''
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
function commonLooks(readings: (Reading | undefined)[], models: RoleModel[]): (string | undefined)[] {
  return models.map((_, index) => {
    const counts = new Map<string, number>()
    for (const reading of readings) {
      const part = reading?.parts[index]
      if (part) counts.set(look(part), (counts.get(look(part)) ?? 0) + 1)
    }
    return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0]
  })
}

const look = (part: Piece): string => `${part.bold}${part.italic}${Math.round(part.size * 2)}`

function lookBonus(reading: Reading, looks: (string | undefined)[]): number {
  let bonus = 0
  reading.parts.forEach((part, index) => {
    if (part) bonus += looks[index] === look(part) ? 0.5 : -0.5
  })
  return bonus
}
