import { desc, eq, lt } from 'drizzle-orm'
import { recordAudit } from '#features/audit/service.ts'
import type { Ctx } from '#platform/context.ts'
import { inSystem, inWorkspace, readWorkspace } from '#platform/db/scope.ts'
import { AppError, notFound } from '#platform/errors.ts'
import type { JobWork } from '#platform/jobs/run-job.ts'
import type { DataExport } from '../contract.ts'
import { exportDataJob } from '../jobs.ts'
import { dataExportTable } from '../table.ts'
import { packWorkspace } from './pack-workspace.ts'

type Row = typeof dataExportTable.$inferSelect
const hours = 7 * 24

export async function startExport(ctx: Ctx): Promise<DataExport> {
  const { actor } = ctx
  if (actor.kind !== 'user') throw new AppError('unauthenticated', 'Sign in with your password to export everything.')
  return inWorkspace(ctx, async (tx) => {
    const [row] = await tx.db
      .insert(dataExportTable)
      .values({ workspaceId: tx.workspace, userId: actor.userId })
      .returning()
    const jobId = await exportDataJob.enqueue(tx, { exportId: row!.id }, { subjectId: row!.id })
    await tx.db.update(dataExportTable).set({ jobId }).where(eq(dataExportTable.id, row!.id))
    await recordAudit(tx, { action: 'data.exported', userId: actor.userId, actor: 'user' })
    return showExport(ctx, { ...row!, jobId })
  })
}

export async function listExports(ctx: Ctx): Promise<{ items: DataExport[] }> {
  const rows = await readWorkspace(ctx, (tx) =>
    tx.db.select().from(dataExportTable).orderBy(desc(dataExportTable.id)).limit(10),
  )
  return { items: await Promise.all(rows.map((row) => showExport(ctx, row))) }
}

export async function getExport(ctx: Ctx, { id }: { id: string }): Promise<DataExport> {
  const [row] = await readWorkspace(ctx, (tx) => tx.db.select().from(dataExportTable).where(eq(dataExportTable.id, id)))
  if (!row) throw notFound('export')
  return showExport(ctx, row)
}

/** Background: packs the archive and keeps it for seven days. */
export async function makeExport(ctx: Ctx, { exportId }: { exportId: string }, work: JobWork): Promise<void> {
  const [row] = await readWorkspace(ctx, (tx) =>
    tx.db.select().from(dataExportTable).where(eq(dataExportTable.id, exportId)),
  )
  if (!row) return
  const { key, bytes } = await packWorkspace(ctx, row.userId, work)
  const expiresAt = new Date(Date.now() + hours * 3_600_000)
  await inWorkspace(ctx, async (tx) => {
    await tx.db.update(dataExportTable).set({ fileKey: key, bytes, expiresAt }).where(eq(dataExportTable.id, exportId))
    await work.complete(tx)
  })
}

/** Background: an archive that could not be made leaves no empty line. */
export async function dropExport(ctx: Ctx, { exportId }: { exportId: string }): Promise<void> {
  await inWorkspace(ctx, (tx) => tx.db.delete(dataExportTable).where(eq(dataExportTable.id, exportId)))
}

/** Background: archives whose days are over, with their files. */
export async function purgeExports(ctx: Ctx): Promise<{ removed: number }> {
  const gone = await inSystem(ctx, 'the purge spans workspaces', (tx) =>
    tx.db
      .delete(dataExportTable)
      .where(lt(dataExportTable.expiresAt, new Date()))
      .returning({ key: dataExportTable.fileKey }),
  )
  for (const { key } of gone) if (key) await ctx.platform.files.delete(key)
  return { removed: gone.length }
}

async function showExport(ctx: Ctx, row: Row): Promise<DataExport> {
  const day = row.createdAt.toISOString().slice(0, 10)
  const url =
    row.fileKey &&
    (await ctx.platform.files.signedUrl(row.fileKey, {
      fileName: `shortlist-${day}.zip`,
      contentType: 'application/zip',
    }))
  return {
    id: row.id,
    jobId: row.jobId,
    bytes: row.bytes,
    expiresAt: row.expiresAt?.toISOString() ?? null,
    url: url ?? null,
    createdAt: row.createdAt.toISOString(),
  }
}
