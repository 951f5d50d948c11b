// Headings that stand in the left margin, on the line their section begins: "EDUCATION   University of Porto, 2014".
import { cutLine } from '../document/cut-line.ts'
import type { Line } from '../document/line.ts'
import { headingKind } from './heading-kind.ts'
import { isCaps } from './heading-style.ts'

export function partMarginHeadings(lines: Line[]): Line[] {
  const found = lines.filter((line) => marginHeading(line) !== undefined)
  const clear = found.filter((line) => differs(line, marginHeading(line)!))
  if (found.length < 2 || (clear.length < 2 && clear.length < found.length)) return lines
  return lines.flatMap((line) => {
    const end = marginHeading(line)
    if (end === undefined) return [line]
    const rest = cutLine(line, end, line.text.length)
    return [cutLine(line, 0, end), { ...rest, gap: line.gap ?? 0 }]
  })
}

/** Length of the heading before the first wide gap. */
function marginHeading(line: Line): number | undefined {
  const tab = line.text.indexOf('\t')
  if (tab < 3 || tab > 45 || line.bullet) return undefined
  return headingKind(line.text.slice(0, tab)) ? tab : undefined
}

function differs(line: Line, end: number): boolean {
  const [first, last] = [line.runs[0], line.runs.at(-1)]
  const typed = first && last && (first.bold !== last.bold || first.size !== last.size || first.color !== last.color)
  return Boolean(typed) || (isCaps(line.text.slice(0, end)) && !isCaps(line.text.slice(end)))
}
