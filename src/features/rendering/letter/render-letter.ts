// Letter in, file or pages out: the one door, as `renderResume` is for résumés.
import { setImmediate } from 'node:timers/promises'
import { splitPages } from '../preview/split-pages.ts'
import { RenderOptions, type RenderOptionsInput, type TemplateId } from '../render-options.ts'
import type { Rendered } from '../render-resume.ts'
import { findTemplate } from '../templates.ts'
import { sharedTypesetter } from '../typst/compiler.ts'
import { missingLetters } from '../typst/coverage.ts'
import { exportLetterDocx } from './export-letter-docx.ts'
import type { Letter, LetterFormat } from './letter.ts'
import { buildLetterSheet, type LetterSheet, toLetterInputs } from './to-letter-inputs.ts'

export type RenderLetterInput = {
  letter: Letter
  template: TemplateId
  options?: RenderOptionsInput
}

const contentTypes: Record<LetterFormat, string> = {
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  txt: 'text/plain; charset=utf-8',
}

/** The same input gives the same bytes. Throws a TypesettingError when the engine fails. */
export async function renderLetter(input: RenderLetterInput & { format: LetterFormat }): Promise<Rendered> {
  const { letter, format } = input
  const options = RenderOptions.parse(input.options ?? {})
  const template = findTemplate(input.template)
  await setImmediate()
  const file = { contentType: contentTypes[format], extension: format }
  if (format === 'txt')
    return { ...file, bytes: new TextEncoder().encode(letterText(buildLetterSheet(letter, options))), warnings: [] }
  if (format === 'docx')
    return {
      ...file,
      bytes: await exportLetterDocx(buildLetterSheet(letter, options), template, options),
      warnings: [],
    }
  const typesetter = sharedTypesetter()
  const document = typesetter.compile('letter', toLetterInputs(letter, template, options))
  const { bytes, warnings } = typesetter.toPdf(document, options.now)
  const missing = missingLetters(buildLetterSheet(letter, options))
  return { ...file, bytes, pages: document.numOfPages, warnings: [...missing, ...warnings] }
}

/** Pages as SVG, for looking at. */
export function previewLetter({ letter, template, options }: RenderLetterInput): { pages: string[] } {
  const typesetter = sharedTypesetter()
  const inputs = toLetterInputs(letter, findTemplate(template), RenderOptions.parse(options ?? {}))
  return { pages: splitPages(typesetter.toPageSvg(typesetter.compile('letter', inputs))) }
}

function letterText(sheet: LetterSheet): string {
  const head = [sheet.name, ...sheet.contacts.map((contact) => contact.text)]
  const blocks = [
    head,
    sheet.date ? [sheet.date] : [],
    sheet.to,
    sheet.subject ? [sheet.subject] : [],
    ...sheet.paragraphs,
  ]
  return `${blocks
    .filter((block) => block.length > 0)
    .map((block) => block.join('\n'))
    .join('\n\n')}\n`
}
