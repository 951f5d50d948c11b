// Where the preamble ends: everything before it can be loaded while the writer is still thinking.

export type SplitSource = {
  /** Up to `\begin{document}`, without it. */
  preamble: string
  /** From behind `\begin{document}` on. */
  body: string
  /** Line of `\begin{document}`, from 1. Line n of the body is line `bodyLine + n - 1` of the source. */
  bodyLine: number
}

/** Null when no `\begin{document}` stands outside a comment, or the preamble ends in the middle of a group. */
export function splitPreamble(source: string): SplitSource | null {
  const marker = /\\begin\s*\{document\}/g
  for (let match = marker.exec(source); match; match = marker.exec(source)) {
    const lineStart = source.lastIndexOf('\n', match.index) + 1
    if (isComment(source.slice(lineStart, match.index))) continue
    const preamble = source.slice(0, match.index)
    if (braceDepth(preamble) !== 0 || /\\endinput|\\begin\s*\{filecontents/.test(preamble)) return null
    return {
      preamble,
      body: source.slice(match.index + match[0].length),
      bodyLine: preamble.split('\n').length,
    }
  }
  return null
}

/** Whether an unescaped `%` stands before the end of this part of a line. */
const isComment = (text: string) => /(^|[^\\])(\\\\)*%/.test(text)

function braceDepth(text: string): number {
  let depth = 0
  for (let i = 0; i < text.length; i++) {
    const char = text[i]
    if (char === '\\') i++
    else if (char === '%') {
      const end = text.indexOf('\n', i)
      i = end < 0 ? text.length : end
    } else if (char === '{') depth++
    else if (char === '}') depth--
  }
  return depth
}
