// What every exported report shows, as plain data: the HTML page and the PDF draw the same.
import type { SourceDocument, Span } from '#features/profiles/contract.ts'
import type { Finding, PartId, ScoreReport } from '../score-report.ts'

export interface ReportOptions {
  /** Of the résumé. */
  title: string
  document: SourceDocument
  /** BCP 47, for numbers. */
  locale: string
}
export interface Run {
  text: string
  /** Number of the finding that marks it. */
  finding?: number
  soft?: boolean
  /** The number stands at the end of this run. */
  last?: boolean
}
export interface ReportPage {
  title: string
  total: number
  about: string
  parts: {
    name: string
    score: number
    weight: string
    points: string
    rules: { label: string; found: string; value: string; best: string }[]
  }[]
  findings: { number: number | null; severity: string; title: string; why: string; fix: string; points: string }[]
  toGain: string
  found: string[]
  missing: string[]
  lost: { title: string; detail: string }[]
  lines: Run[][]
  /** How the number is made, in one line. */
  sum: string
  versions: string
}

export const partNames: Record<PartId, string> = {
  compatibility: 'Compatibility',
  keywords: 'Keywords',
  achievements: 'Achievements',
  formatting: 'Formatting',
  progression: 'Progression',
  completeness: 'Completeness',
  fit: 'Fit',
}
/** One finding that speaks of very many places marks its first dozen. */
const mostPlaces = 12

export function buildReportPage(report: ScoreReport, { title, document, locale }: ReportOptions): ReportPage {
  const number = (value: number, digits = 1) =>
    new Intl.NumberFormat(locale, { maximumFractionDigits: digits }).format(value)
  const ordered = report.findings.toSorted((a, b) => b.points - a.points)
  let next = 1
  const numbered = ordered.map((finding) => ({ finding, number: finding.spans.length > 0 ? next++ : null }))
  const parts = report.parts.toSorted((a, b) => b.weight - a.weight)
  return {
    title,
    total: report.total,
    about: aboutReport(report),
    parts: parts.map(({ part, score, weight, points, gate, rules }) => ({
      name: partNames[part],
      score: Math.round(score),
      weight: `${number(weight * 100)} %`,
      points: number(points),
      rules: [
        ...rules.map(({ label, found, value, best }) => ({
          label,
          found: number(found),
          value: number(value),
          best: number(best),
        })),
        ...(gate < 0.995
          ? [
              {
                label: 'Share that counts',
                found: `${number(gate * 100, 0)} %`,
                value: `× ${number(gate, 2)}`,
                best: '× 1',
              },
            ]
          : []),
      ],
    })),
    findings: numbered.map(({ finding, number: mark }) => ({
      number: mark,
      severity: finding.severity,
      title: finding.title,
      why: finding.why,
      fix: finding.fix,
      points: finding.points >= 0.05 ? `+${number(finding.points)}` : '',
    })),
    toGain: number(
      Math.min(
        100 - report.exact,
        report.findings.reduce((sum, { points }) => sum + points, 0),
      ),
      0,
    ),
    found: report.keywords.found.map(({ term }) => term),
    missing: report.keywords.missing.map(({ term }) => term),
    lost: report.machineView.lost.map(({ title: what, detail }) => ({ title: what, detail })),
    lines: markLines(document, numbered),
    sum: `${parts.map(({ part, score, weight }) => `${number(weight, 3)} × ${number(score)} ${partNames[part].toLowerCase()}`).join(' + ')} = ${number(report.exact, 2)}`,
    versions: `Weights ${report.weightsVersion}, rules ${report.rulesVersion}. The same text always gets the same score.`,
  }
}

function aboutReport(report: ScoreReport): string {
  const best = report.parts.toSorted((a, b) => b.score - a.score)[0]
  const worth = new Map<PartId, number>()
  for (const { part, points } of report.findings) worth.set(part, (worth.get(part) ?? 0) + points)
  const open = [...worth].toSorted((a, b) => b[1] - a[1])[0]
  const strong = best ? `Strongest in ${partNames[best.part].toLowerCase()}.` : ''
  if (!open || open[1] < 0.5) return `${strong} Nothing big is left to win.`
  return `${strong} The most to win is in ${partNames[open[0]].toLowerCase()}.`
}

interface Mark extends Span {
  number: number
  soft: boolean
}

/** The text as a machine reads it, line by line, cut where marks begin and end; the earlier finding wins a shared place. */
function markLines(
  document: SourceDocument,
  numbered: readonly { finding: Finding; number: number | null }[],
): Run[][] {
  const marks: Mark[] = numbered.flatMap(({ finding, number }) =>
    number === null
      ? []
      : finding.spans.slice(0, mostPlaces).map((span) => ({ ...span, number, soft: finding.severity === 'info' })),
  )
  const flat = flatten(marks)
  const lines: Run[][] = []
  let start = 0
  for (const line of document.text.split('\n')) {
    lines.push(cutLine(document.text, start, start + line.length, flat))
    start += line.length + 1
  }
  return lines
}

/** Non-overlapping marks in order; what two marks share belongs to the shorter one, which says more exactly where. */
function flatten(marks: readonly Mark[]): Mark[] {
  const taken: Mark[] = []
  const byLength = marks
    .filter(({ start, end }) => end > start)
    .toSorted((a, b) => a.end - a.start - (b.end - b.start) || a.number - b.number)
  for (const mark of byLength) {
    let pieces = [{ start: mark.start, end: mark.end }]
    for (const other of taken) {
      pieces = pieces.flatMap((piece) => {
        if (other.end <= piece.start || other.start >= piece.end) return [piece]
        return [
          { start: piece.start, end: Math.max(piece.start, other.start) },
          { start: Math.min(piece.end, other.end), end: piece.end },
        ].filter(({ start, end }) => end > start)
      })
    }
    taken.push(...pieces.map((piece) => ({ ...mark, ...piece })))
  }
  return taken.toSorted((a, b) => a.start - b.start)
}

function cutLine(text: string, start: number, end: number, marks: readonly Mark[]): Run[] {
  const runs: Run[] = []
  let at = start
  for (const mark of marks) {
    const from = Math.max(mark.start, at)
    const to = Math.min(mark.end, end)
    if (from >= to) continue
    if (from > at) runs.push({ text: text.slice(at, from) })
    runs.push({ text: text.slice(from, to), finding: mark.number, soft: mark.soft, last: mark.end <= end })
    at = to
  }
  if (at < end) runs.push({ text: text.slice(at, end) })
  return runs
}
