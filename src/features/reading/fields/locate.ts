// Span → page and box, from the edges of each character.
import type { Box } from '#features/profiles/contract.ts'
import type { Line } from '../document/line.ts'
import type { Locate } from './draft-profile.ts'

export function createLocate(lines: Line[]): Locate {
  return ({ start, end }) => {
    let index = findLine(lines, start)
    const page = lines[index]?.page ?? 1
    let box: Box | undefined
    for (; index < lines.length && lines[index]!.start < Math.max(end, start + 1); index++) {
      const line = lines[index]!
      if (line.page !== page) break
      const part = partBox(line, Math.max(0, start - line.start), Math.min(line.text.length, end - line.start))
      if (part) box = box ? join(box, part) : part
    }
    return { page, ...(box && { box }) }
  }
}

function findLine(lines: Line[], offset: number): number {
  let low = 0
  let high = lines.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (lines[middle]!.start <= offset) low = middle
    else high = middle - 1
  }
  return low
}

function partBox(line: Line, from: number, to: number): Box | undefined {
  if (!line.box) return undefined
  if (!line.edges || to <= from) return line.box
  const left = line.edges[from * 2] ?? line.box[0]
  const right = line.edges[to * 2 - 1] ?? line.box[2]
  // In a text from right to left the first letter is the rightmost.
  const [start, end] =
    left <= right ? [left, right] : [line.edges[to * 2 - 2] ?? line.box[0], line.edges[from * 2 + 1] ?? line.box[2]]
  return [round(start), line.box[1], round(end), line.box[3]]
}

const join = (a: Box, b: Box): Box => [
  Math.min(a[0], b[0]),
  Math.min(a[1], b[1]),
  Math.max(a[2], b[2]),
  Math.max(a[3], b[3]),
]
const round = (value: number): number => Math.round(value * 100) / 100
