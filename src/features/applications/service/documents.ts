// The exact documents: a file is drawn, stored, and kept with its hash; rows are never changed.
import { and, eq } from 'drizzle-orm'
import { findResume } from '#features/resumes/service/find-resumes.ts'
import { renderResumeVersion } from '#features/resumes/service/render-resume-version.ts'
import type { Ctx } from '#platform/context.ts'
import { inWorkspace, readWorkspace, type Tx } from '#platform/db/scope.ts'
import { notFound } from '#platform/errors.ts'
import type { ApplicationDetail, AttachResume } from '../contract.ts'
import { applicationTable, sentDocumentTable } from '../table.ts'
import { findApplication } from './find-applications.ts'
import { announce, recordLine } from './timeline.ts'

type ById = { id: string }
/** A file in the store; `resumeVersion` only for a résumé. */
export type StoredDocument = { file: File; key: string; sha256: string; resumeVersion: number | null }

export async function attachResume(ctx: Ctx, { id, ...attach }: AttachResume & ById): Promise<ApplicationDetail> {
  await readWorkspace(ctx, (tx) => findApplication(tx, id))
  const stored = await drawAndStore(ctx, attach)
  return inWorkspace(ctx, async (tx) => {
    await findApplication(tx, id)
    await keepDocument(tx, id, attach.resumeId, stored)
    await tx.db
      .update(applicationTable)
      .set({ resumeId: attach.resumeId, updatedAt: new Date() })
      .where(eq(applicationTable.id, id))
    return announce(tx, id)
  })
}

export async function getSentDocument(ctx: Ctx, { id, documentId }: ById & { documentId: string }): Promise<File> {
  const row = await readWorkspace(ctx, async (tx) => {
    await findApplication(tx, id)
    const [found] = await tx.db
      .select()
      .from(sentDocumentTable)
      .where(and(eq(sentDocumentTable.id, documentId), eq(sentDocumentTable.applicationId, id)))
    return found
  })
  if (!row) throw notFound('document')
  return new File([(await ctx.platform.files.get(row.fileKey)) as Uint8Array<ArrayBuffer>], row.name, {
    type: row.contentType,
  })
}

export async function drawAndStore(ctx: Ctx, { resumeId, ...look }: AttachResume): Promise<StoredDocument> {
  const resumeVersion =
    look.version ?? (await readWorkspace(ctx, async (tx) => (await findResume(tx, resumeId)).version))
  const file = await renderResumeVersion(ctx, { id: resumeId, ...look, version: resumeVersion })
  return { ...(await storeDocument(ctx, file)), resumeVersion }
}

/** Puts any file into the store, for `keepDocument`. */
export async function storeDocument(ctx: Ctx, file: File): Promise<StoredDocument> {
  const { key, sha256 } = await ctx.platform.files.put(new Uint8Array(await file.arrayBuffer()), {
    workspaceId: ctx.workspace!,
  })
  return { file, key, sha256, resumeVersion: null }
}

/** Keeps a stored file with an application, for good; `resumeId` is null for what is no résumé. */
export async function keepDocument(
  tx: Tx,
  applicationId: string,
  resumeId: string | null,
  { file, key, sha256, resumeVersion }: StoredDocument,
): Promise<void> {
  await tx.db.insert(sentDocumentTable).values({
    workspaceId: tx.workspace,
    applicationId,
    name: file.name,
    contentType: file.type,
    bytes: file.size,
    sha256,
    fileKey: key,
    resumeId,
    resumeVersion,
  })
  await recordLine(tx, applicationId, { kind: 'document', text: `Kept ${file.name}` })
}
