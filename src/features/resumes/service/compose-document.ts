// What a machine sees of a profile that has no file: its PDF, drawn and read back like anybody's upload.
import { type Profile, type Provenance, SourceDocument } from '#features/profiles/contract.ts'
import { ReadingError } from '#features/reading/reading-error.ts'
import { RenderOptions } from '#features/rendering/render-options.ts'
import { renderFile } from '#features/rendering/service.ts'
import type { Platform } from '#platform/context.ts'
import { readingPoolOf } from './read-uploaded.ts'

export async function composeDocument(
  platform: Platform,
  profile: Profile,
  signal?: AbortSignal,
): Promise<{ document: SourceDocument; provenance: Provenance }> {
  const { bytes } = await renderFile(platform, {
    profile,
    template: 'plain',
    format: 'pdf',
    options: RenderOptions.parse({}),
  })
  const read = await readingPoolOf(platform)
    .read(bytes, { fileName: 'resume.pdf', ...(signal ? { signal } : {}) })
    .catch(refuseUnlessBare)
  const { document, provenance } = read
  // Where things stand is read; what they are is known.
  const sure = Object.entries(provenance).map(([pointer, source]) => [pointer, { ...source, confidence: 1 }])
  return { document, provenance: Object.fromEntries(sure) }
}

/** A résumé that is only begun, a name of three letters, is no text to a reader of files; here it is what there is. */
function refuseUnlessBare(error: unknown): { document: SourceDocument; provenance: Provenance } {
  if (!(error instanceof ReadingError) || (error.code !== 'no_text' && error.code !== 'empty')) throw error
  const page = { number: 1, start: 0, end: 0 }
  return { document: SourceDocument.parse({ format: 'pdf', text: '', pages: [page], lines: [] }), provenance: {} }
}
