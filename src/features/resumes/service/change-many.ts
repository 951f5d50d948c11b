// The same change to many résumés, and many as files in one archive.
import { inArray, sql } from 'drizzle-orm'
import { zipSync } from 'fflate'
import { renderFile } from '#features/rendering/service.ts'
import { spendTrialUse } from '#features/trial/service.ts'
import type { Ctx } from '#platform/context.ts'
import { inWorkspace, type Tx } from '#platform/db/scope.ts'
import { AppError, notFound } from '#platform/errors.ts'
import { publishEvent } from '#platform/events/publish-event.ts'
import type { ChangeResumes, RenderVersion } from '../contract.ts'
import { type ResumeRow, resumeColumns, resumeTable } from '../table.ts'
import { chooseLook } from './choose-look.ts'
import { findContent } from './find-resumes.ts'
import { fileNameOf } from './render-resume-version.ts'

export async function changeResumes(ctx: Ctx, { ids, ...change }: ChangeResumes): Promise<{ changed: number }> {
  return inWorkspace(ctx, async (tx) => {
    const rows = await findMany(tx, ids, change.deleted === false)
    for (const row of rows) {
      const tags = retag(row, change)
      if (tags.length > 20)
        throw new AppError('conflict', `“${row.title}” would have more than 20 tags. Take some away first.`)
      await tx.db
        .update(resumeTable)
        .set({
          tags,
          ...(change.favourite === undefined ? {} : { favourite: change.favourite }),
          ...(change.deleted === true ? { deletedAt: sql`now()`, isMaster: false } : {}),
          ...(change.deleted === false ? { deletedAt: null } : {}),
          updatedAt: change.deleted === undefined ? new Date() : row.updatedAt,
        })
        .where(inArray(resumeTable.id, [row.id]))
    }
    await publishEvent(tx, { type: 'resume.changed', payload: { subjectIds: ids } })
    return { changed: rows.length }
  })
}

/** One file each, named for people; two of the same name get a number. */
export async function archiveResumes(
  ctx: Ctx,
  { ids, format, ...wanted }: Omit<RenderVersion, 'version'> & { ids: string[] },
): Promise<File> {
  const found = await inWorkspace(
    ctx,
    async (tx) => {
      await spendTrialUse(tx)
      const rows = await findMany(tx, ids)
      const unread = rows.find((row) => row.state !== 'read')
      if (unread) throw new AppError('conflict', `“${unread.title}” is not read yet. Leave it out, or wait for it.`)
      return Promise.all(rows.map(async (row) => ({ row, profile: (await findContent(tx, row.id)).profile })))
    },
    { scope: 'read' },
  )
  const files: Record<string, Uint8Array> = {}
  for (const { row, profile } of found) {
    const { bytes, extension } = await renderFile(ctx.platform, { profile, format, ...chooseLook(row.look, wanted) })
    const name = fileNameOf(profile.basics.name, row.title)
    let unused = `${name}.${extension}`
    for (let count = 2; unused in files; count++) unused = `${name} (${count}).${extension}`
    files[unused] = bytes
  }
  // What is inside is compressed already, or small.
  const zip = zipSync(files, { level: format === 'pdf' || format === 'docx' ? 0 : 6 })
  return new File([zip as Uint8Array<ArrayBuffer>], 'Résumés.zip', { type: 'application/zip' })
}

function retag(row: ResumeRow, { addTags = [], removeTags = [] }: Omit<ChangeResumes, 'ids'>): string[] {
  return [...new Set([...row.tags, ...addTags])].filter((tag) => !removeTags.includes(tag))
}

async function findMany(tx: Tx, ids: string[], deleted = false): Promise<ResumeRow[]> {
  const unique = [...new Set(ids)]
  const rows = await tx.db
    .select(resumeColumns)
    .from(resumeTable)
    .where(inArray(resumeTable.id, unique))
    .orderBy(resumeTable.id)
  if (rows.length < unique.length || (!deleted && rows.some((row) => row.deletedAt))) throw notFound('résumé')
  return rows
}
