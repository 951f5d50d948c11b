// Two weight sets side by side on the same résumé: an operator's experiment.
import { scoreFacts, totalOf } from './formula/score-facts.ts'
import { measureResume } from './measure/measure-resume.ts'
import type { PartId } from './score-report.ts'
import type { ScoreResumeInput } from './score-resume.ts'
import type { Weights } from './weights.ts'

export interface WeightComparison {
  a: { version: string; total: number; exact: number }
  b: { version: string; total: number; exact: number }
  /** `b − a`, unrounded. */
  change: number
  parts: { part: PartId; score: number; weightA: number; weightB: number; change: number }[]
}

/** The résumé is measured once: only the weights differ. */
export function compareWeights(input: Omit<ScoreResumeInput, 'weights'>, a: Weights, b: Weights): WeightComparison {
  const parts = scoreFacts(measureResume(input).facts)
  const side = ({ version, parts: weights }: Weights) => {
    const exact = totalOf(parts, weights)
    return { version, exact, total: Math.round(exact) }
  }
  const [first, second] = [side(a), side(b)]
  return {
    a: first,
    b: second,
    change: second.exact - first.exact,
    parts: parts.map(({ part, score }) => ({
      part,
      score,
      weightA: a.parts[part],
      weightB: b.parts[part],
      change: score * (b.parts[part] - a.parts[part]),
    })),
  }
}
