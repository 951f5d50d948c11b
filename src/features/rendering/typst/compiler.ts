import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import type { NodeCompiler, NodeTypstDocument } from '@myriaddreamin/typst-ts-node-compiler'
import { foreignLetters, worldFamilies } from './coverage.ts'
import { listFontFiles, ownFolder, worldFolder } from './font-files.ts'
import { readFontFiles } from './fonts.ts'

export type Typesetter = ReturnType<typeof createTypesetter>

/** Thrown when the engine refuses a document; the message never contains the person's words. */
export class TypesettingError extends Error {
  override name = 'TypesettingError'
}

/**
 * A warm engine: fonts and templates are loaded once, unchanged parts of a document are not set again.
 * One document at a time per engine; the cache is global to the process and is swept here.
 * Texts in letters that the templates' families lack are set by a second engine that holds the fonts of the world.
 */
export function createTypesetter() {
  const open = (fontBlobs: Buffer[]) =>
    loadEngine().create({ workspace: join(import.meta.dirname), fontArgs: [{ fontBlobs }] })
  const plain = open(readFontFiles())
  let world: NodeCompiler | undefined
  const setBy = new WeakMap<NodeTypstDocument, NodeCompiler>()
  const by = (document: NodeTypstDocument): NodeCompiler => setBy.get(document) ?? plain
  let since = 0
  const compile = (template: string, inputs: Record<string, string>): NodeTypstDocument => {
    const isForeign = foreignLetters(inputs.sheet ?? '').length > 0
    if (isForeign) world ??= open([...readFontFiles(), ...readWorldFonts()])
    const compiler = isForeign ? world! : plain
    const asked = isForeign ? { ...inputs, families: JSON.stringify(worldFamilies()) } : inputs
    // What 100 documents have not used goes: memory stays level, an edited résumé stays warm.
    if (++since % 20 === 0) compiler.evictCache(5)
    const outcome = compiler.compile({ mainFilePath: join(import.meta.dirname, `${template}.typ`), inputs: asked })
    const document = outcome.result
    if (document) {
      if (isForeign) setBy.set(document, compiler)
      return document
    }
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
        return { bytes: by(document).pdf(document, { pdfStandard: 'ua-1', ...date }), warnings: [] }
      } catch {
        return {
          bytes: by(document).pdf(document, date),
          warnings: ['This PDF is tagged but does not reach PDF/UA-1.'],
        }
      }
    },
    /** All pages below each other, letters as outlines: opens in any program. */
    toSvg: (document: NodeTypstDocument): string => by(document).plainSvg(document),
    /** The same for browsers: faster, with words that can be selected. */
    toPageSvg: (document: NodeTypstDocument): string => by(document).svg(document),
    /** Where every section and entry begins: page from 1, points from the page's top left. */
    places: (document: NodeTypstDocument): { at: [string, ...number[]]; page: number; x: number; y: number }[] =>
      by(document).query(document, { selector: '<places>', field: 'value' })[0] ?? [],
  }
}

const readWorldFonts = (): Buffer[] =>
  [...listFontFiles(ownFolder() ?? '', true), ...listFontFiles(worldFolder)].map((file) => readFileSync(file))

const load = createRequire(import.meta.url)

/** The engine is a native library. Loaded when first needed, so that a machine without a build of it can do all else. */
export function loadEngine(): typeof NodeCompiler {
  try {
    return (load('@myriaddreamin/typst-ts-node-compiler') as { NodeCompiler: typeof NodeCompiler }).NodeCompiler
  } catch (cause) {
    throw new TypesettingError(
      `PDF and page pictures cannot be drawn on this kind of machine (${process.platform} ${process.arch}): the typesetting engine has no build for it. Word, text, Markdown, LaTeX and JSON can be exported.`,
      { cause },
    )
  }
}

let shared: Typesetter | undefined
/** One warm engine per process. */
export const sharedTypesetter = (): Typesetter => {
  shared ??= createTypesetter()
  return shared
}
