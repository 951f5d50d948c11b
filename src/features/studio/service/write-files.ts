// Writing the working copy: sizes bounded, bytes hashed, text told from binary by content.
import { createHash } from 'node:crypto'
import { and, eq, sql } from 'drizzle-orm'
import type { Ctx } from '#platform/context.ts'
import type { Tx } from '#platform/db/scope.ts'
import { AppError } from '#platform/errors.ts'
import { maxProjectBytes, maxProjectFiles, maxSourceBytes } from '../studio-document.ts'
import { studioDocumentTable, studioFileTable } from '../table.ts'

/** A file on its way into a project; binary ones are in the file store already. */
export type NewFile = { path: string; content: string | null; fileKey: string | null; bytes: number; sha256: string }

const textEndings =
  /\.(tex|cls|sty|bib|bst|bbx|cbx|lbx|def|cfg|fd|clo|ldf|ltx|txt|md|csv|tikz|lua|json|ya?ml|dtx|ins)$/i

/** Reads bytes as text when the ending says text and they are UTF-8; otherwise keeps them in the file store. */
export async function takeFile(ctx: Ctx, path: string, bytes: Uint8Array): Promise<NewFile> {
  const text = textEndings.test(path) ? asText(bytes) : null
  if (text !== null) return textFile(path, text)
  if (/\.(tex|cls|sty)$/i.test(path) && bytes.length > maxSourceBytes)
    throw new AppError('too_large', `${path} is larger than 1 MB. Split it into several files.`)
  const stored = await ctx.platform.files.put(bytes, { workspaceId: ctx.workspace!, maxBytes: maxProjectBytes })
  return { path, content: null, fileKey: stored.key, bytes: stored.bytes, sha256: stored.sha256 }
}

/** @throws AppError too_large over 1 MB */
export function textFile(path: string, content: string): NewFile {
  // NUL can neither be stored nor typeset.
  const clean = content.replaceAll('\u0000', '').replace(/\r\n?/g, '\n')
  const buffer = Buffer.from(clean)
  if (buffer.length > maxSourceBytes)
    throw new AppError('too_large', `${path} is larger than 1 MB. Split it into several files.`)
  const sha256 = createHash('sha256').update(buffer).digest('hex')
  return { path, content: clean, fileKey: null, bytes: buffer.length, sha256 }
}

/** All its statements are on their way before the first is answered; what is asked next sees them done. */
export async function writeFiles(tx: Tx, documentId: string, files: NewFile[]): Promise<void> {
  const writes = files.map((file) => {
    const values = { ...file, updatedAt: new Date() }
    return tx.db
      .insert(studioFileTable)
      .values({ ...values, workspaceId: tx.workspace, documentId })
      .onConflictDoUpdate({
        target: [studioFileTable.documentId, studioFileTable.path],
        set: values,
        where: sql`${studioFileTable.sha256} <> excluded.sha256`,
      })
      .execute()
  })
  const touch = tx.db
    .update(studioDocumentTable)
    .set({ updatedAt: new Date() })
    .where(eq(studioDocumentTable.id, documentId))
  await Promise.all([...writes, checkSize(tx, documentId), touch.execute()])
}

export async function dropFile(tx: Tx, documentId: string, path: string): Promise<void> {
  await tx.db
    .delete(studioFileTable)
    .where(and(eq(studioFileTable.documentId, documentId), eq(studioFileTable.path, path)))
}

async function checkSize(tx: Tx, documentId: string): Promise<void> {
  const [sum] = await tx.db
    .select({ bytes: sql<number>`sum(bytes)::int`, count: sql<number>`count(*)::int` })
    .from(studioFileTable)
    .where(eq(studioFileTable.documentId, documentId))
  if (sum && sum.bytes > maxProjectBytes)
    throw new AppError('too_large', 'With this the project has more than 20 MB. Use smaller pictures or remove files.')
  if (sum && sum.count > maxProjectFiles)
    throw new AppError('too_large', `With this the project has more than ${maxProjectFiles} files. Remove some.`)
}

function asText(bytes: Uint8Array): string | null {
  if (bytes.length > maxSourceBytes) return null
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return text.includes('\u0000') ? null : text
  } catch {
    // Older LaTeX is often Latin-1; a picture under a .tex name has control characters all over.
    const text = new TextDecoder('windows-1252').decode(bytes)
    return /[\u0000-\u0008\u000e-\u001f]/.test(text) ? null : text
  }
}
