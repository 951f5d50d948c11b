// Rendering: a résumé drawn through a template as PDF and other open formats.
import { oc } from '@orpc/contract'
import { z } from 'zod'
import { Profile } from '#features/profiles/contract.ts'
import { RenderOptions, SectionId, Template, TemplateId } from './render-options.ts'

const Place = z.object({
  section: SectionId,
  /** Index of the entry in the profile's list; absent for the section's heading. */
  entry: z.int().min(0).optional(),
  /** From 1. */
  page: z.int().min(1),
})
export const PageBreak = Place.extend({
  /** The break cuts through this part; otherwise the part begins the page whole. */
  cuts: z.boolean(),
})
export const PagePlace = Place.extend({ x: z.number(), y: z.number() })

export const Preview = z.object({
  /** One self-contained SVG a page, sizes in points. */
  pages: z.array(z.string()),
  /** Where each page after the first begins. */
  breaks: z.array(PageBreak),
  /** Where each section and entry begins, in points from the top left of its page. */
  places: z.array(PagePlace),
  /** How much of the last page is used, 0–1. */
  lastPageFill: z.number().min(0).max(1),
  warnings: z.array(z.string()),
})

export const Fit = z.object({
  /** False when even the tightest readable setting needs more than one page; then `options` are as they were. */
  fits: z.boolean(),
  /** The look with which it fits: send these to preview and export. */
  options: RenderOptions,
  steps: z.array(z.object({ setting: z.enum(['density', 'margins', 'scale']), from: z.number(), to: z.number() })),
  /** The steps in words, e.g. `line spacing 100 % → 90 %`; empty when nothing had to change. */
  summary: z.string(),
  /** Pages with the returned options. */
  pageCount: z.int(),
  /** Pages at the tightest readable setting; more than 1 says that the person must cut. */
  tightestPageCount: z.int(),
})

const look = { template: TemplateId.default('plain'), options: RenderOptions.prefault({}) }

export const renderingContract = {
  templates: oc
    .route({ method: 'GET', path: '/templates', tags: ['Rendering'], summary: 'Built-in templates' })
    .output(z.object({ items: z.array(Template) })),
  preview: oc
    .route({
      method: 'POST',
      path: '/preview',
      tags: ['Rendering'],
      summary: 'Pages of a profile as it would print, while editing',
    })
    .input(z.object({ profile: Profile, ...look }))
    .output(Preview),
  fit: oc
    .route({
      method: 'POST',
      path: '/preview/fit',
      tags: ['Rendering'],
      summary: 'Settings with which a profile fits one page; never drops content',
    })
    .input(z.object({ profile: Profile, ...look }))
    .output(Fit),
}
