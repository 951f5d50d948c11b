// The score of a résumé: measure, apply the formula, explain.
import type { Profile, Provenance, SourceDocument } from '#features/profiles/contract.ts'
import { publishedSet, weightsFor } from './choose-weights.ts'
import { findFindings } from './findings/find-findings.ts'
import { scoreFacts, totalOf } from './formula/score-facts.ts'
import { machineView } from './machine-view.ts'
import type { Item } from './measure/find-evidence.ts'
import type { Keyword } from './measure/find-keywords.ts'
import { type Measures, measureResume } from './measure/measure-resume.ts'
import { findPreset } from './presets.ts'
import type { PartId, RuleResult, ScorePart, ScoreReport } from './score-report.ts'
import type { Weights } from './weights.ts'

/** Raised whenever measuring or word lists change, so that old scores can be told apart. */
export const rulesVersion = '2026-11'

export interface ScoreResumeInput {
  document: SourceDocument
  profile: Profile
  provenance?: Provenance
  /** Of a posting; without them the target role's, else the preset's, else those of the role that the titles name, else the common list. */
  keywords?: readonly Keyword[]
  targetRole?: string
  /** A `PresetId`; an unknown one is `general`. */
  preset?: string
  /** Outrank the preset's. */
  weights?: Weights
  /** Only for findings about dates that lie ahead; nothing else depends on the day. */
  now?: Date
}

/** Pure and deterministic: the same input always gives the same report. Spans are offsets into `document.text`. */
export function scoreResume(input: ScoreResumeInput): ScoreReport {
  const measures = measureResume(input)
  const weights = input.weights ?? weightsFor(publishedSet, input.preset)
  const parts = scoreFacts(measures.facts)
  const exact = totalOf(parts, weights.parts)
  const { keywords } = measures
  return {
    total: Math.round(exact),
    exact,
    parts: parts.map(({ part, score, gate, rules }): ScorePart => {
      const weight = weights.parts[part]
      return {
        part,
        score,
        weight,
        points: score * weight,
        gate,
        rules: rules.map((rule) => withItems(part, rule, measures)),
      }
    }),
    findings: findFindings(measures, weights.parts, input.now),
    keywords: {
      source: keywords.source,
      ...(keywords.role && { role: keywords.role }),
      ...(keywords.guess && { guessedFrom: { title: keywords.guess.from, of: keywords.guess.of } }),
      found: keywords.found,
      missing: keywords.missing,
    },
    facts: { ...measures.facts },
    reading: measures.reading,
    language: measures.words.language,
    weightsVersion: weights.version,
    rulesVersion,
    preset: findPreset(input.preset).id,
    ...(input.targetRole && { targetRole: input.targetRole }),
    machineView: machineView(input.document, input.profile, input.provenance),
  }
}

function withItems(part: PartId, rule: RuleResult, { evidence, headings, ranges, fit }: Measures): RuleResult {
  const items = itemsOf(`${part}.${rule.rule}`)
  return items && items.length > 0 ? { ...rule, items } : rule
  function itemsOf(name: string): Item[] | undefined {
    if (name === 'achievements.verbs') return evidence.verbs
    if (name === 'achievements.metrics') return evidence.metrics
    if (name === 'achievements.results') return evidence.results
    if (name === 'progression.growth') return evidence.growth
    if (name === 'progression.ranges') return ranges.spans.map((span) => ({ text: '', spans: [span] }))
    if (name === 'formatting.headings')
      return headings.map(({ text, start, end }) => ({ text, spans: [{ start, end }] }))
    if (name === 'fit.fit' && fit.spans.length > 0) return [{ text: '', spans: fit.spans }]
    return undefined
  }
}
