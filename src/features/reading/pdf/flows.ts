// A flow: lines that the content stream writes downwards without a jump. Flows that interleave are one column drawn in
// layers, and are sorted by height.
import { findDates } from '../dates/find-dates.ts'
import { joinLine, onOneBaseline, type PdfLine, textOfLine } from './build-lines.ts'

export interface Flow {
  lines: PdfLine[]
  left: number
  right: number
  top: number
  bottom: number
}

export function splitFlows(lines: PdfLine[]): Flow[] {
  const flows: Flow[] = []
  let previous: PdfLine | undefined
  for (const line of lines) {
    const flow = flows.at(-1)
    if (flow && previous && continuesFlow(previous, line)) addLine(flow, line)
    else flows.push(makeFlow([line]))
    previous = line
  }
  return flows
}

function continuesFlow(previous: PdfLine, line: PdfLine): boolean {
  if (line.top < previous.top - 0.6 * line.size) return false
  // A new text far to the side and far below belongs to another column.
  const apart = line.left > previous.right + 12 || line.right < previous.left - 12
  return !apart || line.top < previous.bottom + 3 * line.size
}

function addLine(flow: Flow, line: PdfLine): void {
  flow.lines.push(line)
  flow.left = Math.min(flow.left, line.left)
  flow.right = Math.max(flow.right, line.right)
  flow.top = Math.min(flow.top, line.top)
  flow.bottom = Math.max(flow.bottom, line.bottom)
}

export function mergeFlows(flows: Flow[]): Flow[] {
  const merged = [...flows]
  for (let index = 0; index < merged.length; index++) {
    for (let other = index + 1; other < merged.length; other++) {
      if (!interleave(merged[index]!, merged[other]!)) continue
      merged[index] = weave(merged[index]!, merged[other]!)
      merged.splice(other, 1)
      other = index
    }
  }
  return merged
}

/** Does a line of one stand between two lines of the other, in the same width? */
const interleave = (a: Flow, b: Flow): boolean => standsBetween(a, b) || standsBetween(b, a)

const near = 70

function standsBetween(a: Flow, b: Flow): boolean {
  return a.lines.some((line) => {
    const shares = b.lines.filter(
      (other) => Math.abs(other.baseline - line.baseline) < near && widthShared(line, other) > 0.25,
    )
    return (
      shares.some((other) => other.baseline < line.baseline - 1) &&
      shares.some((other) => other.baseline > line.baseline + 1)
    )
  })
}

/**
 * Dates and places set to the right of their lines, but drawn before or after all of them: each such line stands on
 * the baseline of a line of the main flow, and most are dates.
 */
export function attachSideLines(flows: Flow[]): Flow[] {
  const kept = [...flows]
  for (const side of flows) {
    if (!side.lines.every((line) => countLetters(line) <= 40) || !isMostlyDates(side)) continue
    const main = kept.find(
      (flow) =>
        flow !== side && flow.lines.length > side.lines.length && side.lines.every((line) => findBeside(flow, line)),
    )
    if (!main) continue
    for (const line of side.lines) for (const segment of line.segments) joinLine(findBeside(main, line)!, segment)
    main.right = Math.max(main.right, side.right)
    kept.splice(kept.indexOf(side), 1)
  }
  return kept
}

const findBeside = (flow: Flow, line: PdfLine): PdfLine | undefined =>
  flow.lines.find(
    (other) =>
      Math.abs(other.baseline - line.baseline) < 0.45 * line.size &&
      (other.right <= line.left + 1 || other.left >= line.right - 1),
  )

const countLetters = (line: PdfLine): number => line.segments.reduce((sum, segment) => sum + segment.glyphs.length, 0)

const isMostlyDates = (flow: Flow): boolean =>
  flow.lines.filter((line) => findDates(textOfLine(line)).length > 0).length >= flow.lines.length * 0.5

const widthShared = (a: PdfLine, b: PdfLine): number =>
  (Math.min(a.right, b.right) - Math.max(a.left, b.left)) / Math.min(a.right - a.left, b.right - b.left)

const weave = (a: Flow, b: Flow): Flow => makeFlow(weaveLines([...a.lines, ...b.lines]))

/** Lines by height; what stands on one baseline becomes one line. */
export function weaveLines(all: PdfLine[]): PdfLine[] {
  const lines: PdfLine[] = []
  for (const line of all.toSorted((x, y) => (onOneBaseline(x, y) ? x.left - y.left : x.baseline - y.baseline))) {
    const last = lines.at(-1)
    if (last && onOneBaseline(last, line) && (line.left >= last.right - 1 || line.right <= last.left + 1))
      for (const segment of line.segments) joinLine(last, segment)
    else lines.push(line)
  }
  return lines
}

export const makeFlow = (lines: PdfLine[]): Flow => ({
  lines,
  left: Math.min(...lines.map((line) => line.left)),
  right: Math.max(...lines.map((line) => line.right)),
  top: Math.min(...lines.map((line) => line.top)),
  bottom: Math.max(...lines.map((line) => line.bottom)),
})
