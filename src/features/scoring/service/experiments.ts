// Two weight sets side by side: on live traffic as an experiment, or over all kept scores at once.
import { and, desc, eq, gte, isNotNull, lte } from 'drizzle-orm'
import type { Ctx } from '#platform/context.ts'
import { inSystem, requireAdmin, type SystemTx } from '#platform/db/scope.ts'
import { AppError, notFound } from '#platform/errors.ts'
import { publishedSet, type WeightSetValues, weightsFor } from '../choose-weights.ts'
import { type ComparedResume, describeDifference } from '../experiment/describe-difference.ts'
import { totalFromParts } from '../formula/score-facts.ts'
import { scoreTable, weightExperimentTable } from '../table.ts'
import type { WeightDifference, WeightExperiment } from '../weights-contract.ts'
import { findLiveSet, findSet, listKnownSets } from './live-weights.ts'
import { adminOf, audit, showExperiment } from './weight-sets.ts'

type ById = { id: string }
/** More than enough to tell, and read in a second. */
const mostResumes = 20_000
const why = 'an experiment spans workspaces'

export async function startExperiment(
  ctx: Ctx,
  { challenger, share }: { challenger: string; share: number },
): Promise<WeightExperiment> {
  requireAdmin(ctx)
  return inSystem(ctx, why, async (tx) => {
    const [live, other] = [await findLiveSet(tx), await findSet(tx, challenger)]
    if (live.version === other.version)
      throw new AppError('conflict', 'This set is live already. Choose another one to try against it.')
    const values = { liveVersion: live.version, challengerVersion: challenger, share, startedBy: adminOf(ctx) }
    const [row] = await tx.db.insert(weightExperimentTable).values(values).onConflictDoNothing().returning()
    if (!row) throw new AppError('conflict', 'An experiment is running. Stop it before you start another.')
    await audit(tx, 'experiment.started', { live: live.version, challenger, share })
    return showExperiment(row)
  })
}

export async function stopExperiment(ctx: Ctx, { id }: ById): Promise<WeightExperiment> {
  requireAdmin(ctx)
  return inSystem(ctx, why, async (tx) => {
    const row = await findExperiment(tx, id)
    if (row.endedAt) return showExperiment(row)
    const [ended] = await tx.db
      .update(weightExperimentTable)
      .set({ endedAt: new Date() })
      .where(eq(weightExperimentTable.id, id))
      .returning()
    await audit(tx, 'experiment.stopped', { challenger: row.challengerVersion })
    return showExperiment(ended!)
  })
}

/** Each résumé counts once, by the newest score that was made while the experiment ran. */
export async function getExperiment(
  ctx: Ctx,
  { id }: ById,
): Promise<{ experiment: WeightExperiment; difference: WeightDifference }> {
  requireAdmin(ctx)
  return inSystem(ctx, why, async (tx) => {
    const row = await findExperiment(tx, id)
    const [live, other] = await findBoth(tx, row.liveVersion, row.challengerVersion)
    const scores = await tx.db
      .selectDistinctOn([scoreTable.resumeId])
      .from(scoreTable)
      .where(
        and(
          isNotNull(scoreTable.challengerTotal),
          gte(scoreTable.createdAt, row.startedAt),
          row.endedAt ? lte(scoreTable.createdAt, row.endedAt) : undefined,
        ),
      )
      .orderBy(scoreTable.resumeId, desc(scoreTable.createdAt))
      .limit(mostResumes)
    const rows = scores.map((score) => ({ ...compared(score, live, other), b: score.challengerTotal! }))
    return { experiment: showExperiment(row), difference: describeDifference(rows, live, other) }
  })
}

/** What the two sets say of every kept score, newest of each résumé: no experiment, no waiting. */
export async function compareWeightSets(ctx: Ctx, { a, b }: { a: string; b: string }): Promise<WeightDifference> {
  requireAdmin(ctx)
  return inSystem(ctx, why, async (tx) => {
    const [first, second] = [await findSet(tx, a), await findSet(tx, b)]
    const scores = await tx.db
      .selectDistinctOn([scoreTable.resumeId])
      .from(scoreTable)
      .orderBy(scoreTable.resumeId, desc(scoreTable.createdAt))
      .limit(mostResumes)
    return describeDifference(
      scores.map((score) => compared(score, first, second)),
      first,
      second,
    )
  })
}

/** Once set running, an experiment compares what it was started with, whatever is live now. */
async function findBoth(tx: SystemTx, live: string, challenger: string): Promise<[WeightSetValues, WeightSetValues]> {
  const sets = await listKnownSets(tx)
  const find = (version: string) => sets.find((set) => set.version === version) ?? publishedSet
  return [find(live), find(challenger)]
}

function compared(
  score: typeof scoreTable.$inferSelect,
  first: WeightSetValues,
  second: WeightSetValues,
): ComparedResume {
  const [weightsA, weightsB] = [weightsFor(first, score.preset).parts, weightsFor(second, score.preset).parts]
  return {
    resumeId: score.resumeId,
    parts: score.parts,
    weightsA,
    weightsB,
    a: totalFromParts(score.parts, weightsA),
    b: totalFromParts(score.parts, weightsB),
  }
}

async function findExperiment(tx: SystemTx, id: string) {
  const [row] = await tx.db.select().from(weightExperimentTable).where(eq(weightExperimentTable.id, id))
  if (!row) throw notFound('experiment')
  return row
}
