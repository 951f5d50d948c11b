// Pages → one sequence of lines. A column that goes on over a page is read on there, before its neighbour.
import type { DraftLine } from '../document/line.ts'
import type { PageFlow, PdfPage } from './read-page.ts'

interface Placed extends PageFlow {
  page: number
  height: number
}

export function joinPages(pages: PdfPage[]): DraftLine[] {
  const sequence: Placed[] = []
  for (const page of pages) {
    const placed = page.flows.map((flow) => ({ ...flow, page: page.number, height: page.height }))
    placed.forEach((flow, index) => {
      const at = index === 0 && flow.lines.length > 1 ? findColumn(sequence, flow) : -1
      if (at >= 0) sequence.splice(at + 1, 0, flow)
      else sequence.push(flow)
    })
  }
  return sequence.flatMap((flow, region) =>
    flow.lines.map((line, index) => {
      const opens = index === 0 && flow.page === 1 && line.box![1] < flow.height * 0.3
      return { ...line, region, ...(opens && { opens }) }
    }),
  )
}

/** The same column on the page before, when another column was read after it. */
function findColumn(sequence: Placed[], flow: Placed): number {
  const last = sequence.at(-1)
  if (!last || last.page !== flow.page - 1 || isSameColumn(last, flow)) return -1
  const at = sequence.findLastIndex((other) => other.page === flow.page - 1 && isSameColumn(other, flow))
  return at >= 0 && sequence[at]!.bottom > sequence[at]!.height * 0.6 ? at : -1
}

const isSameColumn = (a: Placed, b: Placed): boolean => {
  const shared = Math.min(a.right, b.right) - Math.max(a.left, b.left)
  return Math.abs(a.left - b.left) < 12 || shared > 0.7 * Math.min(a.right - a.left, b.right - b.left)
}
