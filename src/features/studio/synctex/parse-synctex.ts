// SyncTeX, the record of which line of source made which box. Format: synctex(5), version 1.

/** PDF points (1/72 inch) from the top left of the page. */
export type Box = { page: number; x: number; y: number; width: number; height: number }
export type Point = { path: string; line: number; x: number; y: number }
/** A line of type with the points in it. */
export type TypeLine = Box & { points: Point[]; own: { path: string; line: number } | null }
export type SyncTex = { lines: TypeLine[] }

/** TeX's scaled points in a PDF point: 65,536 to a TeX point, 72.27 of those to an inch. */
const spPerPoint = (65_536 * 72.27) / 72

export function parseSyncTex(text: string): SyncTex {
  const paths = new Map<number, string>()
  const lines: TypeLine[] = []
  const open: (TypeLine | null)[] = []
  let page = 0
  for (const row of text.split('\n')) {
    const first = row[0]
    if (first === 'I') {
      const input = /^Input:(\d+):(.*)$/.exec(row)
      if (input) paths.set(Number(input[1]), input[2]!)
    } else if (first === '{') page = Number(row.slice(1))
    else if (first === '[') open.push(null)
    else if (first === ']' || first === ')') open.pop()
    else if (first === '(' || first === 'h') {
      const box = readBox(row, page, paths)
      if (!box) {
        if (first === '(') open.push(null)
        continue
      }
      lines.push(box)
      if (first === '(') open.push(box)
    } else if (first === 'x' || first === 'k' || first === 'g' || first === '$') {
      const point = /^.(\d+),(\d+):(-?\d+),(-?\d+)/.exec(row)
      const path = point ? paths.get(Number(point[1])) : undefined
      const inside = open.findLast((each) => each !== null)
      if (point && path && inside)
        inside.points.push({
          path,
          line: Number(point[2]),
          x: Number(point[3]) / spPerPoint,
          y: Number(point[4]) / spPerPoint,
        })
    }
  }
  return { lines }
}

function readBox(row: string, page: number, paths: Map<number, string>): TypeLine | null {
  const match = /^.(\d+),(\d+):(-?\d+),(-?\d+):(-?\d+),(-?\d+),(-?\d+)/.exec(row)
  if (!match) return null
  const [tag, line, h, v, width, height, depth] = match.slice(1).map(Number) as [
    number,
    number,
    number,
    number,
    number,
    number,
    number,
  ]
  const path = paths.get(tag)
  return {
    page,
    x: h / spPerPoint,
    y: (v - height) / spPerPoint,
    width: width / spPerPoint,
    height: (height + depth) / spPerPoint,
    points: [],
    own: path ? { path, line } : null,
  }
}
