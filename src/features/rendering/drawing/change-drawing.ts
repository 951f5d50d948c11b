// What must be said to somebody who has an earlier drawing.
import type { Drawing, DrawingChange, DrawnPage, PageChange, Placed } from './drawing.ts'

const same = (a: Placed, b: Placed) => a[0] === b[0] && a[1] === b[1] && a[2] === b[2]

function changePage(page: DrawnPage, before: DrawnPage | undefined): PageChange {
  const { width, height, placed } = page
  const old = before?.width === width && before.height === height ? before.placed : []
  const most = Math.min(old.length, placed.length)
  let from = 0
  while (from < most && same(old[from]!, placed[from]!)) from++
  let after = 0
  while (after < most - from && same(old.at(-1 - after)!, placed.at(-1 - after)!)) after++
  return { width, height, from, after, placed: placed.slice(from, placed.length - after) }
}

/** Without `before` everything is new. */
export function changeDrawing(now: Drawing, before?: Drawing): DrawingChange {
  const fresh = <T>(all: Map<string, T>, had: Map<string, T> | undefined) =>
    Object.fromEntries([...all].filter(([id]) => !had?.has(id)))
  return {
    id: now.id,
    ...(before ? { since: before.id } : {}),
    pages: now.pages.map((page, index) => changePage(page, before?.pages[index])),
    parts: fresh(now.parts, before?.parts),
    outlines: fresh(now.outlines, before?.outlines),
  }
}

/** The pages after a change; `before` is the drawing that it names. */
export const followChange = (change: Pick<DrawingChange, 'pages'>, before: readonly DrawnPage[] = []): DrawnPage[] =>
  change.pages.map(({ width, height, from, after, placed }, index) => {
    const old = before[index]?.placed ?? []
    return { width, height, placed: [...old.slice(0, from), ...placed, ...old.slice(old.length - after)] }
  })
