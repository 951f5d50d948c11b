// A title or degree that is too long for its column goes on in the next line; both are one header line.
import type { Line } from '../document/line.ts'
import { isWrap, measureEdges } from '../document/wrap-fit.ts'

export function mergeWrapped(lines: Line[]): Line[] {
  const out: Line[] = []
  const edgeOf = measureEdges(lines)
  for (const line of lines) {
    const last = out.at(-1)
    if (last && isWrapped(last, line, edgeOf(last))) out[out.length - 1] = merge(last, line)
    else out.push(line)
  }
  return out
}

function isWrapped(first: Line, second: Line, edge: number | undefined): boolean {
  if (
    first.text.includes('\t') ||
    first.bullet ||
    second.bullet ||
    first.end + 1 !== second.start ||
    first.region !== second.region
  )
    return false
  if (first.text.length > 70 || second.text.length > 50 || (second.gap ?? 9) > 0.6) return false
  const [a, b] = [first.runs.at(-1), second.runs[0]]
  if (!a || !b || a.bold !== b.bold || a.italic !== b.italic || Math.abs(a.size - b.size) > 0.3) return false
  if (/[.!?:]$/.test(first.text) || /\d{4}/.test(second.text)) return false
  if (
    first.bold &&
    second.bold &&
    first.text.length > 18 &&
    isWrap(first, second, edge) &&
    (first.box?.[2] ?? 0) < (edge ?? 0)
  )
    return true
  const goesOn =
    /^\p{Ll}/u.test(second.text) ||
    /(?:[,&–-]|\s(?:and|of|for|und|für|et|de|des|en|y|e|del|em|di|van|voor|per|in))$/iu.test(first.text)
  return (
    goesOn &&
    (first.bold ||
      first.italic ||
      (a.size > 0 &&
        first.text.length < 60 &&
        /^\p{Ll}/u.test(second.text) &&
        !/\s\p{Ll}+\s\p{Ll}+\s\p{Ll}+\s/u.test(first.text)))
  )
}

/** The line feed between them counts as the space, so offsets stay true. */
function merge(first: Line, second: Line): Line {
  const shift = first.text.length + 1
  const merged: Line = {
    ...first,
    text: `${first.text} ${second.text}`,
    end: second.end,
    runs: [...first.runs, ...second.runs.map((run) => ({ ...run, start: run.start + shift, end: run.end + shift }))],
  }
  delete merged.edges
  return merged
}
