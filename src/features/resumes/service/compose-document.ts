// What a machine sees of a profile that has no file: its PDF, drawn and read back like anybody's upload.
import type { Profile, Provenance, SourceDocument } from '#features/profiles/contract.ts'
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
  const { document, provenance } = await readingPoolOf(platform).read(bytes, {
    fileName: 'resume.pdf',
    ...(signal ? { signal } : {}),
  })
  // Where things stand is read; what they are is known.
  const sure = Object.entries(provenance).map(([pointer, source]) => [pointer, { ...source, confidence: 1 }])
  return { document, provenance: Object.fromEntries(sure) }
}
