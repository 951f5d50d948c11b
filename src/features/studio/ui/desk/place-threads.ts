// Where the comments of a document stand in its source: the line as it is now, also after lines moved.
import type { ShareComment, SheetBlock } from '#features/sharing/contract.ts'
import { gatherThreads, type Thread } from '#features/sharing/ui/gather-threads.ts'

/** Lines count from 1. Threads about the whole, or about a file that is gone, have none. */
export type PlacedThread = Thread & { path: string | null; line: number | null }
export type LinePlace = { path: string; line: number }

/**
 * `texts`: files as they stand on the screen; of others the place is taken as it was said. `moved`: lines the editor
 * has followed while somebody typed. In the order of the lines, those about the whole first; open threads are
 * numbered, several on one line alike.
 */
export function placeThreads(
  comments: ShareComment[],
  blocks: SheetBlock[],
  texts: (path: string) => string | undefined,
  moved: ReadonlyMap<string, LinePlace>,
): PlacedThread[] {
  const placed = gatherThreads(comments, blocks).map((thread): PlacedThread => {
    const at = moved.get(thread.root.id)
    if (at) return { ...thread, ...at }
    const found = thread.place ? readPlace(thread.place) : null
    if (found) return { ...thread, ...found }
    return { ...thread, ...findInSource(thread, texts) }
  })
  placed.sort((a, b) => (a.path ?? '').localeCompare(b.path ?? '') || (a.line ?? 0) - (b.line ?? 0))
  const numbers = new Map<string, number>()
  for (const { path, line, root } of placed) {
    const place = `${path}:${line}`
    if (line && !root.resolved && !numbers.has(place)) numbers.set(place, numbers.size + 1)
  }
  return placed.map(({ number: _, place: __, ...thread }) => {
    if (!thread.line) return thread
    const place = `${thread.path}:${thread.line}`
    return { ...thread, place, ...(!thread.root.resolved && { number: numbers.get(place) }) }
  })
}

/** A line that prints nothing has no place on the sheet: it is looked for among the lines of its file. */
function findInSource({ root }: Thread, texts: (path: string) => string | undefined) {
  const said = root.place ? readPlace(root.place) : null
  if (!said) return { path: null, line: null }
  const lines = texts(said.path)?.split('\n')
  if (!lines) return { ...said, changed: false }
  const same = (line: string | undefined) => line?.trim().slice(0, 500) === root.quote
  if (same(lines[said.line - 1])) return { ...said, changed: false }
  const elsewhere = lines.findIndex(same)
  if (elsewhere >= 0) return { path: said.path, line: elsewhere + 1, changed: false }
  return { path: said.path, line: Math.min(said.line, lines.length), changed: true }
}

function readPlace(place: string): LinePlace | null {
  const [, path, line] = /^(.+):(\d+)$/.exec(place) ?? []
  return path && line ? { path, line: Number(line) } : null
}
