// Profile in, file out: the one door to every format.
import { setImmediate } from 'node:timers/promises'
import type { Profile } from '#features/profiles/contract.ts'
import { buildSheet } from './document/build-sheet.ts'
import { exportDocx } from './docx/export-docx.ts'
import { describeFit } from './fit/describe-fit.ts'
import { fitOnePage } from './fit/fit-one-page.ts'
import { exportJsonResume } from './json-resume/export-json-resume.ts'
import { exportLatex } from './latex/export-latex.ts'
import { type RenderFormat, RenderOptions, type RenderOptionsInput, type TemplateId } from './render-options.ts'
import { findTemplate } from './templates.ts'
import { exportMarkdown } from './text/export-markdown.ts'
import { exportText } from './text/export-text.ts'
import { sharedTypesetter } from './typst/compiler.ts'
import { missingLetters } from './typst/coverage.ts'
import { toInputs } from './typst/to-inputs.ts'

export type RenderInput = {
  profile: Profile
  template: TemplateId
  format: RenderFormat
  options?: RenderOptionsInput
}
export type Rendered = {
  bytes: Uint8Array
  contentType: string
  /** Without a dot. */
  extension: string
  /** Known for PDF and SVG. */
  pages?: number
  /** What a person should know before sending the file; empty when all is well. */
  warnings: string[]
}

const contentTypes: Record<RenderFormat, string> = {
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  txt: 'text/plain; charset=utf-8',
  md: 'text/markdown; charset=utf-8',
  json: 'application/json; charset=utf-8',
  tex: 'application/x-tex; charset=utf-8',
  svg: 'image/svg+xml; charset=utf-8',
}

const utf8 = new TextEncoder()

/** Formats in which space matters; the page is measured on the PDF. */
const laidOut = new Set<RenderFormat>(['pdf', 'svg', 'docx', 'tex'])

async function make(input: RenderInput, options: RenderOptions): Promise<Omit<Rendered, 'contentType' | 'extension'>> {
  const { profile, format } = input
  const template = findTemplate(input.template)
  if (format === 'json') {
    const { text, warnings } = exportJsonResume(profile, options)
    return { bytes: utf8.encode(text), warnings }
  }
  const sheet = buildSheet(profile, options)
  switch (format) {
    case 'txt':
      return { bytes: utf8.encode(exportText(sheet)), warnings: [] }
    case 'md':
      return { bytes: utf8.encode(exportMarkdown(sheet)), warnings: [] }
    case 'docx':
      return { bytes: await exportDocx(sheet, template, options), warnings: [] }
    case 'tex': {
      const { source, warnings } = exportLatex(sheet, template, options)
      return { bytes: utf8.encode(source), warnings }
    }
    case 'pdf': {
      const typesetter = sharedTypesetter()
      const inputs = toInputs(sheet, template, options)
      const document = typesetter.compile(template.id, inputs)
      const { bytes, warnings } = typesetter.toPdf(document, options.now)
      return { bytes, pages: document.numOfPages, warnings: [...missingLetters(sheet), ...warnings] }
    }
    case 'svg': {
      const typesetter = sharedTypesetter()
      const document = typesetter.compile(template.id, toInputs(sheet, template, options))
      return {
        bytes: utf8.encode(typesetter.toSvg(document)),
        pages: document.numOfPages,
        warnings: missingLetters(sheet),
      }
    }
  }
}

/**
 * Renders a profile. The same input gives the same bytes. PDFs are tagged (PDF/UA-1 unless a letter has no glyph),
 * carry title, author and language, and keep links both clickable and visible.
 * Throws a ZodError for options out of range and a TypesettingError when the engine fails.
 */
export async function renderResume(input: RenderInput): Promise<Rendered> {
  const asked = RenderOptions.parse(input.options ?? {})
  // Finished documents are freed only when the event loop turns; a caller's loop without a pause would hoard them.
  await setImmediate()
  const fit =
    asked.fit === 'one-page' && laidOut.has(input.format) ? fitOnePage({ ...input, options: asked }) : undefined
  const made = await make(input, fit?.options ?? asked)
  if (fit && !fit.fits)
    made.warnings.push(
      `This does not fit one page in a readable size (${fit.tightestPageCount} pages at the tightest).`,
    )
  else if (fit && fit.steps.length > 0) made.warnings.push(`Set to fit one page: ${describeFit(fit.steps)}.`)
  return { ...made, contentType: contentTypes[input.format], extension: input.format }
}
