// What changed between two reports: versions of one résumé, or two résumés.
import type { Finding, PartId, ScoreReport } from './score-report.ts'

export interface ScoreComparison {
  before: number
  after: number
  /** Unrounded difference of the totals. */
  change: number
  parts: { part: PartId; before: number; after: number /** Points of the total. */; change: number }[]
  findings: { gone: Finding[]; added: Finding[]; kept: { before: Finding; after: Finding }[] }
  keywords: { gained: string[]; lost: string[] }
  /** False when weights, rules, preset or keyword list differ: then the change is not all the résumé's own. */
  sameMeasure: boolean
}

export function compareScores(a: ScoreReport, b: ScoreReport): ScoreComparison {
  const byId = (report: ScoreReport) => new Map(report.findings.map((finding) => [finding.id, finding]))
  const old = byId(a)
  const now = byId(b)
  const terms = (report: ScoreReport) => new Set(report.keywords.found.map(({ term }) => term))
  const had = terms(a)
  const has = terms(b)
  return {
    before: a.total,
    after: b.total,
    change: b.exact - a.exact,
    parts: a.parts.map((part) => {
      const other = b.parts.find((one) => one.part === part.part)
      return {
        part: part.part,
        before: part.score,
        after: other?.score ?? 0,
        change: (other?.points ?? 0) - part.points,
      }
    }),
    findings: {
      gone: a.findings.filter(({ id }) => !now.has(id)),
      added: b.findings.filter(({ id }) => !old.has(id)),
      kept: a.findings.flatMap((before) => {
        const after = now.get(before.id)
        return after ? [{ before, after }] : []
      }),
    },
    keywords: { gained: [...has].filter((term) => !had.has(term)), lost: [...had].filter((term) => !has.has(term)) },
    sameMeasure:
      a.weightsVersion === b.weightsVersion &&
      a.rulesVersion === b.rulesVersion &&
      a.preset === b.preset &&
      a.keywords.source === b.keywords.source &&
      a.keywords.role === b.keywords.role &&
      a.targetRole === b.targetRole,
  }
}
