import type { Mark, MarkTone } from '#web/kit/marks/cut-segments.ts'
import type { Finding } from '../score-report.ts'

export type NumberedFinding = Finding & { number?: number }

/** Most points first; those with a place in the document get the number that stands at the mark. */
export function numberFindings(findings: Finding[]): NumberedFinding[] {
  const sorted = findings.toSorted((a, b) => b.points - a.points)
  let next = 1
  return sorted.map((finding) => (finding.spans.length > 0 ? { ...finding, number: next++ } : finding))
}

const mostPlaces = 12
/** Longer places, and places without end, are underlined: a page that is all yellow says nothing. */
const longPlace = 48
const manyPlaces = 4

/** The marks of the findings; one that speaks of very many places marks its first dozen. */
export function marksOf(findings: NumberedFinding[]): Mark[] {
  return findings.flatMap((finding) =>
    finding.spans.slice(0, mostPlaces).map((span, index) => ({
      id: finding.id,
      ...span,
      number: finding.number,
      tone: toneOf(finding, span.end - span.start),
      label: finding.title,
      again: index > 0,
    })),
  )
}

function toneOf(finding: Finding, length: number): MarkTone {
  if (length > longPlace || finding.spans.length > manyPlaces) return 'line'
  return finding.severity === 'info' ? 'soft' : 'strong'
}

/** Points as people read them: `+4`, `+0.6`; nothing for less than a tenth. */
export function sayPoints(points: number): string {
  if (points < 0.05) return ''
  return `+${points < 1 ? points.toFixed(1) : Math.round(points)}`
}
