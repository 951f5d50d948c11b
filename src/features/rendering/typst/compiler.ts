import { join } from 'node:path'
import { NodeCompiler, type NodeTypstDocument } from '@myriaddreamin/typst-ts-node-compiler'
import { readFontFiles } from './fonts.ts'

export type Typesetter = ReturnType<typeof createTypesetter>

/** Thrown when the engine refuses a document; the message never contains the person's words. */
export class TypesettingError extends Error {
  override name = 'TypesettingError'
}

/**
 * A warm engine: fonts and templates are loaded once, unchanged parts of a document are not set again.
 * One document at a time per engine; the cache is global to the process and is swept here.
 */
export function createTypesetter() {
  const compiler = NodeCompiler.create({
    workspace: join(import.meta.dirname),
    fontArgs: [{ fontBlobs: readFontFiles() }],
  })
  let since = 0
  const compile = (template: string, inputs: Record<string, string>): NodeTypstDocument => {
    // What 100 documents have not used goes: memory stays level, an edited résumé stays warm.
    if (++since % 20 === 0) compiler.evictCache(5)
    const outcome = compiler.compile({ mainFilePath: join(import.meta.dirname, `${template}.typ`), inputs })
    const document = outcome.result
    if (document) return document
    const error = outcome.takeError()
    const found = error ? compiler.fetchDiagnostics(error) : []
    throw new TypesettingError(`The template could not be set: ${found.map((d) => d.message).join('; ')}`)
  }
  return {
    compile,
    /** PDF/UA-1 when the document allows it (a letter without glyph forbids it), else tagged PDF with a warning. */
    toPdf(document: NodeTypstDocument, now: string | undefined): { bytes: Uint8Array; warnings: string[] } {
      const date = now ? { creationTimestamp: Math.floor(Date.parse(now) / 1000) } : {}
      try {
        return { bytes: compiler.pdf(document, { pdfStandard: 'ua-1', ...date }), warnings: [] }
      } catch {
        return { bytes: compiler.pdf(document, date), warnings: ['This PDF is tagged but does not reach PDF/UA-1.'] }
      }
    },
    /** All pages below each other, letters as outlines: opens in any program. */
    toSvg: (document: NodeTypstDocument): string => compiler.plainSvg(document),
    /** The same for browsers: faster, with words that can be selected. */
    toPageSvg: (document: NodeTypstDocument): string => compiler.svg(document),
    /** Where every section and entry begins: page from 1, points from the page's top left. */
    places: (document: NodeTypstDocument): { at: [string, ...number[]]; page: number; x: number; y: number }[] =>
      compiler.query(document, { selector: '<places>', field: 'value' })[0] ?? [],
  }
}

let shared: Typesetter | undefined
/** One warm engine per process. */
export const sharedTypesetter = (): Typesetter => {
  shared ??= createTypesetter()
  return shared
}
