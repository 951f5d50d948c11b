// JSON Pointer (RFC 6901) over plain data. Profile keys hold no `/` or `~`, so nothing needs unescaping.

export const parsePointer = (pointer: string): string[] => pointer.split('/').slice(1)

export function readPointer(root: unknown, pointer: string): unknown {
  let node = root
  for (const key of parsePointer(pointer)) {
    if (node === null || typeof node !== 'object') return undefined
    node = (node as Record<string, unknown>)[key]
  }
  return node
}

/** Sets a value in place; parents must exist. Returns false when they do not. */
export function writePointer(root: unknown, pointer: string, value: unknown): boolean {
  const keys = parsePointer(pointer)
  const last = keys.pop()
  let node = root
  for (const key of keys) {
    if (node === null || typeof node !== 'object') return false
    node = (node as Record<string, unknown>)[key]
  }
  if (last === undefined || node === null || typeof node !== 'object') return false
  if (Array.isArray(node) && !(Number(last) < node.length)) return false
  ;(node as Record<string, unknown>)[last] = value
  return true
}
