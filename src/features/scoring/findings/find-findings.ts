// All findings of a résumé with their points, the most valuable first.
import { pointsWon } from '../formula/score-facts.ts'
import type { Measures } from '../measure/measure-resume.ts'
import type { Finding } from '../score-report.ts'
import type { PartWeights } from '../weights.ts'
import { bulletFindings } from './bullet-findings.ts'
import { contactFindings } from './contact-findings.ts'
import { dateFindings } from './date-findings.ts'
import { findingId } from './draft.ts'
import { formulaFindings } from './formula-findings.ts'
import { keywordFindings } from './keyword-findings.ts'
import { layoutFindings } from './layout-findings.ts'
import { placeholderFindings } from './placeholder-findings.ts'
import { readingFindings } from './reading-findings.ts'
import { skillFindings } from './skill-findings.ts'
import { wordingFindings } from './wording-findings.ts'

const rank = { high: 0, medium: 1, low: 2, info: 3 } as const

export function findFindings(measures: Measures, weights: PartWeights, now: Date | undefined): Finding[] {
  const drafts = [
    ...formulaFindings(measures),
    ...keywordFindings(measures),
    ...wordingFindings(measures),
    ...bulletFindings(measures),
    ...dateFindings(measures, now),
    ...contactFindings(measures),
    ...placeholderFindings(measures),
    ...layoutFindings(measures),
    ...skillFindings(measures),
    ...readingFindings(measures),
  ]
  const seen = new Map<string, number>()
  const findings = drafts.map((draft): Finding => {
    const base = findingId(draft)
    const again = seen.get(base) ?? 0
    seen.set(base, again + 1)
    const { code, part, severity, title, why, fix, spans, pointer, repair } = draft
    return {
      id: again === 0 ? base : `${base}~${again + 1}`,
      part,
      code,
      severity,
      title,
      why,
      fix,
      points: repair ? pointsWon(measures.facts, repair, weights) : 0,
      spans,
      ...(pointer && { pointer }),
    }
  })
  return findings.sort((a, b) => rank[a.severity] - rank[b.severity] || b.points - a.points || (a.id < b.id ? -1 : 1))
}
