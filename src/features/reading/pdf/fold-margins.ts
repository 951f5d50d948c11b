// A table row with a narrow right cell ("Berlin, 2019 – 2021") is written after the whole left cell. Its lines belong
// beside and under the row's first line, not behind the bullets.
import { findDates } from '../dates/find-dates.ts'
import { joinLine, onOneBaseline, type PdfLine, textOfLine } from './build-lines.ts'

const maxMarginLines = 4
const maxMarginLetters = 48

export function foldMargins(lines: PdfLine[]): PdfLine[] {
  const out: PdfLine[] = []
  for (let index = 0; index < lines.length; ) {
    const line = lines[index]!
    const previous = out.at(-1)
    if (previous && line.top < previous.top - 0.5 * line.size) {
      const at = findPartner(out, line)
      const size = at < 0 ? 0 : countMarginLines(lines, index, out, at)
      const margin = lines.slice(index, index + size)
      if (size > 0 && (isRightAligned(margin, out) || (margin.some(hasDate) && !out.slice(at).some(hasDate)))) {
        for (let order = 0; order < size; order++) placeLine(out, at, lines[index + order]!, order)
        index += size
        continue
      }
    }
    out.push(line)
    index++
  }
  return out
}

/** Beside the line on its baseline; beside a bullet it would be misread, so it goes under the row's first line. */
function placeLine(out: PdfLine[], from: number, margin: PdfLine, order: number): void {
  const beside = out.findIndex((line, index) => index >= from && onOneBaseline(line, margin) && isBeside(line, margin))
  if (beside >= 0 && !isBodyLine(out[beside]!, out[from]!))
    for (const segment of margin.segments) joinLine(out[beside]!, segment)
  else if (order > 0) out.splice(from + order, 0, margin)
  else out.push(margin)
}

/** A bullet, an indented line or the end of a sentence. */
function isBodyLine(line: PdfLine, head: PdfLine): boolean {
  if (line === head) return false
  const first = line.segments[0]!.glyphs[0]!.text
  const last = line.segments[0]!.glyphs.at(-1)!.text
  return /^[•◦▪▫■□●○‣∙·✓✔➤►*–-]$/u.test(first) || last === '.' || line.left > head.left + 8
}

const hasDate = (line: PdfLine): boolean => findDates(textOfLine(line)).length > 0

/** Set flush with the right edge of the page's text. */
function isRightAligned(margin: PdfLine[], out: PdfLine[]): boolean {
  const edge = Math.max(...margin.map((line) => line.right))
  return (
    margin.every((line) => edge - line.right < 4) && edge >= Math.max(...out.slice(-30).map((line) => line.right)) - 4
  )
}

const isBeside = (a: PdfLine, b: PdfLine): boolean => a.right <= b.left + 1 || b.right <= a.left + 1

/** The line that stands left of `line` on its baseline. */
function findPartner(out: PdfLine[], line: PdfLine): number {
  for (let at = out.length - 1; at >= 0 && at > out.length - 60; at--) {
    const other = out[at]!
    if (onOneBaseline(other, line) && other.right < line.left) return at
  }
  return -1
}

function countMarginLines(lines: PdfLine[], from: number, out: PdfLine[], at: number): number {
  const bottom = Math.max(...out.slice(at).map((line) => line.bottom))
  const { left, right } = lines[from]!
  let count = 0
  while (from + count < lines.length) {
    const line = lines[from + count]!
    const inMargin =
      line.top < bottom + 2 * line.size && line.left > out[at]!.left + 100 && Math.abs(line.right - right) < 6
    const aligned = Math.abs(line.left - left) < 4
    if (!(inMargin || (aligned && line.top < bottom)) || letters(line) > maxMarginLetters) break
    count++
    if (count > maxMarginLines) return 0
  }
  const next = lines[from + count]
  // A cell that goes on with longer text is a column, not a margin.
  if (next && next.left > out[at]!.left + 40 && Math.abs(next.left - left) < 14) return 0
  return next && next.top < bottom - next.size ? 0 : count
}

const letters = (line: PdfLine): number => line.segments.reduce((sum, segment) => sum + segment.glyphs.length, 0)
