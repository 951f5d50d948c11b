// A flow: lines that the content stream writes downwards without a jump. Flows that interleave are one column drawn in
// layers, and are sorted by height.
import { joinLine, onOneBaseline, type PdfLine } from './build-lines.ts'

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
    else flows.push({ lines: [line], left: line.left, right: line.right, top: line.top, bottom: line.bottom })
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

function standsBetween(a: Flow, b: Flow): boolean {
  return a.lines.some((line) => {
    const below = b.lines.findIndex((other) => other.baseline > line.baseline + 1)
    if (below < 1) return false
    return [b.lines[below - 1]!, b.lines[below]!].some((other) => widthShared(line, other) > 0.25)
  })
}

const widthShared = (a: PdfLine, b: PdfLine): number =>
  (Math.min(a.right, b.right) - Math.max(a.left, b.left)) / Math.min(a.right - a.left, b.right - b.left)

function weave(a: Flow, b: Flow): Flow {
  const lines: PdfLine[] = []
  for (const line of [...a.lines, ...b.lines].sort((x, y) => x.baseline - y.baseline || x.left - y.left)) {
    const last = lines.at(-1)
    if (last && onOneBaseline(last, line) && (line.left >= last.right - 1 || line.right <= last.left + 1))
      for (const segment of line.segments) joinLine(last, segment)
    else lines.push(line)
  }
  return {
    lines,
    left: Math.min(a.left, b.left),
    right: Math.max(a.right, b.right),
    top: Math.min(a.top, b.top),
    bottom: Math.max(a.bottom, b.bottom),
  }
}
