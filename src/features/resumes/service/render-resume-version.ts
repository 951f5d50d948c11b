// A version as a file to send.
import { renderFile } from '#features/rendering/service.ts'
import { spendTrialUse } from '#features/trial/service.ts'
import type { Ctx } from '#platform/context.ts'
import { inWorkspace } from '#platform/db/scope.ts'
import { AppError } from '#platform/errors.ts'
import { noteOnFile } from '#platform/http/file-notes.ts'
import type { RenderVersion } from '../contract.ts'
import { chooseLook } from './choose-look.ts'
import { findContent, findResume } from './find-resumes.ts'

export async function renderResumeVersion(
  ctx: Ctx,
  { id, version, format, ...wanted }: RenderVersion & { id: string },
): Promise<File> {
  const { profile, resume } = await inWorkspace(
    ctx,
    async (tx) => {
      await spendTrialUse(tx)
      const resume = await findResume(tx, id)
      return { profile: (await findContent(tx, id, version)).profile, resume }
    },
    { scope: 'read' },
  )
  const rendered = await renderFile(ctx.platform, { profile, format, ...chooseLook(resume.look, wanted) })
  const file = new File(
    [rendered.bytes as Uint8Array<ArrayBuffer>],
    `${fileNameOf(profile.basics.name, resume.title)}.${rendered.extension}`,
    { type: rendered.contentType },
  )
  return noteOnFile(file, rendered.warnings)
}

/** The uploaded file, byte for byte. */
export async function getResumeFile(ctx: Ctx, { id }: { id: string }): Promise<File> {
  const resume = await inWorkspace(ctx, (tx) => findResume(tx, id), { scope: 'read' })
  if (!resume.fileKey) throw new AppError('not_found', 'This résumé was made here, not uploaded. Export it instead.')
  const bytes = await ctx.platform.files.get(resume.fileKey)
  return new File([bytes as Uint8Array<ArrayBuffer>], resume.fileName ?? 'resume', { type: 'application/octet-stream' })
}

/** What a recruiter sees in a downloads folder: "Ada Quintero - Staff engineer". */
export function fileNameOf(person: string | undefined, title: string): string {
  const name = person && title.startsWith(person) ? title : [person, title].filter(Boolean).join(' - ')
  return (
    name
      .replace(/[\p{Cc}<>:"/\\|?*]/gu, '')
      .trim()
      .slice(0, 120) || 'resume'
  )
}
