// Reads the histories and lets the engine count.
import { and, asc, eq, gte, inArray, isNotNull, isNull, lt } from 'drizzle-orm'
import { Stage } from '#features/applications/contract.ts'
import { applicationTable, sentDocumentTable, timelineTable } from '#features/applications/table.ts'
import { resumeTable } from '#features/resumes/table.ts'
import type { Ctx } from '#platform/context.ts'
import { readWorkspace, type Tx } from '#platform/db/scope.ts'
import { AppError } from '#platform/errors.ts'
import type { Outcomes } from './contract.ts'
import { countOutcomes, type History } from './counting/count-outcomes.ts'

type Query = { from?: string | undefined; to?: string | undefined; timeZone: string }

export async function getOutcomes(ctx: Ctx, { from, to, timeZone }: Query): Promise<Outcomes> {
  const weekdayOf = weekdayIn(timeZone)
  return readWorkspace(ctx, async (tx) => {
    const applications = await tx.db
      .select()
      .from(applicationTable)
      .where(
        and(
          isNull(applicationTable.deletedAt),
          from ? gte(applicationTable.createdAt, new Date(`${from}T00:00:00Z`)) : undefined,
          to ? lt(applicationTable.createdAt, new Date(Date.parse(`${to}T00:00:00Z`) + 86_400_000)) : undefined,
        ),
      )
    const steps = await findSteps(tx)
    const resumes = await findResumes(tx)
    const histories = applications.map((each): History => {
      const known = steps.get(each.id) ?? []
      // Where it stands is known even when the way there is not.
      const last = known.at(-1)?.stage === each.stage ? [] : [{ stage: each.stage, at: each.updatedAt.getTime() }]
      return {
        id: each.id,
        source: each.source,
        resume: resumes.get(each.id) ?? null,
        weekday: each.appliedAt ? weekdayOf(each.appliedAt) : null,
        applied: each.appliedAt !== null,
        steps: [...known, ...last],
      }
    })
    return countOutcomes(histories)
  })
}

async function findSteps(tx: Tx): Promise<Map<string, History['steps']>> {
  const rows = await tx.db
    .select({
      id: timelineTable.applicationId,
      stage: timelineTable.stage,
      text: timelineTable.text,
      at: timelineTable.createdAt,
    })
    .from(timelineTable)
    .where(inArray(timelineTable.kind, ['created', 'stage']))
    .orderBy(asc(timelineTable.createdAt), asc(timelineTable.id))
  const steps = new Map<string, History['steps']>()
  for (const { id, stage, text, at } of rows) {
    // Lines of before the column `stage` say it in words.
    const known = stage ?? Stage.safeParse(text.split(/ → |Tracked as /).at(-1)).data
    if (!known) continue
    const list = steps.get(id) ?? []
    list.push({ stage: known, at: at.getTime() })
    steps.set(id, list)
  }
  return steps
}

/** Of each application the first résumé that was kept with it. */
async function findResumes(tx: Tx): Promise<Map<string, NonNullable<History['resume']>>> {
  const rows = await tx.db
    .select({
      id: sentDocumentTable.applicationId,
      resumeId: sentDocumentTable.resumeId,
      version: sentDocumentTable.resumeVersion,
      title: resumeTable.title,
    })
    .from(sentDocumentTable)
    .leftJoin(resumeTable, eq(resumeTable.id, sentDocumentTable.resumeId))
    .where(isNotNull(sentDocumentTable.resumeId))
    .orderBy(asc(sentDocumentTable.id))
  const found = new Map<string, NonNullable<History['resume']>>()
  for (const { id, resumeId, version, title } of rows)
    if (!found.has(id))
      found.set(id, { key: `${resumeId} ${version}`, label: `${title ?? 'Deleted résumé'}, version ${version ?? 1}` })
  return found
}

function weekdayIn(timeZone: string): (at: Date) => number {
  try {
    const format = new Intl.DateTimeFormat('en', { timeZone, weekday: 'short' })
    return (at) => ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'].indexOf(format.format(at))
  } catch {
    throw new AppError('invalid', 'Use the name of a time zone such as Europe/Lisbon.', {
      fields: { timeZone: ['unknown'] },
    })
  }
}
