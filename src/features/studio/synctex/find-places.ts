// Both directions through SyncTeX.
import type { Box, SyncTex, TypeLine } from './parse-synctex.ts'

/** Line of source behind a place of the page; the nearest line of type when none lies under it. */
export function findSourceAt(
  { lines }: SyncTex,
  { page, x, y }: { page: number; x: number; y: number },
): { path: string; line: number } | null {
  const speaking = lines.filter((line) => line.page === page && (line.points.length || line.own))
  const under = speaking.filter((line) => contains(line, x, y)).sort((a, b) => area(a) - area(b))
  const best =
    under.find((line) => line.points.length) ??
    under[0] ??
    speaking.toSorted((a, b) => distance(a, x, y) - distance(b, x, y))[0]
  if (!best) return null
  const point = best.points.toSorted((a, b) => Math.abs(a.x - x) - Math.abs(b.x - x))[0] ?? best.own
  return point ? { path: point.path, line: Math.max(1, point.line) } : null
}

/** Lines of type that came from a line of source, or from the nearest one that printed something. At most 40. */
export function findPlacesOf({ lines }: SyncTex, path: string, line: number): Box[] {
  const numbers = new Set(lines.flatMap((each) => sourcesOf(each, path)))
  if (!numbers.size) return []
  const nearest = [...numbers].sort((a, b) => Math.abs(a - line) - Math.abs(b - line) || a - b)[0]!
  if (Math.abs(nearest - line) > 40) return []
  const found = lines.filter((each) => sourcesOf(each, path).includes(nearest) && each.width > 0 && each.height > 0)
  // A line of type inside another says the same: the outer one is what the eye looks for, unless it is a whole column.
  const smallest = found.filter(
    (each) =>
      !found.some(
        (other) => other !== each && other.page === each.page && within(other, each) && area(other) < area(each) / 4,
      ),
  )
  return smallest.slice(0, 40).map(({ page, x, y, width, height }) => ({ page, x, y, width, height }))
}

function sourcesOf(line: TypeLine, path: string): number[] {
  const own = line.own?.path === path ? [line.own.line] : []
  return [...own, ...line.points.filter((point) => point.path === path).map((point) => point.line)]
}

const area = (box: Box) => box.width * box.height
const contains = (box: Box, x: number, y: number) =>
  x >= box.x && x <= box.x + box.width && y >= box.y && y <= box.y + box.height
const within = (inner: Box, outer: Box) =>
  inner.x >= outer.x - 0.5 &&
  inner.y >= outer.y - 0.5 &&
  inner.x + inner.width <= outer.x + outer.width + 0.5 &&
  inner.y + inner.height <= outer.y + outer.height + 0.5

/** Up and down counts more: readers click beside a line, seldom between two. */
function distance(box: Box, x: number, y: number): number {
  const dx = Math.max(box.x - x, 0, x - (box.x + box.width))
  const dy = Math.max(box.y - y, 0, y - (box.y + box.height))
  return dx + dy * 4
}
