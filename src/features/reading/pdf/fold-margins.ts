// A table row with a narrow right cell ("Berlin, 2019 – 2021") is written after the whole left cell. Its lines belong
// beside and under the row's first line, not behind the bullets.
import { joinLine, onOneBaseline, type PdfLine } from './build-lines.ts'

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
      if (size > 0) {
        for (const margin of lines.slice(index, index + size)) placeLine(out, at, margin)
        index += size
        continue
      }
    }
    out.push(line)
    index++
  }
  return out
}

/** Beside the line on its baseline, else above the first line that stands lower. */
function placeLine(out: PdfLine[], from: number, margin: PdfLine): void {
  const beside = out.findIndex((line, index) => index >= from && onOneBaseline(line, margin) && isBeside(line, margin))
  if (beside >= 0) for (const segment of margin.segments) joinLine(out[beside]!, segment)
  else {
    const below = out.findIndex((line, index) => index > from && line.baseline > margin.baseline)
    out.splice(below < 0 ? out.length : below, 0, margin)
  }
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
  return next && next.top < bottom - next.size ? 0 : count
}

const letters = (line: PdfLine): number => line.segments.reduce((sum, segment) => sum + segment.glyphs.length, 0)
