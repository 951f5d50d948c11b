// Reading verbs: one, content, versions.
import { and, desc, eq, isNull, sql } from 'drizzle-orm'
import type { Ctx } from '#platform/context.ts'
import { prepared } from '#platform/db/database.ts'
import { readWorkspace, type Tx } from '#platform/db/scope.ts'
import { AppError, notFound } from '#platform/errors.ts'
import type { Resume, ResumeContent, ResumeVersion } from '../contract.ts'
import { type ResumeRow, resumeColumns, resumeTable, resumeVersionTable } from '../table.ts'
import { showContent, showResume } from './show-resume.ts'

export const getResume = (ctx: Ctx, { id }: { id: string }): Promise<Resume> =>
  readWorkspace(ctx, async (tx) => showResume(await findResume(tx, id)))

/** A version's content, the newest unless told. Throws `conflict` while the résumé is not read. */
export const getContent = (
  ctx: Ctx,
  { id, version }: { id: string; version?: number | undefined },
): Promise<ResumeContent> => readWorkspace(ctx, (tx) => findContent(tx, id, version))

export async function listVersions(ctx: Ctx, { id }: { id: string }): Promise<{ items: ResumeVersion[] }> {
  return readWorkspace(ctx, async (tx) => {
    await findResume(tx, id)
    const { version, reason, note, createdAt } = resumeVersionTable
    const rows = await tx.db
      .select({ version, reason, note, createdAt })
      .from(resumeVersionTable)
      .where(eq(resumeVersionTable.resumeId, id))
      .orderBy(desc(version))
    return { items: rows.map((row) => ({ ...row, createdAt: row.createdAt.toISOString() })) }
  })
}

/** The row, for verbs of this and other features. Throws `not_found`, also for deleted ones unless `deleted`. */
export async function findResume(
  tx: Tx,
  id: string,
  options: { deleted?: boolean; lock?: boolean } = {},
): Promise<ResumeRow> {
  const [row] = options.lock
    ? await tx.db.select(resumeColumns).from(resumeTable).where(eq(resumeTable.id, id)).for('update')
    : await prepared(tx, 'find_resume', (db) =>
        db
          .select(resumeColumns)
          .from(resumeTable)
          .where(eq(resumeTable.id, sql.placeholder('id')))
          .prepare('find_resume'),
      ).execute({ id })
  if (!row || (row.deletedAt && !options.deleted)) throw notFound('résumé')
  return row
}

export async function findContent(tx: Tx, id: string, version?: number): Promise<ResumeContent> {
  const resume = await findResume(tx, id)
  if (resume.state === 'failed')
    throw new AppError('conflict', resume.failureMessage ?? 'This résumé could not be read.', { reason: 'failed' })
  if (resume.state !== 'read')
    throw new AppError('conflict', 'This résumé is still being read. Try again in a moment.', { reason: 'not_read' })
  const [row] = await tx.db
    .select()
    .from(resumeVersionTable)
    .where(and(eq(resumeVersionTable.resumeId, id), eq(resumeVersionTable.version, version ?? resume.version)))
  if (!row) throw notFound('version')
  return showContent(row)
}

/** The master résumé's profile: all facts of the person. Undefined while there is none. */
export async function findMasterProfile(tx: Tx): Promise<ResumeContent | undefined> {
  const [master] = await tx.db
    .select(resumeColumns)
    .from(resumeTable)
    .where(and(eq(resumeTable.isMaster, true), isNull(resumeTable.deletedAt), eq(resumeTable.state, 'read')))
  return master && findContent(tx, master.id)
}
