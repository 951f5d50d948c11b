// Whether a line ended because the next word did not fit: only then may the next line carry it on.
import type { Line } from './line.ts'

/** Right edge that lines starting at the same left edge reach, with `isWide` anywhere in their column; undefined without places. */
export function measureEdges(lines: Line[], isWide = false): (line: Line) => number | undefined {
  const edges = new Map<string, number>()
  for (const line of lines)
    if (line.box && !line.text.includes('\t'))
      edges.set(keyOf(line), Math.max(edges.get(keyOf(line)) ?? 0, line.box[2], isWide ? (line.reach ?? 0) : 0))
  return (line) => edges.get(keyOf(line))
}

const keyOf = (line: Line): string => `${line.region} ${Math.round((line.box?.[0] ?? 0) / 4)}`

/** True when `next`'s first word would not have fitted behind `line`. */
export function isWrap(line: Line, next: Line, edge: number | undefined): boolean {
  if (!line.box || edge === undefined) return false
  const width = (line.box[2] - line.box[0]) / Math.max(1, line.text.length)
  const word = /^\S+/.exec(next.text.slice(next.body))?.[0].length ?? 0
  return line.box[2] + (word + 1) * width > edge - 1
}
