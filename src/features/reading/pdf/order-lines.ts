// The order in which a page's lines are read. The content stream is right for most résumés; where it jumps, geometry.
import type { PdfLine } from './build-lines.ts'
import { attachSideLines, type Flow, mergeFlows, splitFlows } from './flows.ts'
import { foldMargins } from './fold-margins.ts'
import { isJumpy, sortByPlace } from './sort-by-place.ts'

export interface OrderedLine {
  line: PdfLine
  gap?: number
}

/** Lines of one column or block, top to bottom. */
export interface OrderedFlow {
  lines: OrderedLine[]
  left: number
  right: number
  top: number
  bottom: number
}

export function orderLines(lines: PdfLine[]): OrderedFlow[] {
  const flows = splitFlows(foldMargins(lines))
  const ordered = isJumpy(flows)
    ? sortByPlace(flows.flatMap((flow) => flow.lines))
    : sortFlows(mergeFlows(attachSideLines(flows)))
  return ordered.map(({ lines: own, ...box }) => ({
    ...box,
    lines: own.map((line, index) => {
      const previous = own[index - 1]
      return previous ? { line, gap: (line.top - previous.bottom) / (line.size || 10) } : { line }
    }),
  }))
}

/** How many columns stand side by side: flows of some height beside each other. */
export function countColumns(flows: OrderedFlow[]): number {
  let most = 1
  for (const flow of flows) {
    if (flow.lines.length < 4) continue
    const beside = flows.filter(
      (other) =>
        other !== flow &&
        other.lines.length >= 4 &&
        (other.left >= flow.right - 5 || other.right <= flow.left + 5) &&
        other.top < flow.bottom &&
        other.bottom > flow.top,
    )
    most = Math.max(most, Math.min(3, beside.length + 1))
  }
  return most
}

/** Flows one above the other in the same width are read downwards; side by side, as they were written. */
function sortFlows(flows: Flow[]): Flow[] {
  const left = [...flows]
  const sorted: Flow[] = []
  while (left.length > 0) {
    const next = left.find((flow) => !left.some((other) => other !== flow && isAbove(other, flow))) ?? left[0]!
    left.splice(left.indexOf(next), 1)
    sorted.push(next)
  }
  return sorted
}

const isAbove = (upper: Flow, lower: Flow): boolean =>
  upper.bottom <= lower.top + 3 &&
  Math.min(upper.right, lower.right) - Math.max(upper.left, lower.left) >
    0.3 * Math.min(upper.right - upper.left, lower.right - lower.left)
