// What a person is typing: kept at every pause, so that nothing is lost before it becomes a version.
import { eq } from 'drizzle-orm'
import type { Ctx } from '#platform/context.ts'
import { inWorkspace, readWorkspace } from '#platform/db/scope.ts'
import type { ResumeDraft } from '../contract.ts'
import { resumeDraftTable } from '../table.ts'
import { findResume } from './find-resumes.ts'

type ById = { id: string }
type Row = typeof resumeDraftTable.$inferSelect

export async function getDraft(ctx: Ctx, { id }: ById): Promise<{ draft: ResumeDraft | null }> {
  return readWorkspace(ctx, async (tx) => {
    await findResume(tx, id)
    const [row] = await tx.db.select().from(resumeDraftTable).where(eq(resumeDraftTable.resumeId, id))
    return { draft: row ? showDraft(row) : null }
  })
}

export async function saveDraft(ctx: Ctx, { id, ...draft }: ById & Omit<ResumeDraft, 'savedAt'>): Promise<ResumeDraft> {
  return inWorkspace(ctx, async (tx) => {
    await findResume(tx, id)
    const values = { ...draft, updatedAt: new Date() }
    const [row] = await tx.db
      .insert(resumeDraftTable)
      .values({ resumeId: id, workspaceId: tx.workspace, ...values })
      .onConflictDoUpdate({ target: resumeDraftTable.resumeId, set: values })
      .returning()
    return showDraft(row!)
  })
}

export async function dropDraft(ctx: Ctx, { id }: ById): Promise<void> {
  await inWorkspace(ctx, async (tx) => {
    await findResume(tx, id)
    await tx.db.delete(resumeDraftTable).where(eq(resumeDraftTable.resumeId, id))
  })
}

const showDraft = ({ basedOn, profile, updatedAt }: Row): ResumeDraft => ({
  basedOn,
  profile: profile as Record<string, unknown>,
  savedAt: updatedAt.toISOString(),
})
