// The lines of a section → entries. Dates anchor them: each entry has a header around its date and a body below.

import { findDates } from '../dates/find-dates.ts'
import type { Line } from '../document/line.ts'
import { degreeWord, gradeWord, schoolWord } from '../words/education.ts'
import { isSentence, looksLikeHeader } from './header-like.ts'
import { isIndented } from './indent.ts'
import { mergeWrapped } from './merge-wrapped.ts'
import { partRunOn } from './part-run-on.ts'
import { scorePlace, scoreTitle } from './score-role.ts'
import { splitHeaderLine, splitWeakly } from './split-pieces.ts'

export interface Entry {
  header: Line[]
  body: Line[]
}

export function splitEntries(all: Line[]): Entry[] {
  const lines = mergeWrapped(partRunOn(all))
  const anchors = findAnchors(lines)
  if (anchors.length === 0) return splitByLook(lines)
  const above = countAbove(lines, anchors[0]!)
  const starts = anchors.map((anchor, index) =>
    headerStart(lines, anchor, index === 0 ? -1 : anchors[index - 1]!, above, anchors[0]!),
  )
  const body = findBodyLine(lines)
  const entries: Entry[] = []
  anchors.forEach((anchor, index) => {
    const from = starts[index]!
    const to = starts[index + 1] ?? lines.length
    if (to <= from) return
    const end = headerEnd(lines, from, anchor, to, body)
    entries.push({ header: lines.slice(from, end), body: lines.slice(end, to) })
  })
  return entries
}

/** Indices of lines that carry an entry's dates. */
function findAnchors(lines: Line[]): number[] {
  const anchors: number[] = []
  lines.forEach((line, index) => {
    if (!isAnchor(line)) return
    const previous = anchors.at(-1)
    if (
      previous !== undefined &&
      index - previous === 1 &&
      !hasRange(lines[previous]!) &&
      !hasRange(line) &&
      onlyDate(line)
    )
      return
    anchors.push(index)
  })
  const plain = anchors.filter((index) => !lines[index]!.bullet)
  return plain.length > 0 ? plain : anchors
}

const hasRange = (line: Line): boolean => findDates(line.text).some((period) => !period.single)
const onlyDate = (line: Line): boolean => line.text.length < 30

function isAnchor(line: Line): boolean {
  const text = line.text.slice(line.body)
  if (text.length > 160 || line.hidden) return false
  const dates = findDates(text)
  const date = dates.find((period) => !period.single || period.current) ?? dates[0]
  if (!date) return false
  const before = text.slice(0, date.start).trim()
  const after = text.slice(date.end).trim()
  const rest = `${before} ${after}`.trim()
  if (
    date.single &&
    !date.current &&
    (before.length > 70 || /\p{L}\s*$/u.test(text.slice(Math.max(0, date.start - 1), date.start)))
  )
    return false
  if (isSentence(rest) || /\s(?:in|during|of|by)$/i.test(before)) return false
  return rest.length <= 110 && (before === '' || after.length < 40 || !date.single)
}

function countAbove(lines: Line[], first: number): number {
  let count = 0
  for (let index = first - 1; index >= 0 && count < 3; index--) {
    if (!looksLikeHeader(lines[index]!)) break
    count++
  }
  return count
}

function headerStart(lines: Line[], anchor: number, floor: number, above: number, first: number): number {
  let start = anchor
  for (let step = 1; step <= above; step++) {
    const index = anchor - step
    if (index <= floor) break
    const line = lines[index]!
    const model = lines[first - step]
    if (!looksLikeHeader(line)) break
    if (anchor !== first && model && !startsAlike(line, model)) break
    if (anchor !== first && index - 1 > floor && isContinuation(lines[index - 1]!, line)) break
    start = index
  }
  return start
}

/** Set in the same type at their beginning. */
function startsAlike(a: Line, b: Line): boolean {
  const [x, y] = [a.runs[0], b.runs[0]]
  return !x || !y || (x.bold === y.bold && x.italic === y.italic && Math.abs(x.size - y.size) <= 0.6)
}

/** The second line carries on the first one's sentence. */
function isContinuation(previous: Line, line: Line): boolean {
  return (
    /^\p{Ll}/u.test(line.text) ||
    (previous.bullet && /[,;]$|\s(?:and|und|et|y|e|en|of|the|de|der|die|to|for|with|in)$/iu.test(previous.text))
  )
}

function headerEnd(lines: Line[], from: number, anchor: number, limit: number, body: Line | undefined): number {
  let end = anchor + 1
  let names = lines.slice(from, end).reduce((sum, line) => sum + countNames(line), 0)
  while (end < limit && end - anchor <= 3) {
    const line = lines[end]!
    if (!looksLikeHeader(line)) break
    // An indented line that names nothing is the first of the text below; a degree may be indented under its school.
    if (!hasNameWords(line.text) && isIndented(line, lines.slice(from, end))) break
    // Below a line that is nothing but a date stands what the date belongs to.
    if (names === 0 && end === anchor + 1) {
      names = countNames(line)
      end++
      continue
    }
    if (line.text.length > 90) break
    const isSetApart = body !== undefined && !startsAlike(line, body)
    const words = line.text.split(/\s+/).length
    const isShort = words <= 9 || (words <= 14 && (line.bold || /\s[–—|·]\s/.test(line.text)))
    const next = end + 1 < limit ? lines[end + 1] : undefined
    if (!isSetApart && next && !next.bullet && /^\p{Ll}/u.test(next.text)) break
    const isNamed = isShort && (hasNameWords(line.text) || isTitleCase(line.text))
    if (!isSetApart && !isNamed && !(isShort && (names < 2 || body?.bullet))) break
    names += countNames(line)
    end++
  }
  return end
}

/** Known words of titles, schools, degrees, grades or places. */
const hasNameWords = (text: string): boolean =>
  scorePlace(text) >= 1.5 ||
  scoreTitle(text) >= 2 ||
  degreeWord.test(text) ||
  schoolWord.test(text) ||
  gradeWord.test(text)

/** "Can Tho", "Santa Maria da Feira": a short name, not the beginning of a sentence. */
const isTitleCase = (text: string): boolean =>
  text.split(/\s+/).length <= 4 &&
  /^(?:\p{Lu}[\p{L}.'’-]*,?\s*(?:d[aeio]s?\s|del?\s|la\s|van\s|am\s|an der\s)?)+$/u.test(text)

/** Parts of a header line that are neither dates nor places. */
const countNames = (line: Line): number =>
  splitHeaderLine(line, 0)
    .pieces.flatMap(splitWeakly)
    .filter((piece) => scorePlace(piece.text) < 1.5).length

/** A line that is surely not a header: a bullet or a sentence. */
const findBodyLine = (lines: Line[]): Line | undefined =>
  lines.find((line) => line.bullet && line.text.length > 25) ?? lines.find((line) => isSentence(line.text))

/** Without any date: a new entry starts where a bold or larger line follows other text. */
function splitByLook(lines: Line[]): Entry[] {
  const entries: Entry[] = []
  lines.forEach((line, index) => {
    const previous = lines[index - 1]
    const strong = looksLikeHeader(line) && (line.bold || (line.level ?? 9) < 9 || !previous || (line.gap ?? 0) > 0.9)
    const fresh =
      strong &&
      (!previous ||
        previous.bullet ||
        isSentence(previous.text) ||
        !looksLikeHeader(previous) ||
        (line.gap ?? 0) > 0.9 ||
        (line.bold && !previous.bold))
    if (fresh || entries.length === 0) entries.push({ header: [line], body: [] })
    else {
      const entry = entries.at(-1)!
      if (entry.body.length === 0 && entry.header.length < 3 && looksLikeHeader(line)) entry.header.push(line)
      else entry.body.push(line)
    }
  })
  return entries
}
