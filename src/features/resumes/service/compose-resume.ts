// Résumés that begin here: composed from the person's facts, from nothing, or copied.
import { eq } from 'drizzle-orm'
import { userTable } from '#features/accounts/table.ts'
import { emptyProfile, type Profile } from '#features/profiles/contract.ts'
import type { Ctx } from '#platform/context.ts'
import { inWorkspace, readWorkspace } from '#platform/db/scope.ts'
import { AppError } from '#platform/errors.ts'
import type { ComposeResume, Resume } from '../contract.ts'
import { composeDocument } from './compose-document.ts'
import { findContent, findMasterProfile, findResume } from './find-resumes.ts'
import { createResume, makeMasterIfNone } from './save-version.ts'
import { showResume } from './show-resume.ts'

export async function composeResume(ctx: Ctx, { title, from }: ComposeResume): Promise<Resume> {
  if (ctx.actor.kind === 'device')
    throw new AppError('unauthenticated', 'Make an account to write a résumé here. What you uploaded moves along.')
  const profile = from === 'master' ? await readMaster(ctx) : await readName(ctx)
  const read = await composeDocument(ctx.platform, profile)
  return inWorkspace(ctx, async (tx) => {
    const row = await createResume(
      tx,
      {
        title: title ?? ([profile.basics.name, profile.basics.label].filter(Boolean).join(', ') || 'New résumé'),
        kind: 'composed',
      },
      { ...read, profile, reason: 'composed', note: from === 'master' ? 'From the master' : 'From nothing' },
    )
    await makeMasterIfNone(tx, row.id)
    return showResume(await findResume(tx, row.id))
  })
}

/** The newest version under a title of its own; a tailored one stays tied to what it was made from. */
export async function duplicateResume(ctx: Ctx, { id }: { id: string }): Promise<Resume> {
  return inWorkspace(ctx, async (tx) => {
    const source = await findResume(tx, id)
    const { document, profile, provenance, corrected, version } = await findContent(tx, id)
    const tailored = source.kind === 'tailored'
    const row = await createResume(
      tx,
      {
        title: `Copy of ${source.title}`.slice(0, 200),
        kind: tailored ? 'tailored' : 'composed',
        sourceResumeId: (tailored && source.sourceResumeId) || source.id,
        ...(tailored && source.postingId ? { postingId: source.postingId } : {}),
        tags: source.tags,
      },
      { document, profile, provenance, corrected, reason: 'composed', note: `Copy of version ${version}` },
    )
    return showResume(row)
  })
}

async function readMaster(ctx: Ctx): Promise<Profile> {
  const master = await readWorkspace(ctx, findMasterProfile)
  if (!master)
    throw new AppError('conflict', 'There is no master résumé yet. Upload one, or begin with an empty page.', {
      reason: 'no_master',
    })
  return master.profile
}

async function readName(ctx: Ctx): Promise<Profile> {
  const userId = 'userId' in ctx.actor ? ctx.actor.userId : undefined
  const profile = emptyProfile()
  if (!userId) return profile
  const [user] = await readWorkspace(ctx, (tx) =>
    tx.db.select({ name: userTable.name, email: userTable.email }).from(userTable).where(eq(userTable.id, userId)),
  )
  return { ...profile, basics: { ...profile.basics, ...(user ? { name: user.name, email: user.email } : {}) } }
}
