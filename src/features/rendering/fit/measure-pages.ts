import type { Profile } from '#features/profiles/contract.ts'
import { buildSheet } from '../document/build-sheet.ts'
import { RenderOptions, type RenderOptionsInput, type SectionId, type TemplateId } from '../render-options.ts'
import { findTemplate } from '../templates.ts'
import { sharedTypesetter, type Typesetter } from '../typst/compiler.ts'
import { papers, toScreenInputs } from '../typst/to-inputs.ts'

export type PageBreak = {
  /** The page that begins here, from 2. */
  page: number
  section: SectionId
  /** Index of the entry in the profile's list, when the break is in or before an entry. */
  entry?: number
  /** The break cuts through this part; otherwise the part begins the new page whole. */
  cuts: boolean
}
export type PageMeasure = {
  pageCount: number
  breaks: PageBreak[]
  /** How much of the last page is used, 0–1. */
  lastPageFill: number
}
export type MeasureInput = { profile: Profile; template: TemplateId; options?: RenderOptionsInput }
type Place = { at: [string, ...number[]]; page: number; x?: number; y: number }

/** Where a part begins on the drawn page, in points from its top left: lets a click find its source and back. */
export type PagePlace = { section: SectionId; entry?: number; page: number; x: number; y: number }

const part = ({ at: [section, entry] }: Place) => ({
  section: section as SectionId,
  ...(entry === undefined ? {} : { entry }),
})

export const listPlaces = (places: readonly Place[]): PagePlace[] =>
  places
    .filter(({ at: [id] }) => id !== 'start' && id !== 'end')
    .map((place) => ({ ...part(place), page: place.page, x: place.x ?? 0, y: place.y }))

/** The breaks between pages, from the places of all parts. In two columns the wide one decides. */
export function findBreaks(places: readonly Place[], pageCount: number, narrow: readonly string[]): PageBreak[] {
  const marks = places.filter((place) => place.at[0] !== 'end' && place.at[0] !== 'start')
  const top = places.find((place) => place.at[0] === 'start')?.y ?? 0
  const wide = marks.filter((place) => !narrow.includes(place.at[0]))
  const breaks: PageBreak[] = []
  for (let page = 2; page <= pageCount; page++) {
    const flow = wide.some((place) => place.page >= page) || wide.at(-1)?.page === page - 1 ? wide : marks
    const next = flow.find((place) => place.page >= page)
    const before = flow.findLast((place) => place.page < page)
    // What begins a page stands at its very top; lower means that something before it ran over.
    if (next?.page === page && next.y < top + 8) breaks.push({ page, ...part(next), cuts: false })
    else if (before) breaks.push({ page, ...part(before), cuts: true })
  }
  return breaks
}

/** How much of the last page is used, 0–1. */
export function measureLastPage(places: readonly Place[], paper: RenderOptions['paper']): number {
  const end = places.find((place) => place.at[0] === 'end')
  return Math.min(1, Math.max(0, (end?.y ?? 0) / papers[paper].height))
}

export function measurePagesWith(typesetter: Typesetter, input: MeasureInput): PageMeasure {
  const options = RenderOptions.parse(input.options ?? {})
  const template = findTemplate(input.template)
  const document = typesetter.compile(
    template.id,
    toScreenInputs(buildSheet(input.profile, options), template, options),
  )
  const places = typesetter.places(document)
  return {
    pageCount: document.numOfPages,
    breaks: findBreaks(places, document.numOfPages, template.aside),
    lastPageFill: measureLastPage(places, options.paper),
  }
}

/** Where the pages of a résumé break, without making a file. */
export const measurePages = (input: MeasureInput): PageMeasure => measurePagesWith(sharedTypesetter(), input)
