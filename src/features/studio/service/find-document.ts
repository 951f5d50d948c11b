// The rows of one document, for the verbs.
import { and, asc, desc, eq } from 'drizzle-orm'
import type { Tx } from '#platform/db/scope.ts'
import { AppError, notFound } from '#platform/errors.ts'
import type { StudioDocumentDetail } from '../studio-document.ts'
import { type DocumentRow, type FileRow, studioCompileTable, studioDocumentTable, studioFileTable } from '../table.ts'
import { showCompile, showDocument, showFile } from './show-studio.ts'

/** Throws `not_found`, also for deleted ones unless `deleted`. */
export async function findDocument(
  tx: Tx,
  id: string,
  options: { deleted?: boolean; lock?: boolean } = {},
): Promise<DocumentRow> {
  const query = tx.db.select().from(studioDocumentTable).where(eq(studioDocumentTable.id, id))
  const [row] = options.lock ? await query.for('update') : await query
  if (!row || (row.deletedAt && !options.deleted)) throw notFound('document')
  return row
}

export const findFiles = (tx: Tx, documentId: string): Promise<FileRow[]> =>
  tx.db
    .select()
    .from(studioFileTable)
    .where(eq(studioFileTable.documentId, documentId))
    .orderBy(asc(studioFileTable.path))

export async function findFile(tx: Tx, documentId: string, path: string): Promise<FileRow> {
  const [row] = await tx.db
    .select()
    .from(studioFileTable)
    .where(and(eq(studioFileTable.documentId, documentId), eq(studioFileTable.path, path)))
  if (!row) throw new AppError('not_found', `The project has no file ${path}.`)
  return row
}

export async function showDetail(tx: Tx, row: DocumentRow): Promise<StudioDocumentDetail> {
  const files = await findFiles(tx, row.id)
  const [last] = await tx.db
    .select()
    .from(studioCompileTable)
    .where(eq(studioCompileTable.documentId, row.id))
    .orderBy(desc(studioCompileTable.id))
    .limit(1)
  return {
    ...showDocument(row),
    files: files.map(showFile),
    source: files.find((file) => file.path === row.mainFile)?.content ?? '',
    lastCompile: last ? showCompile(last) : null,
  }
}
