// Administrators' verbs on weight sets: list, write a new version, make one live, put a draft away.
import { desc, isNull, sql } from 'drizzle-orm'
import { recordAudit } from '#features/audit/service.ts'
import type { Ctx } from '#platform/context.ts'
import { inSystem, requireAdmin, type SystemTx } from '#platform/db/scope.ts'
import { AppError, notFound } from '#platform/errors.ts'
import { restateScoresJob } from '../jobs.ts'
import { scoreTable, weightExperimentTable, weightSetTable } from '../table.ts'
import type { NewWeightSet, WeightExperiment, WeightSet, WeightSetState } from '../weights-contract.ts'
import { findRunningExperiment, type KnownSet, listKnownSets } from './live-weights.ts'

type ByVersion = { version: string }
const why = 'weights belong to the whole installation'

export async function listWeightSets(ctx: Ctx): Promise<{ items: WeightSet[]; experiments: WeightExperiment[] }> {
  requireAdmin(ctx)
  return inSystem(ctx, why, async (tx) => {
    const counts = await countScores(tx)
    const experiments = await tx.db
      .select()
      .from(weightExperimentTable)
      .orderBy(desc(weightExperimentTable.id))
      .limit(50)
    return {
      items: (await listKnownSets(tx)).map((set) => showSet(set, counts.get(set.version) ?? 0)),
      experiments: experiments.map(showExperiment),
    }
  })
}

/** A set never changes: what an administrator edits becomes a new version, as a draft. */
export async function createWeightSet(ctx: Ctx, input: NewWeightSet): Promise<WeightSet> {
  requireAdmin(ctx)
  return inSystem(ctx, why, async (tx) => {
    if ((await listKnownSets(tx)).some((set) => set.version === input.version))
      throw new AppError('conflict', 'This version exists, and weights of a version never change. Name a new one.', {
        fields: { version: ['This version exists.'] },
      })
    const values = { ...input, state: 'draft' as const, createdBy: adminOf(ctx) }
    const [row] = await tx.db.insert(weightSetTable).values(values).returning()
    await audit(tx, 'weights.created', { version: input.version })
    return showSet({ ...row!, builtIn: false }, 0)
  })
}

/** Ends a running experiment: its live side is no longer what people see. Kept scores are restated in the background. */
export async function makeWeightSetLive(ctx: Ctx, { version }: ByVersion): Promise<WeightSet> {
  requireAdmin(ctx)
  return inSystem(ctx, why, async (tx) => {
    await tx.db.execute(sql`select pg_advisory_xact_lock(hashtext('live weights'))`)
    const sets = await listKnownSets(tx)
    const before = sets.find((set) => set.state === 'live')!
    const chosen = find(sets, version)
    if (chosen.version !== before.version) {
      await setState(tx, before, 'retired')
      await setState(tx, chosen, 'live')
      await tx.db
        .update(weightExperimentTable)
        .set({ endedAt: new Date() })
        .where(isNull(weightExperimentTable.endedAt))
      await restateScoresJob.enqueue(tx, {})
      await audit(tx, 'weights.made_live', { version, before: before.version })
    }
    return showSet({ ...chosen, state: 'live' }, (await countScores(tx)).get(version) ?? 0)
  })
}

export async function retireWeightSet(ctx: Ctx, { version }: ByVersion): Promise<WeightSet> {
  requireAdmin(ctx)
  return inSystem(ctx, why, async (tx) => {
    const chosen = find(await listKnownSets(tx), version)
    if (chosen.state === 'live')
      throw new AppError('conflict', 'People see scores by this set. Make another one live first.')
    if ((await findRunningExperiment(tx))?.challengerVersion === version)
      throw new AppError('conflict', 'An experiment runs with this set. Stop it first.')
    await setState(tx, chosen, 'retired')
    await audit(tx, 'weights.retired', { version })
    return showSet({ ...chosen, state: 'retired' }, (await countScores(tx)).get(version) ?? 0)
  })
}

function find(sets: readonly KnownSet[], version: string): KnownSet {
  const set = sets.find((known) => known.version === version)
  if (!set) throw notFound('weight set')
  return set
}

async function setState(tx: SystemTx, set: KnownSet, state: WeightSetState): Promise<void> {
  const { version, parts, presets, note } = set
  await tx.db
    .insert(weightSetTable)
    .values({ version, parts, presets, note, state })
    .onConflictDoUpdate({ target: weightSetTable.version, set: { state, updatedAt: new Date() } })
}

/** Kept scores by set; those of a preset's own weights count with their set. */
async function countScores(tx: SystemTx): Promise<Map<string, number>> {
  const version = sql<string>`split_part(${scoreTable.weightsVersion}, '/', 1)`
  const rows = await tx.db.select({ version, count: sql<number>`count(*)::int` }).from(scoreTable).groupBy(version)
  return new Map(rows.map((row) => [row.version, row.count]))
}

export const adminOf = (ctx: Ctx) => (ctx.actor.kind === 'user' ? ctx.actor.userId : null)

export const audit = (
  tx: SystemTx,
  action: `weights.${'created' | 'made_live' | 'retired'}` | `experiment.${'started' | 'stopped'}`,
  details: Record<string, unknown>,
) => recordAudit(tx, { action, userId: adminOf(tx), actor: tx.actor.kind, details })

export function showExperiment(row: typeof weightExperimentTable.$inferSelect): WeightExperiment {
  const { id, liveVersion, challengerVersion, share, startedAt, endedAt } = row
  return {
    id,
    liveVersion,
    challengerVersion,
    share,
    startedAt: startedAt.toISOString(),
    endedAt: endedAt?.toISOString() ?? null,
  }
}

const showSet = ({ createdAt, ...set }: KnownSet, scores: number): WeightSet => ({
  version: set.version,
  parts: set.parts,
  presets: set.presets,
  note: set.note,
  state: set.state,
  builtIn: set.builtIn,
  createdAt: createdAt?.toISOString() ?? null,
  scores,
})
