// A narrow date column breaks "July 2019 — February / 2022" over two lines; the second half belongs to the first.
import { findDates } from '../dates/find-dates.ts'
import { months } from '../words/months.ts'
import type { DraftLine } from './line.ts'

const dangling =
  /(?:[-–—]\s*|(?<![\p{L}])(?:to|bis|à|a|al|au|hasta|até|tot|t\/m|until|since|seit|depuis|desde|sinds|dal|da)(?![\p{L}])\s*)(?:\p{L}{2,12}\.?|\d{1,2}\.?)?\s*$|^\p{L}{3,10}\.?$/iu

const opening = /^(?:since|seit|depuis|desde|sinds|dal|da)\s+\p{L}{3,10}\.?\s*$/iu

const isMonth = (text: string): boolean => months.has(text.trim().toLowerCase().replace(/\.$/, ''))

/** Moves the end of a period up to its beginning. Cells are parted by tabs. */
export function mendDates(lines: DraftLine[]): DraftLine[] {
  const out = joinRangeWords(lines)
  for (let index = 0; index + 1 < out.length; index++) {
    const upper = out[index]!
    if (upper.text.length > 200) continue
    const cells = cellsOf(upper.text)
    for (const [at, cell] of cells.entries()) {
      if (at > 0 && at < cells.length - 1) continue
      const text = upper.text.slice(cell.start, cell.end)
      if (text.length > 40 || !dangling.test(text) || !(/\d\d/.test(text) || opening.test(text) || isMonth(text)))
        continue
      const found = lookBelow(out, index, text, at === 0)
      if (!found) continue
      const lower = out[found.index]!
      out[index] = insertPart(upper, cell.end, lower, found.rest)
      const left = cut(lower, found.rest)
      if (left) out[found.index] = left
      else out.splice(found.index, 1)
      break
    }
  }
  return out
}

/** "January 2019 / to / today" over three lines: the word alone goes up to its date. */
function joinRangeWords(lines: DraftLine[]): DraftLine[] {
  const out: DraftLine[] = []
  for (const line of lines) {
    const upper = rangeWord.test(line.text) ? out.at(-1) : undefined
    const cell = upper && cellsOf(upper.text).at(-1)!
    if (cell && line.region === upper.region && isDate(upper.text.slice(cell.start)))
      out[out.length - 1] = insertPart(upper, cell.end, line, { start: 0, end: line.text.length })
    else out.push(line)
  }
  return out
}

const rangeWord = /^(?:[-–—]|to|bis|à|au|al|a|hasta|até|tot|t\/m|do|until|till)$/iu

function isDate(text: string): boolean {
  const [date, more] = text.length < 30 ? findDates(text) : []
  return date !== undefined && !more && date.single && date.end - date.start >= text.trim().length - 1
}

interface Range {
  start: number
  end: number
}

function cellsOf(text: string): Range[] {
  const cells: Range[] = []
  let at = 0
  for (const part of text.split('\t')) {
    cells.push({ start: at, end: at + part.length })
    at += part.length + 1
  }
  return cells
}

/** The next line, or one of the two behind it when the half stands alone there. */
function lookBelow(
  lines: DraftLine[],
  from: number,
  text: string,
  first: boolean,
): { index: number; rest: Range } | undefined {
  for (let index = from + 1; index <= from + 3 && index < lines.length; index++) {
    const lower = lines[index]!
    if (lower.text.length > 200 || (index > from + 1 && lower.text.includes('\t'))) continue
    const rest = findRest(text, lower, first)
    if (rest) return { index, rest }
  }
  return undefined
}

/** The cell of the next line that completes the period, the first or the last one. */
function findRest(text: string, lower: DraftLine, first: boolean): Range | undefined {
  const cells = cellsOf(lower.text)
  const cell = first ? cells[0]! : cells.at(-1)!
  const part = lower.text.slice(cell.start, cell.end)
  if (part.length > 20 || !part.trim()) return undefined
  const joined = `${text} ${part}`
  const [period, second] = findDates(joined)
  const whole =
    period &&
    !second &&
    (!period.single || period.current) &&
    period.start <= 1 &&
    period.end >= joined.trimEnd().length - 1
  return whole ? cell : undefined
}

/** `part` of the lower line behind offset `at` of the upper one, parted by a space. */
export function insertPart(upper: DraftLine, at: number, lower: DraftLine, part: Range): DraftLine {
  const added = lower.text.slice(part.start, part.end)
  const shift = added.length + 1
  const text = `${upper.text.slice(0, at)} ${added}${upper.text.slice(at)}`
  const runs = (upper.runs ?? []).map((run) => ({
    ...run,
    start: run.start >= at ? run.start + shift : run.start,
    end: run.end > at ? run.end + shift : run.end,
  }))
  const line: DraftLine = { ...upper, text, runs }
  if (upper.edges && lower.edges) {
    const edges = new Float32Array(text.length * 2)
    edges.set(upper.edges.subarray(0, at * 2))
    const last = upper.edges[at * 2 - 1] ?? 0
    edges.set([last, last], at * 2)
    edges.set(lower.edges.subarray(part.start * 2, part.end * 2), at * 2 + 2)
    edges.set(upper.edges.subarray(at * 2), (at + shift) * 2)
    line.edges = edges
  }
  if (upper.box && lower.box)
    line.box = [Math.min(upper.box[0], lower.box[0]), upper.box[1], Math.max(upper.box[2], lower.box[2]), upper.box[3]]
  return line
}

function cut(line: DraftLine, part: Range): DraftLine | undefined {
  const [from, to] = part.start === 0 ? [part.end + 1, line.text.length] : [0, part.start - 1]
  if (to <= from || !line.text.slice(from, to).trim()) return undefined
  const runs = (line.runs ?? [])
    .map((run) => ({ ...run, start: Math.max(run.start, from) - from, end: Math.min(run.end, to) - from }))
    .filter((run) => run.end > run.start)
  const kept: DraftLine = { ...line, text: line.text.slice(from, to), runs }
  if (line.edges) kept.edges = line.edges.slice(from * 2, to * 2)
  return kept
}
