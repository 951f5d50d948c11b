// Every way to cut a header's pieces and to name the parts. Made by the thousand, so readings hold numbers, not maps.
import type { Boundary, Piece } from './piece.ts'
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

export interface Reading {
  /** By model; undefined where the role is not played. */
  parts: (Piece | undefined)[]
  /** Model of the last part that plays a role; −1 before the first. */
  last: number
  rest: readonly Piece[]
  score: number
  /** Which roles are played in which order. */
  order: number
  /** The same with what stands before each. */
  pattern: number
}

/** What is the same for all entries of a section. */
export interface Search {
  models: RoleModel[]
  /** Points for a text in the role of the model with this index. */
  scored: (index: number, text: string) => number
  /** Sequences as numbers: the one of `from` carried on by `step` (0–127). The empty one is 0. */
  carryOn: (from: number, step: number) => number
}

export function startSearch(models: RoleModel[]): Search {
  const known = models.map(() => new Map<string, number>())
  const sequences = new Map<number, number>()
  return {
    models,
    scored(index, text) {
      const own = known[index]!
      let value = own.get(text)
      if (value === undefined) {
        value = models[index]!.score(text)
        own.set(text, value)
      }
      return value
    },
    carryOn(from, step) {
      const key = from * 128 + step
      let next = sequences.get(key)
      if (next === undefined) {
        next = sequences.size + 1
        sequences.set(key, next)
      }
      return next
    },
  }
}

const restCost = 1.1
/** Beginnings kept after each part. */
const keep = 60
/** A part this unlike a role does not play it. */
const worst = -2.6
const boundaries: Boundary[] = ['row', 'gap', 'bar', 'dash', 'style', 'comma', 'at', 'bracket', 'colon', 'date']
const maxModels = 8

/** Part by part, keeping the likeliest beginnings only: headers of many commas have too many readings for all. */
export function listReadings(pieces: Piece[], search: Search): Reading[] {
  const { models } = search
  let states: Reading[] = [{ parts: models.map(() => undefined), last: -1, rest: [], score: 0, order: 0, pattern: 0 }]
  for (const whole of pieces.slice(0, 8)) {
    const spans = listSpans(splitWeakly(whole), whole, search)
    const next: Reading[] = []
    for (const state of states) extend(next, state, spans, 0, search)
    states = next.length > keep ? likeliest(next) : next
  }
  for (const state of states)
    for (let index = 0; index < models.length; index++) if (!state.parts[index]) state.score -= models[index]!.missing
  return states
}

function likeliest(readings: Reading[]): Reading[] {
  const scores = new Float64Array(readings.length)
  for (let index = 0; index < readings.length; index++) scores[index] = readings[index]!.score
  scores.sort()
  const least = scores[scores.length - keep]!
  return readings
    .filter(({ score }) => score >= least)
    .sort((x, y) => y.score - x.score)
    .slice(0, keep)
}

interface Span {
  part: Piece
  /** Points by model, whatever stands before. */
  points: number[]
  boundary: number
}

/** For each atom, the parts that begin there: one atom long, two, up to five. */
const listSpans = (atoms: Piece[], whole: Piece, { models, scored }: Search): Span[][] =>
  atoms.map((_, from) =>
    atoms.slice(from, from + 5).map((_, commas) => {
      const part = span(atoms.slice(from, from + commas + 1), whole)
      return {
        part,
        points: models.map((model, index) => scored(index, part.text) - commas * model.perComma),
        boundary: boundaries.indexOf(part.before),
      }
    }),
  )

function extend(out: Reading[], state: Reading, spans: Span[][], from: number, search: Search): void {
  if (from >= spans.length) {
    out.push(state)
    return
  }
  const { models, carryOn } = search
  const own = spans[from]!
  for (let commas = 0; commas < own.length; commas++) {
    const { part, points, boundary } = own[commas]!
    for (let index = 0; index < models.length; index++) {
      if (state.parts[index]) continue
      const gained = points[index]! + boundaryPoints(part, state, index, models)
      if (gained < worst) continue
      const parts = state.parts.slice()
      parts[index] = part
      const grown = {
        parts,
        last: index,
        rest: state.rest,
        score: state.score + gained,
        order: carryOn(state.order, index),
        pattern: carryOn(state.pattern, maxModels + boundary * maxModels + index),
      }
      extend(out, grown, spans, from + commas + 1, search)
    }
    if (commas > 0) continue
    const { parts, last, order, pattern } = state
    const passed = { parts, last, rest: [...state.rest, part], score: state.score - restCost, order, pattern }
    extend(out, passed, spans, from + 1, search)
  }
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

function boundaryPoints(part: Piece, { parts, last }: Reading, index: number, models: RoleModel[]): number {
  const { role, after, strict } = models[index]!
  let points = 0
  if (part.before === 'at') points += role === 'employer' || role === 'school' ? (last >= 0 ? 1.5 : 0) : -1
  if (part.before === 'bracket') points += role === 'place' || role === 'grade' ? 0.3 : -0.6
  if (part.before === 'comma') points -= 0.2
  if (after && last >= 0) {
    const isBehind = strict
      ? after.includes(models[last]!.role)
      : models.some((model, at) => parts[at] !== undefined && after.includes(model.role))
    points += isBehind ? 0.35 : strict ? -0.8 : -0.4
  }
  return points
}
