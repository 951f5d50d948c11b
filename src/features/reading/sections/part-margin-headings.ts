// Headings that stand in the left margin, on the line their section begins: "EDUCATION   University of Porto, 2014".
import { cutLine } from '../document/cut-line.ts'
import type { Line } from '../document/line.ts'
import type { SectionKind } from '../words/headings.ts'
import { headingKind } from './heading-kind.ts'
import { isCaps } from './heading-style.ts'

interface Margin {
  /** Length of the heading before the first wide gap. */
  end: number
  kind: SectionKind
  /** The next line holds the heading's second half: all of it, or its first cell. */
  second: number
}

export interface PartedLines {
  lines: Line[]
  heads: Map<Line, SectionKind>
}

export function partMarginHeadings(lines: Line[]): PartedLines {
  const margins = lines.map((line, index) => readMargin(line, lines[index + 1]))
  const found = lines.filter((_, index) => margins[index])
  const clear = found.filter((line) => differs(line, margins[lines.indexOf(line)]!.end))
  const heads = new Map<Line, SectionKind>()
  if (found.length < 2 || clear.length < 2) return { lines, heads }
  const out: Line[] = []
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index]!
    const margin = margins[index]
    if (!margin) {
      out.push(line)
      continue
    }
    const head = cutLine(line, 0, margin.end)
    heads.set(head, margin.kind)
    out.push(head, { ...cutLine(line, margin.end, line.text.length), gap: line.gap ?? 0 })
    if (margin.second === 0) continue
    const next = lines[++index]!
    if (margin.second < next.text.length) out.push(cutLine(next, margin.second, next.text.length))
  }
  return { lines: out, heads }
}

function readMargin(line: Line, next: Line | undefined): Margin | undefined {
  const end = line.text.indexOf('\t')
  if (end < 3 || end > 45 || line.bullet) return undefined
  const first = line.text.slice(0, end)
  const aligned = next && !(line.box && next.box && Math.abs(line.box[0] - next.box[0]) > 4)
  const tab = next?.text.indexOf('\t') ?? -1
  const second = tab < 0 ? (next?.text.length ?? 0) : tab
  const joined =
    aligned && second > 0 && second < 30 ? headingKind(`${first} ${next.text.slice(0, second)}`) : undefined
  if (joined) return { end, kind: joined, second }
  const kind = headingKind(first)
  return kind && { end, kind, second: 0 }
}

function differs(line: Line, end: number): boolean {
  const [first, last] = [line.runs[0], line.runs.at(-1)]
  const typed = first && last && (first.bold !== last.bold || first.size !== last.size || first.color !== last.color)
  return Boolean(typed) || (isCaps(line.text.slice(0, end)) && !isCaps(line.text.slice(end)))
}
