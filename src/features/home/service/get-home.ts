import { and, desc, eq } from 'drizzle-orm'
import type { z } from 'zod'
import { resumeVersionTable } from '#features/resumes/table.ts'
import { scoreTable } from '#features/scoring/table.ts'
import { wishesTable } from '#features/wishes/table.ts'
import type { Ctx } from '#platform/context.ts'
import { readWorkspace, type Tx } from '#platform/db/scope.ts'
import type { Home, HomeQuery } from '../contract.ts'
import type { Facts } from '../insights/facts.ts'
import { findInsights } from '../insights/rules.ts'
import { countReadiness, type ReadinessInput } from '../readiness/count-readiness.ts'
import { countStages } from './count-stages.ts'
import { gatherFacts } from './gather-facts.ts'
import { readMarks } from './marks.ts'
import { showRecent, showSteps } from './show-recent.ts'
import { showAgenda, showWeek } from './show-week.ts'

/** Insights shown at once; the rest follows when these are dealt with. */
const mostInsights = 20

/** Everything the first page shows, in one read of what is stored. */
export async function getHome(ctx: Ctx, { zone }: z.output<typeof HomeQuery>): Promise<Home> {
  return readWorkspace(ctx, async (tx) => {
    const [facts, pipeline, putAway, wishes] = await Promise.all([
      gatherFacts(tx, zone),
      countStages(tx),
      readMarks(tx),
      tx.db.select({ id: wishesTable.workspaceId }).from(wishesTable).limit(1),
    ])
    const [master, week] = await Promise.all([readMaster(tx, facts), showWeek(tx, facts, zone)])
    const all = findInsights(facts)
    const insights = all.filter(({ key }) => !putAway.has(key))
    return {
      empty: facts.resumes.length + facts.postings.length + facts.applications.length === 0,
      insights: insights.slice(0, mostInsights),
      putAway: all.length - insights.length,
      readiness: countReadiness({ master }),
      pipeline,
      week,
      agenda: showAgenda(facts, zone),
      steps: showSteps(facts, wishes.length > 0),
      recent: showRecent(facts),
      masterId: master?.id ?? null,
    }
  })
}

async function readMaster(tx: Tx, facts: Facts): Promise<ReadinessInput['master']> {
  const row = facts.resumes.find(({ isMaster }) => isMaster) ?? facts.resumes.find(({ state }) => state === 'read')
  if (!row) return null
  if (row.state !== 'read') return { id: row.id, read: false, profile: null, score: null }
  const [version] = await tx.db
    .select({ version: resumeVersionTable.version, profile: resumeVersionTable.profile, total: scoreTable.total })
    .from(resumeVersionTable)
    .leftJoin(
      scoreTable,
      and(eq(scoreTable.resumeId, resumeVersionTable.resumeId), eq(scoreTable.version, resumeVersionTable.version)),
    )
    .where(eq(resumeVersionTable.resumeId, row.id))
    .orderBy(desc(resumeVersionTable.version), desc(scoreTable.id))
    .limit(1)
  return { id: row.id, read: true, profile: version?.profile ?? null, score: version?.total ?? null }
}
