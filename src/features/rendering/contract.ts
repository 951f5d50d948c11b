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

const Placed = z.tuple([z.string(), z.number(), z.number()])
export const Part = z.union([
  z.object({ letters: z.string(), scale: z.number(), fill: z.string() }),
  z.object({
    path: z.string(),
    fill: z.string().optional(),
    stroke: z.string().optional(),
    width: z.number().optional(),
  }),
])
export const DrawnPreview = z.object({
  /** Send it as `since` with the next. */
  id: z.string(),
  /** The drawing that is changed; absent when everything is sent. */
  since: z.string().optional(),
  pages: z.array(
    z.object({
      width: z.number(),
      height: z.number(),
      /** Of the same page before, the first `from` and the last `after` pieces stay as they were. */
      from: z.int().min(0),
      after: z.int().min(0),
      /** Part and place in points, from the page's top left, in the order of painting. */
      placed: z.array(Placed),
    }),
  ),
  /** By id, only new ones: letters as `outline,x` or `outline,x,y` in units of the face, or a shape as an SVG path. */
  parts: z.record(z.string(), Part),
  /** New letters by id: SVG paths in units of the face, y upwards. */
  outlines: z.record(z.string(), z.string()),
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
  draw: oc
    .route({
      method: 'POST',
      path: '/preview/drawing',
      tags: ['Rendering'],
      summary:
        'What changed on the pages since an earlier drawing, as outlines and places, for a screen that draws itself',
    })
    .input(z.object({ profile: Profile, ...look, since: z.string().max(40).optional() }))
    .output(DrawnPreview),
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
