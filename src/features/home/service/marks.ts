// Insights that were put away: for good, or until a day.
import { eq, or, sql } from 'drizzle-orm'
import type { Ctx } from '#platform/context.ts'
import { inWorkspace, type Tx } from '#platform/db/scope.ts'
import { dayMs } from '../insights/facts.ts'
import { insightMarkTable } from '../table.ts'

/** Keys of what is put away now. */
export async function readMarks(tx: Tx): Promise<Set<string>> {
  const rows = await tx.db
    .select({ key: insightMarkTable.key })
    .from(insightMarkTable)
    .where(or(sql`${insightMarkTable.until} is null`, sql`${insightMarkTable.until} > now()`))
  return new Set(rows.map(({ key }) => key))
}

export async function putAwayInsight(
  ctx: Ctx,
  { key, days }: { key: string; days?: number | undefined },
): Promise<{ key: string; until: string | null }> {
  const until = days === undefined ? null : new Date(Date.now() + days * dayMs)
  return inWorkspace(ctx, async (tx) => {
    await tx.db
      .insert(insightMarkTable)
      .values({ workspaceId: tx.workspace, key, until })
      .onConflictDoUpdate({ target: [insightMarkTable.workspaceId, insightMarkTable.key], set: { until } })
    return { key, until: until?.toISOString() ?? null }
  })
}

export async function bringBackInsights(
  ctx: Ctx,
  { key }: { key?: string | undefined },
): Promise<{ broughtBack: number }> {
  return inWorkspace(ctx, async (tx) => {
    const gone = await tx.db
      .delete(insightMarkTable)
      .where(key === undefined ? undefined : eq(insightMarkTable.key, key))
      .returning({ key: insightMarkTable.key })
    return { broughtBack: gone.length }
  })
}
