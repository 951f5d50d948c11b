// Writing versions: the only place where a résumé gets new content.
import { and, eq, isNull, sql } from 'drizzle-orm'
import type { Profile, Provenance, SourceDocument } from '#features/profiles/contract.ts'
import type { Tx } from '#platform/db/scope.ts'
import { publishEvent } from '#platform/events/publish-event.ts'
import { newId } from '#shared/ids.ts'
import type { ResumeVersion } from '../contract.ts'
import { masterChangedJob, resumeChangedJob } from '../jobs.ts'
import { resumeDraftTable, resumeTable, resumeVersionTable } from '../table.ts'

export type VersionContent = {
  document: SourceDocument
  profile: Profile
  provenance: Provenance
  reason: ResumeVersion['reason']
  note?: string
  corrected?: string[]
}
/** Enough for twenty pages. */
const searchedLetters = 60_000

type ResumeRow = typeof resumeTable.$inferSelect

/** Adds a version, marks the résumé read, and tells whoever depends on it. */
export async function saveVersion(tx: Tx, resumeId: string, content: VersionContent): Promise<ResumeRow> {
  const { document, profile, provenance, reason, note, corrected } = content
  const [row] = await tx.db
    .update(resumeTable)
    .set({
      state: 'read',
      failureCode: null,
      failureMessage: null,
      version: sql`${resumeTable.version} + 1`,
      format: document.format,
      personName: profile.basics.name ?? null,
      searchText: document.text.slice(0, searchedLetters),
      headline: profile.basics.label ?? profile.work[0]?.position ?? null,
    })
    .where(eq(resumeTable.id, resumeId))
    .returning()
  const { version } = row!
  await tx.db.delete(resumeDraftTable).where(eq(resumeDraftTable.resumeId, resumeId))
  await tx.db.insert(resumeVersionTable).values({
    workspaceId: tx.workspace,
    resumeId,
    version,
    reason,
    note: note ?? null,
    document,
    profile,
    provenance,
    corrected: corrected ?? [],
  })
  await resumeChangedJob.enqueue(tx, { resumeId, version }, { subjectId: resumeId })
  if (row!.isMaster) await tellMasterChanged(tx)
  await publishEvent(tx, { type: 'resume.changed', payload: { subjectId: resumeId, state: 'read', version } })
  return row!
}

/** The first résumé that is read becomes the master: the person's facts come from it until another is chosen. */
export async function makeMasterIfNone(tx: Tx, resumeId: string): Promise<void> {
  await tx.db.execute(sql`select pg_advisory_xact_lock(hashtext(${`master:${tx.workspace}`}))`)
  const [master] = await tx.db
    .select({ id: resumeTable.id })
    .from(resumeTable)
    .where(and(eq(resumeTable.isMaster, true), isNull(resumeTable.deletedAt)))
  if (master) return
  await tx.db.update(resumeTable).set({ isMaster: true }).where(eq(resumeTable.id, resumeId))
  await tellMasterChanged(tx)
}

/** Corrections come in bursts: whoever depends on the facts hears once, a moment later. */
export const tellMasterChanged = (tx: Tx) =>
  masterChangedJob.enqueue(tx, {}, { singletonKey: 'master', delaySeconds: 2 })

export type NewResume = {
  title: string
  kind: 'composed' | 'tailored'
  sourceResumeId?: string
  postingId?: string
  tags?: string[]
}

/** A résumé that has no file: composed here, or tailored from another. */
export async function createResume(tx: Tx, resume: NewResume, content: VersionContent): Promise<ResumeRow> {
  const id = newId()
  await tx.db.insert(resumeTable).values({ id, workspaceId: tx.workspace, state: 'uploaded', ...resume })
  return saveVersion(tx, id, content)
}
