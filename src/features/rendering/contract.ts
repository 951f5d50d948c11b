// Rendering: a résumé drawn through a template as PDF and other open formats.
import { oc } from '@orpc/contract'
import { z } from 'zod'
import { Profile } from '#features/profiles/contract.ts'
import { Id } from '#shared/ids.ts'
import { RenderFormat, RenderOptions, Template, TemplateId } from './render-options.ts'

export const Preview = z.object({
  /** One self-contained SVG a page. */
  pages: z.array(z.string()),
  warnings: z.array(z.string()),
})

const look = { template: TemplateId.default('plain'), options: RenderOptions.prefault({}) }

export const renderingContract = {
  templates: oc
    .route({ method: 'GET', path: '/templates', tags: ['Rendering'], summary: 'Built-in templates' })
    .output(z.object({ items: z.array(Template) })),
  render: oc
    .route({
      method: 'POST',
      path: '/resumes/{id}/render',
      tags: ['Rendering'],
      summary: 'A version as a file: PDF, DOCX, TXT, MD, JSON Resume or LaTeX',
    })
    .input(z.object({ id: Id, version: z.int().min(1).optional(), format: RenderFormat.default('pdf'), ...look }))
    .output(z.file()),
  preview: oc
    .route({
      method: 'POST',
      path: '/preview',
      tags: ['Rendering'],
      summary: 'Pages of a profile as it would print, while editing',
    })
    .input(z.object({ profile: Profile, ...look }))
    .output(Preview),
}
