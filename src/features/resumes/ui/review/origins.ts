// Where each item of a draft stood in the saved version, so that a field stays joined to its place in the document when
// entries are moved, added or removed. Lists are named by their JSON Pointer in the saved version.

/** For each touched list, the saved index of every item now in it; null for new ones. */
export type Origins = Record<string, (number | null)[]>

/** The pointer a value had in the saved version; undefined when it is new. */
export function originOf(origins: Origins, pointer: string): string | undefined {
  const [, list, index, inner, innerIndex, ...rest] = pointer.split('/')
  if (index === undefined || !/^\d+$/.test(index)) return pointer
  const top = saved(origins, `/${list}`, index)
  if (top === null) return undefined
  const entry = `/${list}/${top}`
  if (inner === undefined) return entry
  if (innerIndex === undefined) return `${entry}/${inner}`
  const deep = saved(origins, `${entry}/${inner}`, innerIndex)
  return deep === null ? undefined : [`${entry}/${inner}/${deep}`, ...rest].join('/')
}

const saved = (origins: Origins, list: string, index: string): number | null => {
  const touched = origins[list]
  return touched ? (touched[Number(index)] ?? null) : Number(index)
}

/** The other way: where a value of the saved version stands now; undefined when it was taken away. */
export function placeOf(origins: Origins, saved: string): string | undefined {
  const [, list, index, inner, innerIndex, ...rest] = saved.split('/')
  if (index === undefined || !/^\d+$/.test(index)) return saved
  const top = now(origins, `/${list}`, index)
  if (top < 0) return undefined
  const entry = `/${list}/${top}`
  if (inner === undefined) return entry
  if (innerIndex === undefined) return `${entry}/${inner}`
  const deep = now(origins, `/${list}/${index}/${inner}`, innerIndex)
  return deep < 0 ? undefined : [`${entry}/${inner}/${deep}`, ...rest].join('/')
}

const now = (origins: Origins, list: string, index: string): number =>
  origins[list]?.indexOf(Number(index)) ?? Number(index)

/** After a change of the list at `pointer` (as it is named now), which had `length` items. */
export function changeOrigins(
  origins: Origins,
  pointer: string,
  length: number,
  change: (items: (number | null)[]) => (number | null)[],
): Origins {
  const list = originOf(origins, pointer)
  if (list === undefined) return origins
  return { ...origins, [list]: change(origins[list] ?? Array.from({ length }, (_, index) => index)) }
}

/** A copy with the item at `from` standing at `to`. */
export function moveItem<T>(items: readonly T[], from: number, to: number): T[] {
  const rest = items.filter((_, index) => index !== from)
  return [...rest.slice(0, to), items[from]!, ...rest.slice(to)]
}
