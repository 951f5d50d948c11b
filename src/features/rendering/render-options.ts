// What a person may choose about how a résumé looks. Browser-safe.
import { z } from 'zod'

export const SectionId = z.enum([
  'summary',
  'work',
  'education',
  'skills',
  'projects',
  'certificates',
  'languages',
  'awards',
  'publications',
  'volunteer',
  'interests',
  'references',
])
export type SectionId = z.infer<typeof SectionId>

export const FontId = z.enum([
  'geist',
  'inter',
  'source-sans',
  'plex-sans',
  'source-serif',
  'eb-garamond',
  'libertinus',
  'instrument-serif',
])
export type FontId = z.infer<typeof FontId>

export const RenderLanguage = z.enum(['en', 'de', 'fr', 'es', 'pt', 'nl', 'it'])
export type RenderLanguage = z.infer<typeof RenderLanguage>

/** `short` Mar 2021, `long` March 2021, `numeric` 03/2021, `iso` 2021-03, `year` 2021. */
export const DateFormat = z.enum(['short', 'long', 'numeric', 'iso', 'year'])
export type DateFormat = z.infer<typeof DateFormat>

export const RenderOptions = z.object({
  paper: z.enum(['a4', 'letter']).default('a4'),
  /** `#rrggbb`; without it the template's own. */
  accent: z
    .string()
    .regex(/^#[0-9a-fA-F]{6}$/, 'Use a colour like #1f4e79.')
    .optional(),
  /** Text family; without it the template's own. */
  font: FontId.optional(),
  /** White space between lines and entries; 1 is the template's own measure. */
  density: z.number().min(0.7).max(1.3).default(1),
  /** Size of the type; 1 is the template's own size. */
  scale: z.number().min(0.8).max(1.25).default(1),
  /** Page margins; 1 is the template's own. */
  margins: z.number().min(0.6).max(1.3).default(1),
  /** Sections named here come first, in this order; the others follow in the usual order. */
  sectionOrder: z.array(SectionId).max(12).default([]),
  /** Headings in the person's own words. */
  headings: z.partialRecord(SectionId, z.string().trim().min(1).max(80)).default({}),
  hidden: z.array(SectionId).max(12).default([]),
  language: RenderLanguage.default('en'),
  dateFormat: DateFormat.default('short'),
  /** No template prints a photo: parsers lose it and screening should not see it. */
  photo: z.literal('none').default('none'),
  direction: z.enum(['auto', 'ltr', 'rtl']).default('auto'),
  /** Moment of creation written into the file; without it the file carries no date. */
  now: z.iso.datetime().optional(),
  fit: z.enum(['none', 'one-page']).default('none'),
})
export type RenderOptions = z.infer<typeof RenderOptions>
export type RenderOptionsInput = z.input<typeof RenderOptions>

export const RenderFormat = z.enum(['pdf', 'docx', 'txt', 'md', 'json', 'tex', 'svg'])
export type RenderFormat = z.infer<typeof RenderFormat>

export const TemplateId = z.enum(['plain', 'meridian', 'folio', 'margin', 'ledger', 'brief', 'aside', 'spine'])
export type TemplateId = z.infer<typeof TemplateId>

export const Template = z.object({
  id: TemplateId,
  name: z.string(),
  description: z.string(),
  columns: z.union([z.literal(1), z.literal(2)]),
  bestFor: z.string(),
  /** Text size in points at scale 1. */
  size: z.number(),
  font: FontId,
  /** Family of the name and, in some templates, of the headings. */
  display: FontId.optional(),
  accent: z.string(),
  /** Sections that stand in the narrow column of a two-column template. */
  aside: z.array(SectionId),
})
export type Template = z.infer<typeof Template>
