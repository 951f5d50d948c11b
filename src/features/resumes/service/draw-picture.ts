// What an uploaded PDF looks like: its first page, drawn once and kept.
import { eq, sql } from 'drizzle-orm'
import { drawFirstPage } from '#features/reading/page-images/draw-in-worker.ts'
import type { Ctx } from '#platform/context.ts'
import { inWorkspace } from '#platform/db/scope.ts'
import { AppError } from '#platform/errors.ts'
import { resumeTable } from '../table.ts'
import { findResume } from './find-resumes.ts'

/** Pixels: the library shows it at half of this, sharp on dense screens. */
const width = 480

/** @throws AppError not_found for what was not uploaded as a PDF, unsupported for a PDF that cannot be drawn */
export async function getResumePicture(ctx: Ctx, { id }: { id: string }): Promise<File> {
  const resume = await inWorkspace(ctx, (tx) => findResume(tx, id), { scope: 'read' })
  if (!resume.fileKey || resume.format !== 'pdf')
    throw new AppError('not_found', 'This résumé has no PDF of its own. Export it to see it as one.')
  const { files } = ctx.platform
  if (resume.pictureFileKey) return asFile(await files.get(resume.pictureFileKey))
  const png = await draw(await files.get(resume.fileKey))
  const { key } = await files.put(png, { workspaceId: resume.workspaceId })
  // Nothing of the résumé has changed: its place in the list stays.
  await inWorkspace(
    ctx,
    (tx) =>
      tx.db
        .update(resumeTable)
        .set({ pictureFileKey: key, updatedAt: sql`${resumeTable.updatedAt}` })
        .where(eq(resumeTable.id, id)),
    { scope: 'read' },
  )
  return asFile(png)
}

async function draw(pdf: Uint8Array): Promise<Uint8Array> {
  try {
    return await drawFirstPage(pdf, width)
  } catch {
    throw new AppError(
      'unsupported',
      'The first page of this PDF could not be drawn. The file itself can be downloaded.',
    )
  }
}

const asFile = (png: Uint8Array) => new File([png as Uint8Array<ArrayBuffer>], 'page.png', { type: 'image/png' })
