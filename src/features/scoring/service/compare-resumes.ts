// Two scores side by side: of two résumés, two versions, or one text by two measures.
import type { z } from 'zod'
import { findResume } from '#features/resumes/service/find-resumes.ts'
import type { Ctx } from '#platform/context.ts'
import { readWorkspace, type Tx } from '#platform/db/scope.ts'
import { compareScores } from '../compare-scores.ts'
import type { ComparedScore, ComparedScores, CompareScores, ScoreQuery } from '../contract.ts'
import type { Finding, ScoreReport } from '../score-report.ts'
import { score } from './score-resumes.ts'

type Query = z.output<typeof ScoreQuery>

export async function compareResumeScores(
  ctx: Ctx,
  { withId, withVersion, withPreset, withWeights, withTargetRole, ...query }: z.output<typeof CompareScores>,
): Promise<ComparedScores> {
  const other: Query = {
    ...query,
    id: withId ?? query.id,
    // Another résumé is taken at its newest unless told; the same one at the version of this side.
    version: withVersion ?? (withId && withId !== query.id ? undefined : query.version),
    preset: withPreset ?? query.preset,
    weights: withWeights ?? query.weights,
    targetRole: withTargetRole ?? query.targetRole,
  }
  return readWorkspace(ctx, async (tx) => {
    const [a, b] = [await scoreSide(tx, query), await scoreSide(tx, other)]
    const { change, parts, findings, keywords, sameMeasure } = compareScores(a.report, b.report)
    return {
      a: a.side,
      b: b.side,
      change,
      parts: parts.map((part) => ({ part: part.part, change: part.change })),
      gone: findings.gone.map(brief),
      added: findings.added.map(brief),
      kept: findings.kept.length,
      keywords,
      sameMeasure,
    }
  })
}

async function scoreSide(tx: Tx, query: Query): Promise<{ report: ScoreReport; side: ComparedScore }> {
  const { report, content } = await score(tx, query)
  const { title } = await findResume(tx, query.id)
  const { total, exact, preset, weightsVersion, rulesVersion } = report
  const parts = report.parts.map(({ part, score: value, weight, points }) => ({ part, score: value, weight, points }))
  const side = {
    resumeId: query.id,
    title,
    version: content.version,
    total,
    exact,
    preset,
    weightsVersion,
    rulesVersion,
    parts,
  }
  return { report, side }
}

const brief = ({ id, part, severity, title, fix, points }: Finding) => ({ id, part, severity, title, fix, points })
