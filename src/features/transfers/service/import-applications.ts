// In: a preview that keeps nothing, the import in one transaction, and its undoing as a whole.
import { desc, eq, isNull } from 'drizzle-orm'
import type { z } from 'zod'
import { removeApplications } from '#features/applications/service/board.ts'
import { refuseDevice } from '#features/applications/service/change-applications.ts'
import { selectApplications } from '#features/applications/service/find-applications.ts'
import { keepApplications, type NewApplication } from '#features/applications/service/keep-many.ts'
import { applicationTable } from '#features/applications/table.ts'
import { findKnown } from '#features/duplicates/finding/find-known.ts'
import { keepInterviews } from '#features/interviews/service.ts'
import { keepOffer } from '#features/offers/service.ts'
import { notePostings } from '#features/postings/service/note-postings.ts'
import type { Ctx } from '#platform/context.ts'
import { inWorkspace, readWorkspace, type Tx } from '#platform/db/scope.ts'
import { AppError, notFound } from '#platform/errors.ts'
import type { ApplicationImport, ImportedRow, ImportPreview, transfersContract } from '../contract.ts'
import { applicationImportTable } from '../table.ts'
import { type ReadFile, readFile, type Taken } from './read-file.ts'

type PreviewInput = z.output<NonNullable<(typeof transfersContract.preview)['~orpc']['inputSchema']>>
type ImportInput = z.output<NonNullable<(typeof transfersContract.import)['~orpc']['inputSchema']>>
type Judged = Taken & Pick<ImportedRow, 'duplicateOf'>

const mostShown = 200

export async function previewImport(ctx: Ctx, { file, ...said }: PreviewInput): Promise<ImportPreview> {
  const read = await readFile(file, said)
  const rows = await readWorkspace(ctx, (tx) => judge(tx, read))
  const bad = rows.filter((row) => row.problem)
  const duplicate = rows.filter((row) => !row.problem && row.duplicateOf)
  const good = rows.filter((row) => !row.problem && !row.duplicateOf)
  const { list, ...shown } = read
  return {
    ...shown,
    counts: { rows: rows.length, good: good.length, bad: bad.length, duplicate: duplicate.length },
    rows: [...bad, ...duplicate, ...good]
      .slice(0, mostShown)
      .sort((a, b) => a.line - b.line)
      .map(({ line, title, company, stage, appliedOn, problem, warnings, duplicateOf }) => ({
        line,
        title,
        company,
        stage,
        appliedOn,
        problem,
        warnings,
        duplicateOf,
      })),
  }
}

export async function importApplications(
  ctx: Ctx,
  { file, duplicates, ...said }: ImportInput,
): Promise<ApplicationImport> {
  refuseDevice(ctx)
  const read = await readFile(file, said)
  if (read.dates && !read.dates.style)
    throw new AppError(
      'conflict',
      `The date ${read.dates.examples[0]!.text} could be two days. Say whether this file writes the day or the month first.`,
      { reason: 'dates_unclear' },
    )
  return inWorkspace(ctx, async (tx) => {
    const rows = await judge(tx, read)
    const taken = rows.filter((row) => !row.problem && (duplicates === 'keep' || !row.duplicateOf))
    if (taken.length === 0)
      throw new AppError('invalid', 'No row of this file can be brought in: all have a problem or are here already.')
    const postingIds = await notePostings(tx, taken)
    const applicationIds = await keepApplications(
      tx,
      taken.map((row, index) => toApplication(row, postingIds[index]!)),
      `Brought in from ${file.name}`,
    )
    await keepInterviews(
      tx,
      taken.flatMap(({ whole }, index) =>
        (whole?.interviews ?? []).map((each) => ({
          ...each,
          startsAt: new Date(each.startsAt),
          applicationId: applicationIds[index]!,
        })),
      ),
    )
    for (const [index, { whole }] of taken.entries())
      if (whole?.offer) await keepOffer(tx, applicationIds[index]!, whole.offer)
    const [kept] = await tx.db
      .insert(applicationImportTable)
      .values({
        workspaceId: tx.workspace,
        fileName: file.name.slice(0, 200),
        applicationIds,
        skipped: rows.length - taken.length,
      })
      .returning()
    return showImport(kept!)
  })
}

export const listImports = (ctx: Ctx): Promise<{ items: ApplicationImport[] }> =>
  readWorkspace(ctx, async (tx) => {
    const rows = await tx.db.select().from(applicationImportTable).orderBy(desc(applicationImportTable.id)).limit(50)
    return { items: rows.map(showImport) }
  })

/** Deletes what the import brought, also where it was changed since; each can be brought back for 30 days. */
export async function undoImport(ctx: Ctx, { id }: { id: string }): Promise<ApplicationImport> {
  return inWorkspace(ctx, async (tx) => {
    const [known] = await tx.db.select().from(applicationImportTable).where(eq(applicationImportTable.id, id))
    if (!known) throw notFound('import')
    if (known.undoneAt) throw new AppError('conflict', 'This import was taken back already.')
    await removeApplications(tx, known.applicationIds, 'The import was taken back')
    const [row] = await tx.db
      .update(applicationImportTable)
      .set({ undoneAt: new Date() })
      .where(eq(applicationImportTable.id, id))
      .returning()
    return showImport(row!)
  })
}

async function judge(tx: Tx, { list }: ReadFile): Promise<Judged[]> {
  const rows = await selectApplications(tx).where(isNull(applicationTable.deletedAt))
  const known = rows.map(({ application, title, company, url }) => ({ id: application.id, title, company, url }))
  const found = findKnown(
    known,
    list.map((row) => (row.problem ? null : row)),
  )
  return list.map((row, index) => {
    const match = found[index]
    return {
      ...row,
      duplicateOf: match
        ? 'known' in match
          ? { id: match.known.id, line: null, title: match.known.title }
          : { id: null, line: list[match.earlier]!.line, title: list[match.earlier]!.title }
        : null,
    }
  })
}

const noon = (day: string) => new Date(`${day}T12:00:00Z`)

function toApplication(row: Judged, postingId: string): NewApplication {
  const { whole, stage, notes, source, tags, deadline } = row
  const shared = { postingId, stage, notes, source, tags, deadline }
  if (whole) {
    const createdAt = new Date(whole.savedAt)
    const history = whole.history.map((step) => ({ stage: step.stage, at: new Date(step.at) }))
    return {
      ...shared,
      createdAt,
      appliedAt: whole.appliedAt ? new Date(whole.appliedAt) : null,
      todos: whole.todos,
      history: history.at(-1)?.stage === stage ? history : [...history, { stage, at: history.at(-1)?.at ?? createdAt }],
    }
  }
  const appliedAt = row.appliedOn ? noon(row.appliedOn) : null
  const savedAt = row.savedOn ? noon(row.savedOn) : null
  const now = new Date()
  // Only steps whose day is known: a made-up day would spoil the times in stages.
  const history =
    stage === 'applied' && appliedAt && savedAt && savedAt < appliedAt
      ? [
          { stage: 'saved' as const, at: savedAt },
          { stage, at: appliedAt },
        ]
      : [{ stage, at: appliedAt ?? savedAt ?? now }]
  return {
    ...shared,
    createdAt: savedAt ?? appliedAt ?? now,
    appliedAt,
    todos: row.todo ? [{ ...row.todo, done: false }] : [],
    history,
  }
}

const showImport = (row: typeof applicationImportTable.$inferSelect): ApplicationImport => ({
  id: row.id,
  fileName: row.fileName,
  imported: row.applicationIds.length,
  skipped: row.skipped,
  createdAt: row.createdAt.toISOString(),
  undoneAt: row.undoneAt?.toISOString() ?? null,
})
