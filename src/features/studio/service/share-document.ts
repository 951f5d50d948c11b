// How a LaTeX document is shown to guests: what it says line by line, and its pages as they print.
import { and, desc, eq } from 'drizzle-orm'
import { drawPdfPages } from '#features/reading/page-images/draw-in-worker.ts'
import type { Shareable } from '#features/sharing/shareable.ts'
import type { Ctx } from '#platform/context.ts'
import { readWorkspace } from '#platform/db/scope.ts'
import { AppError } from '#platform/errors.ts'
import { readSpokenLines } from '../latex-source/spoken-lines.ts'
import { type CompileRow, studioCompileTable } from '../table.ts'
import { fileNameOf } from './file-name-of.ts'
import { findDocument, findFiles } from './find-document.ts'

export const shareableDocument: Shareable = {
  kind: 'studio_document',
  async showSheet(tx, recordId) {
    const document = await findDocument(tx, recordId)
    const main = (await findFiles(tx, recordId)).find((file) => file.path === document.mainFile)
    const lines = readSpokenLines(main?.content ?? '')
    return {
      title: document.title,
      version: document.version,
      blocks: lines.map(({ line, look, text }) => ({ place: `${document.mainFile}:${line}`, look, text })),
    }
  },
  /** The workspace may speak of any line of any text file. */
  async readPlace(tx, recordId, place) {
    const [, path, line] = /^(.+):(\d+)$/.exec(place) ?? []
    const file = (await findFiles(tx, recordId)).find((each) => each.path === path)
    return file?.content?.split('\n')[Number(line) - 1]?.trim().slice(0, 500) ?? null
  },
  async drawPages(ctx, recordId) {
    return drawPdfPages(await readPdf(ctx, recordId))
  },
  async makeFile(ctx, recordId) {
    const { title } = await readWorkspace(ctx, (tx) => findDocument(tx, recordId))
    const name = fileNameOf(title)
    const bytes = await readPdf(ctx, recordId)
    return new File([bytes as Uint8Array<ArrayBuffer>], `${name}.pdf`, { type: 'application/pdf' })
  },
}

/** The newest pages there are: a guest sees no half-typed line that does not compile. */
async function readPdf(ctx: Ctx, recordId: string): Promise<Uint8Array> {
  const row: CompileRow | undefined = await readWorkspace(ctx, async (tx) => {
    await findDocument(tx, recordId)
    const [newest] = await tx.db
      .select()
      .from(studioCompileTable)
      .where(and(eq(studioCompileTable.documentId, recordId), eq(studioCompileTable.state, 'done')))
      .orderBy(desc(studioCompileTable.id))
      .limit(1)
    return newest
  })
  if (!row?.pdfFileKey)
    throw new AppError('conflict', 'The pages of this document are not set at the moment. Its text is there.')
  return ctx.platform.files.get(row.pdfFileKey)
}
