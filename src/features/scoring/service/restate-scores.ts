import { sql } from 'drizzle-orm'
import type { Ctx } from '#platform/context.ts'
import { inSystem } from '#platform/db/scope.ts'
import { weightsFor } from '../choose-weights.ts'
import { totalFromParts } from '../formula/score-facts.ts'
import { scoreTable } from '../table.ts'
import { findLiveSet } from './live-weights.ts'

const batch = 500

/**
 * Background, after the live weights changed: states the newest score of every résumé by them. Returns how many. Twice is
 * harmless: what is stated already is left out.
 */
export async function restateScores(
  ctx: Ctx,
  _input: object,
  work: { signal: AbortSignal },
): Promise<{ restated: number }> {
  for (let restated = 0, after = ''; ; ) {
    work.signal.throwIfAborted()
    const { done, last } = await inSystem(ctx, 'weights belong to the whole installation', async (tx) => {
      const live = await findLiveSet(tx)
      const rows = await tx.db
        .selectDistinctOn([scoreTable.resumeId])
        .from(scoreTable)
        .where(after ? sql`${scoreTable.resumeId} > ${after}::uuid` : undefined)
        .orderBy(scoreTable.resumeId, sql`${scoreTable.version} desc`, sql`${scoreTable.createdAt} desc`)
        .limit(batch)
      let written = 0
      for (const { id: _id, createdAt: _at, challengerVersion: _v, challengerTotal: _t, ...row } of rows) {
        const { version: weightsVersion, parts } = weightsFor(live, row.preset)
        if (row.weightsVersion === weightsVersion) continue
        const total = Math.round(totalFromParts(row.parts, parts))
        await tx.db
          .insert(scoreTable)
          .values({ ...row, weightsVersion, total })
          // Was live before: that score is the newest again.
          .onConflictDoUpdate({
            target: [scoreTable.resumeId, scoreTable.version, scoreTable.weightsVersion],
            set: { createdAt: new Date() },
          })
        written++
      }
      return { done: written, last: rows.length === batch ? rows.at(-1)!.resumeId : undefined }
    })
    restated += done
    if (!last) return { restated }
    after = last
  }
}
