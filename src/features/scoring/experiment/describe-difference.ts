// How two weight sets differ over many résumés: what an operator needs before making one of them live.
import { type PartId, PartId as Parts } from '../score-report.ts'
import type { PartWeights } from '../weights.ts'
import type { WeightDifference } from '../weights-contract.ts'
import { correlateRanks } from './correlate-ranks.ts'

export interface ComparedResume {
  resumeId: string
  /** Totals 0–100, unrounded. */
  a: number
  b: number
  /** Scores of the parts, 0–100. */
  parts: Record<string, number>
  weightsA: PartWeights
  weightsB: PartWeights
}
type Side = { version: string; parts: PartWeights }

const far = 5
const mostMovers = 10
/** Whole points from −10 to 10; what lies beyond is counted in the outermost. */
const reach = 10

/** Pure: the same rows give the same figures. `mean` and `median` are in points; see the contract for the rest. */
export function describeDifference(rows: readonly ComparedResume[], a: Side, b: Side): WeightDifference {
  const changes = rows.map((row) => row.b - row.a)
  return {
    a: a.version,
    b: b.version,
    n: rows.length,
    mean: mean(changes),
    median: median(changes),
    meanA: mean(rows.map((row) => row.a)),
    meanB: mean(rows.map((row) => row.b)),
    spearman: correlateRanks(rows.map((row) => [row.a, row.b])),
    movedFar: rows.length ? changes.filter((change) => Math.abs(change) > far).length / rows.length : null,
    histogram: countByPoint(changes),
    parts: Parts.options.map((part) => describePart(part, rows, a.parts, b.parts)),
    movers: rows
      .map(({ resumeId, a: from, b: to }) => ({ resumeId, a: from, b: to, change: to - from }))
      .filter(({ change }) => change !== 0)
      .toSorted((x, y) => Math.abs(y.change) - Math.abs(x.change) || x.resumeId.localeCompare(y.resumeId))
      .slice(0, mostMovers),
  }
}

function describePart(part: PartId, rows: readonly ComparedResume[], a: PartWeights, b: PartWeights) {
  const adds = rows.map((row) => (row.parts[part] ?? 0) * (row.weightsB[part] - row.weightsA[part]))
  return {
    part,
    weightA: a[part],
    weightB: b[part],
    meanScore: mean(rows.map((row) => row.parts[part] ?? 0)) ?? 0,
    adds: mean(adds) ?? 0,
  }
}

function countByPoint(changes: readonly number[]): WeightDifference['histogram'] {
  const bins = Array.from({ length: 2 * reach + 1 }, (_, i) => ({
    from: i - reach - 0.5,
    to: i - reach + 0.5,
    count: 0,
  }))
  for (const change of changes) {
    const at = Math.max(-reach, Math.min(reach, Math.round(change))) + reach
    bins[at]!.count++
  }
  return bins
}

const mean = (values: readonly number[]) =>
  values.length ? values.reduce((sum, value) => sum + value, 0) / values.length : null

function median(values: readonly number[]): number | null {
  if (!values.length) return null
  const sorted = values.toSorted((x, y) => x - y)
  const middle = Math.floor(sorted.length / 2)
  return sorted.length % 2 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2
}
