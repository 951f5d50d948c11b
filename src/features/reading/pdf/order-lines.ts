// The order in which a page's lines are read. The content stream is right for most résumés; where it jumps, geometry.
import { joinLine, onOneBaseline, type PdfLine } from './build-lines.ts'

export interface OrderedLine {
  line: PdfLine
  region: number
  gap?: number
}

export interface OrderedPage {
  lines: OrderedLine[]
  columns: number
}

export function orderLines(lines: PdfLine[], _width: number): OrderedPage {
  const ordered: OrderedLine[] = []
  let region = 0
  let previous: PdfLine | undefined
  for (const line of foldMargins(lines)) {
    const gap = previous ? (line.top - previous.bottom) / (line.size || 10) : undefined
    if (gap !== undefined && gap < -1.5) region++
    const fresh = gap === undefined || gap < -1.5
    ordered.push({ line, region, ...(!fresh && { gap }) })
    previous = line
  }
  return { lines: ordered, columns: 1 }
}

const maxMarginLines = 4
const maxMarginLetters = 48

/**
 * A table row with a narrow right cell ("Berlin, 2019 – 2021") is written after the whole left cell. Its lines belong
 * beside and under the row's first line, not behind the bullets.
 */
function foldMargins(lines: PdfLine[]): PdfLine[] {
  const out: PdfLine[] = []
  for (let index = 0; index < lines.length; ) {
    const line = lines[index]!
    const previous = out.at(-1)
    if (previous && line.top < previous.top - 0.5 * line.size) {
      const at = findPartner(out, line)
      const size = at < 0 ? 0 : countMarginLines(lines, index, out, at)
      if (size > 0) {
        joinLine(out[at]!, line.segments[0]!)
        for (const segment of line.segments.slice(1)) joinLine(out[at]!, segment)
        out.splice(at + 1, 0, ...lines.slice(index + 1, index + size))
        index += size
        continue
      }
    }
    out.push(line)
    index++
  }
  return out
}

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
  const left = lines[from]!.left
  let count = 0
  while (from + count < lines.length) {
    const line = lines[from + count]!
    const inMargin =
      line.top < bottom + 2 * line.size &&
      line.left > out[at]!.left + 100 &&
      Math.abs(line.right - lines[from]!.right) < 6
    const aligned = Math.abs(line.left - left) < 4
    if (!(inMargin || (aligned && line.top < bottom)) || letters(line) > maxMarginLetters) break
    count++
    if (count > maxMarginLines) return 0
  }
  const next = lines[from + count]
  return next && next.top < bottom - next.size ? 0 : count
}

const letters = (line: PdfLine): number => line.segments.reduce((sum, segment) => sum + segment.glyphs.length, 0)
