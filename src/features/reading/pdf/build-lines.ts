// Segments in stream order → lines, each still knowing its segments.
import type { DraftLine, StyleRun } from '../document/line.ts'
import type { Segment } from './build-segments.ts'
import type { Glyph, GlyphStyle } from './glyph.ts'
import { normaliseText } from './normalise-char.ts'

export interface PdfLine {
  segments: Segment[]
  left: number
  right: number
  top: number
  bottom: number
  baseline: number
  size: number
}

/** Joins a segment to the line before it when both stand on one baseline and the text runs on to the right. */
export function buildLines(segments: Segment[]): PdfLine[] {
  const lines: PdfLine[] = []
  for (const segment of segments) {
    const line = lines.at(-1)
    if (line && sameLine(line, segment)) joinLine(line, segment)
    else lines.push(startLine(segment))
  }
  return lines
}

export const startLine = (segment: Segment): PdfLine => ({
  segments: [segment],
  left: segment.left,
  right: segment.right,
  top: segment.top,
  bottom: segment.bottom,
  baseline: segment.baseline,
  size: segment.size,
})

export const onOneBaseline = (a: { baseline: number; size: number }, b: { baseline: number; size: number }): boolean =>
  Math.abs(a.baseline - b.baseline) <= 0.35 * Math.min(a.size, b.size) + 0.5

function sameLine(line: PdfLine, segment: Segment): boolean {
  if (segment.turned || line.segments[0]!.turned) return false
  if (Math.abs(line.baseline - segment.baseline) > 0.4 * Math.max(line.size, segment.size)) return false
  const last = line.segments.at(-1)!
  if (segment.left > line.right - segment.size * 0.5)
    return onOneBaseline(line, segment) || segment.left - last.right < segment.size
  // A right cell may be written before the left one.
  return segment.right < line.left + segment.size * 0.5 && onOneBaseline(line, segment)
}

export function joinLine(line: PdfLine, segment: Segment): void {
  if (segment.right <= line.left + segment.size * 0.5 && line.segments.length > 0) line.segments.unshift(segment)
  else line.segments.push(segment)
  line.left = Math.min(line.left, segment.left)
  line.right = Math.max(line.right, segment.right)
  line.top = Math.min(line.top, segment.top)
  line.bottom = Math.max(line.bottom, segment.bottom)
  if (segment.size > line.size) [line.size, line.baseline] = [segment.size, segment.baseline]
}

/** The words of a line, for a quick look at what it says. */
export const textOfLine = (line: PdfLine): string =>
  line.segments
    .map((segment) => segment.glyphs.map((glyph) => (glyph.spaced ? ' ' : '') + glyph.text).join(''))
    .join(' ')

/** Writes a line out with the edges of every character. `isShown` tells whether white text has something dark behind it. */
export function writeLine(line: PdfLine, page: number, isShown: (glyph: Glyph) => boolean): DraftLine {
  let text = ''
  const edges: number[] = []
  const runs: StyleRun[] = []
  let visible = false
  let style: GlyphStyle | undefined
  let run: StyleRun | undefined
  let previousRight = line.left
  for (let order = 0; order < line.segments.length; order++) {
    const segment = line.segments[order]!
    const gap = order > 0 ? segment.left - line.segments[order - 1]!.right : 0
    if (order > 0 && (segment.icon || gap > segment.size * 0.12)) {
      text += segment.icon || gap > segment.size * 0.9 ? '\t' : ' '
      edges.push(previousRight, segment.left)
    }
    for (let index = 0; index < segment.glyphs.length; index++) {
      const glyph = segment.glyphs[index]!
      if (index > 0 && glyph.spaced) {
        text += ' '
        edges.push(previousRight, glyph.left)
      }
      const start = text.length
      text += glyph.text
      previousRight = glyph.right
      if (glyph.text.length === 1) edges.push(glyph.left, glyph.right)
      else pushShares(edges, glyph)
      if (run && visible && glyph.style === style) {
        run.end = text.length
        continue
      }
      style = glyph.style
      const { bold, italic, size, color, invisible } = style
      if (!visible && !invisible && size > 1 && (!isNearWhite(color) || isShown(glyph))) visible = true
      if (run && run.bold === bold && run.italic === italic && run.size === size && run.color === color)
        run.end = text.length
      else {
        run = { start, end: text.length, bold, italic, size, color }
        runs.push(run)
      }
    }
  }
  const written: DraftLine = {
    text,
    page,
    box: [round(line.left), round(line.top), round(line.right), round(line.bottom)],
    runs,
    edges: new Float32Array(edges),
  }
  if (!visible) written.hidden = true
  const clean = normaliseText(text)
  if (clean.length === text.length) written.text = clean
  return written
}

/** The letters of a ligature share its width. */
function pushShares(edges: number[], { text, left, right }: Glyph): void {
  const step = text.length ? (right - left) / text.length : 0
  for (let unit = 0; unit < text.length; unit++) edges.push(left + step * unit, left + step * (unit + 1))
}

const round = (value: number): number => Math.round(value * 100) / 100

export const isNearWhite = (color: number): boolean =>
  color >> 16 >= 0xf6 && ((color >> 8) & 255) >= 0xf6 && (color & 255) >= 0xf6
