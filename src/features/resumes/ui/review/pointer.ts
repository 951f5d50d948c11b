// Reading and writing a profile by JSON Pointer (RFC 6901), without changing the one given.

const parts = (pointer: string) =>
  pointer
    .split('/')
    .slice(1)
    .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'))

export function readAt(value: unknown, pointer: string): unknown {
  let at = value
  for (const part of parts(pointer)) at = (at as Record<string, unknown> | undefined)?.[part]
  return at
}

/** A copy with `next` at the pointer; an empty text takes an optional field away. Lists are created where needed. */
export function writeAt<T>(value: T, pointer: string, next: unknown): T {
  const [first, ...rest] = parts(pointer)
  if (first === undefined) return next as T
  const copy: Record<string, unknown> | unknown[] = Array.isArray(value) ? [...value] : { ...(value as object) }
  const child = (copy as Record<string, unknown>)[first]
  const empty = rest[0] !== undefined && /^\d+$/.test(rest[0]) ? [] : {}
  const written = rest.length === 0 ? next : writeAt(child ?? empty, `/${rest.join('/')}`, next)
  if (written === '' && rest.length === 0 && !Array.isArray(copy)) delete copy[first]
  else (copy as Record<string, unknown>)[first] = written
  return copy as T
}

/** A copy of the list at the pointer without the item at `index`. */
export function removeAt<T>(value: T, pointer: string, index: number): T {
  const list = (readAt(value, pointer) as unknown[] | undefined) ?? []
  return writeAt(
    value,
    pointer,
    list.filter((_, at) => at !== index),
  )
}
