import type { Profile } from '#features/profiles/contract.ts'
import { buildSheet } from '../document/build-sheet.ts'
import { fitOnePageWith } from '../fit/fit-one-page.ts'
import { findBreaks, listPlaces, measureLastPage, type PageBreak, type PagePlace } from '../fit/measure-pages.ts'
import { RenderOptions, type RenderOptionsInput, type TemplateId } from '../render-options.ts'
import { findTemplate } from '../templates.ts'
import { createTypesetter, sharedTypesetter, type Typesetter } from '../typst/compiler.ts'
import { missingLetters } from '../typst/coverage.ts'
import { toScreenInputs } from '../typst/to-inputs.ts'
import { splitPages } from './split-pages.ts'

export type Preview = {
  /** One self-contained SVG a page, sizes in points. */
  pages: string[]
  pageCount: number
  breaks: PageBreak[]
  /** How much of the last page is used, 0–1. */
  lastPageFill: number
  /** Where each section and entry begins. */
  places: PagePlace[]
  warnings: string[]
}

export function renderPreviewWith(
  typesetter: Typesetter,
  profile: Profile,
  template: TemplateId,
  options: RenderOptionsInput = {},
): Preview {
  const asked = RenderOptions.parse(options)
  const chosen =
    asked.fit === 'one-page' ? fitOnePageWith(typesetter, { profile, template, options: asked }).options : asked
  const look = findTemplate(template)
  const sheet = buildSheet(profile, chosen)
  const document = typesetter.compile(look.id, toScreenInputs(sheet, look, chosen))
  const pageCount = document.numOfPages
  const places = typesetter.places(document)
  return {
    pages: splitPages(typesetter.toPageSvg(document)),
    pageCount,
    breaks: findBreaks(places, pageCount, look.aside),
    lastPageFill: measureLastPage(places, chosen.paper),
    places: listPlaces(places),
    warnings: missingLetters(sheet),
  }
}

/** A warm engine of its own, for one editor: after a change only what changed is set again. */
export function createPreview(): { renderPreview: (...args: PreviewArguments) => Preview } {
  const typesetter = createTypesetter()
  return { renderPreview: (...args) => renderPreviewWith(typesetter, ...args) }
}
type PreviewArguments = [profile: Profile, template: TemplateId, options?: RenderOptionsInput]

/** Pages as SVG with the engine this process shares. */
export const renderPreview = (...args: PreviewArguments): Preview => renderPreviewWith(sharedTypesetter(), ...args)
