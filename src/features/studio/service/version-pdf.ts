// The pages of an earlier version, while they are kept: found by what the version consists of, whenever it was set.
import { and, desc, eq, isNotNull } from 'drizzle-orm'
import type { Ctx } from '#platform/context.ts'
import { readWorkspace } from '#platform/db/scope.ts'
import { AppError } from '#platform/errors.ts'
import { type FileRow, studioCompileTable } from '../table.ts'
import { engineOf, hashFiles } from './compiles.ts'
import { fileNameOf } from './file-name-of.ts'
import { findDocument } from './find-document.ts'
import type { Input } from './keep-documents.ts'
import { studioOf } from './studio-node.ts'
import { findVersion } from './versions.ts'

/** @throws AppError gone when no result of this version is kept */
export async function getVersionPdf(ctx: Ctx, { id, version }: Input<'versionPdf'>): Promise<File> {
  const { tex } = await studioOf(ctx.platform)
  const { document, files } = await readWorkspace(ctx, async (tx) => ({
    document: await findDocument(tx, id),
    files: (await findVersion(tx, id, version)).files,
  }))
  const rows = await Promise.all(
    files.map(async ({ path, isText, fileKey, sha256 }) => {
      const tells = isText && (path === document.mainFile || /\.(cls|sty)$/i.test(path))
      const content = tells ? Buffer.from(await ctx.platform.files.get(fileKey)).toString('utf8') : null
      return { path, content, sha256 } as FileRow
    }),
  )
  const hash = hashFiles(document, rows, engineOf(document, rows), tex.fingerprint)
  const [kept] = await readWorkspace(ctx, (tx) =>
    tx.db
      .select({ key: studioCompileTable.pdfFileKey })
      .from(studioCompileTable)
      .where(and(eq(studioCompileTable.hash, hash), isNotNull(studioCompileTable.pdfFileKey)))
      .orderBy(desc(studioCompileTable.id))
      .limit(1),
  )
  if (!kept?.key)
    throw new AppError(
      'gone',
      `The pages of version ${version} are not kept any more. Bring it back to set them again.`,
    )
  const bytes = await ctx.platform.files.get(kept.key)
  const name = `${fileNameOf(document.title)}, version ${version}.pdf`
  return new File([bytes as Uint8Array<ArrayBuffer>], name, { type: 'application/pdf' })
}
