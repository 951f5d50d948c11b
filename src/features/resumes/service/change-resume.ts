// Changing verbs: title and flags, corrected profile, restored version, delete and undo.
import { and, eq } from 'drizzle-orm'
import { changedPointers } from '#features/profiles/changed-pointers.ts'
import type { Profile } from '#features/profiles/contract.ts'
import type { Ctx } from '#platform/context.ts'
import { inWorkspace, readWorkspace, requireScope, type Tx } from '#platform/db/scope.ts'
import { AppError } from '#platform/errors.ts'
import { publishEvent } from '#platform/events/publish-event.ts'
import type { Resume, ResumeContent, UpdateResume } from '../contract.ts'
import { resumeTable, resumeVersionTable } from '../table.ts'
import { composeDocument } from './compose-document.ts'
import { findContent, findResume } from './find-resumes.ts'
import { saveVersion, tellMasterChanged } from './save-version.ts'
import { showResume } from './show-resume.ts'

type ById = { id: string }
type ResumeRow = typeof resumeTable.$inferSelect

export async function updateResume(ctx: Ctx, { id, ...changes }: ById & UpdateResume): Promise<Resume> {
  return inWorkspace(ctx, async (tx) => {
    const resume = await findResume(tx, id, { lock: true })
    if (changes.isMaster) {
      if (resume.kind === 'tailored')
        throw new AppError('conflict', 'A tailored résumé cannot be the master: it leaves facts out on purpose.')
      await tx.db.update(resumeTable).set({ isMaster: false }).where(eq(resumeTable.isMaster, true))
      if (!resume.isMaster) await tellMasterChanged(tx)
    }
    return showResume(await change(tx, id, changes))
  })
}

/**
 * Saves a corrected profile as a new version. Of a file the text and the places of untouched fields stay; what was made
 * here is drawn and read anew, so that text and profile go on saying the same.
 * `basedOn` (a version number) guards against overwriting somebody's newer correction.
 */
export async function correctProfile(
  ctx: Ctx,
  {
    id,
    profile,
    basedOn,
    confirmed = [],
  }: ById & { profile: Profile; basedOn?: number | undefined; confirmed?: string[] | undefined },
): Promise<ResumeContent> {
  requireScope(ctx.actor, 'write')
  const { kind } = await readWorkspace(ctx, (tx) => findResume(tx, id))
  const made = kind === 'uploaded' ? undefined : await composeDocument(ctx.platform, profile)
  return inWorkspace(ctx, async (tx) => {
    const resume = await findResume(tx, id, { lock: true })
    if (basedOn !== undefined && basedOn !== resume.version)
      throw new AppError(
        'conflict',
        'This résumé was changed elsewhere since you opened it. Reload to see the newest version.',
        { reason: 'stale', version: resume.version },
      )
    const before = await findContent(tx, id)
    const changed = changedPointers(before.profile, profile)
    const known = [...new Set([...before.corrected, ...confirmed.filter((pointer) => pointer in before.provenance)])]
    if (!changed.length) {
      if (known.length > before.corrected.length) await noteConfirmed(tx, before, known)
      return findContent(tx, id)
    }
    if (made) {
      await saveVersion(tx, id, { ...made, profile, reason: 'corrected' })
      return findContent(tx, id)
    }
    const provenance = Object.fromEntries(
      Object.entries(before.provenance).filter(
        ([pointer]) => !changed.some((c) => pointer === c || pointer.startsWith(`${c}/`)),
      ),
    )
    const corrected = [...new Set([...known, ...changed])]
    await saveVersion(tx, id, { document: before.document, profile, provenance, corrected, reason: 'corrected' })
    return findContent(tx, id)
  })
}

async function noteConfirmed(tx: Tx, { resumeId, version }: ResumeContent, corrected: string[]): Promise<void> {
  await tx.db
    .update(resumeVersionTable)
    .set({ corrected })
    .where(and(eq(resumeVersionTable.resumeId, resumeId), eq(resumeVersionTable.version, version)))
}

export async function restoreVersion(ctx: Ctx, { id, version }: ById & { version: number }): Promise<ResumeContent> {
  return inWorkspace(ctx, async (tx) => {
    await findResume(tx, id, { lock: true })
    const { document, profile, provenance, corrected } = await findContent(tx, id, version)
    await saveVersion(tx, id, {
      document,
      profile,
      provenance,
      corrected,
      reason: 'restored',
      note: `Version ${version}`,
    })
    return findContent(tx, id)
  })
}

export async function removeResume(ctx: Ctx, { id }: ById): Promise<void> {
  await inWorkspace(ctx, async (tx) => {
    const { isMaster } = await findResume(tx, id, { lock: true })
    await change(tx, id, { deletedAt: new Date(), isMaster: false })
    if (isMaster) await tellMasterChanged(tx)
  })
}

export async function undoRemoveResume(ctx: Ctx, { id }: ById): Promise<Resume> {
  return inWorkspace(ctx, async (tx) => {
    await findResume(tx, id, { deleted: true, lock: true })
    return showResume(await change(tx, id, { deletedAt: null }))
  })
}

async function change(tx: Tx, id: string, values: Partial<typeof resumeTable.$inferInsert>): Promise<ResumeRow> {
  const [row] = await tx.db
    .update(resumeTable)
    .set({ ...values, updatedAt: new Date() })
    .where(and(eq(resumeTable.id, id)))
    .returning()
  await publishEvent(tx, { type: 'resume.changed', payload: { subjectId: id, state: row!.state } })
  return row!
}
