// A LaTeX résumé read back: its text becomes a résumé with a profile, like an uploaded .tex file.
import { uploadResume } from '#features/resumes/service/upload-resume.ts'
import type { Ctx } from '#platform/context.ts'
import { readWorkspace } from '#platform/db/scope.ts'
import { inlineInputs } from '../latex-source/inline-inputs.ts'
import { fileNameOf } from './file-name-of.ts'
import { findDocument, findFiles } from './find-document.ts'

export async function documentToResume(ctx: Ctx, { id }: { id: string }): Promise<{ resumeId: string }> {
  const { document, files } = await readWorkspace(ctx, async (tx) => ({
    document: await findDocument(tx, id),
    files: await findFiles(tx, id),
  }))
  const texts = new Map(files.flatMap((file) => (file.content === null ? [] : [[file.path, file.content] as const])))
  const source = inlineInputs(document.mainFile, texts)
  const name = fileNameOf(document.title)
  const resume = await uploadResume(ctx, { file: new File([source], `${name}.tex`), title: document.title })
  return { resumeId: resume.id }
}
