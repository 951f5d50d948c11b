// Lists without signs are told by their indent: what stands further right than the names of the header is its text.
import type { Line } from '../document/line.ts'
import { splitHeaderLine } from './split-pieces.ts'

/** `header` are the lines above it that belong to the entry's header. Centred lines are not indented. */
export function isIndented(line: Line, header: Line[]): boolean {
  if (!line.box) return false
  for (const above of header) {
    if (!above.box || above.page !== line.page) continue
    const left = leftOfNames(above)
    if (left === undefined) continue
    const isCentred = Math.abs(above.box[0] + above.box[2] - line.box[0] - line.box[2]) < 6
    return !isCentred && line.box[0] - left > Math.max(8, line.size * 0.7)
  }
  return false
}

/** Where the first words that are no date begin; undefined in a line that is a date and nothing else. */
function leftOfNames(line: Line): number | undefined {
  const [first] = splitHeaderLine(line, 0).pieces
  return first && (line.edges?.[(first.start - line.start) * 2] ?? line.box?.[0])
}
