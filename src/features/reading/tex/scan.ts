// The lowest level of reading LaTeX: comments, groups, arguments.

/** Drops comments but keeps `\%`; drops verbatim preamble definitions nothing reads. */
export const withoutComments = (source: string): string => source.replace(/(^|[^\\])%.*$/gm, '$1')

/** Offset behind the group or bracket that opens at `at`; the end of the text when it never closes. */
export function skipGroup(source: string, at: number, open = '{', close = '}'): number {
  let depth = 0
  for (let index = at; index < source.length; index++) {
    const char = source[index]
    if (char === '\\') index++
    else if (char === open) depth++
    else if (char === close && --depth === 0) return index + 1
  }
  return source.length
}

const skipSpace = (source: string, at: number): number => {
  let index = at
  while (index < source.length && /[ \t]/.test(source[index]!)) index++
  if (source[index] === '\n' && !/^\n[ \t]*\n/.test(source.slice(index, index + 40))) {
    const next = index + 1 + (/^[ \t]*/.exec(source.slice(index + 1, index + 200))?.[0].length ?? 0)
    if (source[next] === '{') return next
  }
  return index
}

/** Braced arguments that follow `at`, optional bracketed ones skipped; at most `max`. */
export function readArguments(source: string, at: number, max: number): { values: string[]; end: number } {
  const values: string[] = []
  let end = at
  for (;;) {
    const index = skipSpace(source, end)
    if (source[index] === '[' && values.length === 0) end = skipGroup(source, index, '[', ']')
    else if (source[index] === '{' && values.length < max) {
      const close = skipGroup(source, index)
      values.push(source.slice(index + 1, close - 1))
      end = close
    } else return { values, end }
  }
}
