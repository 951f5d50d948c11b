// Rendering: a résumé drawn through a template as PDF and other open formats.
import { oc } from '@orpc/contract'
import { z } from 'zod'
import { Profile } from '#features/profiles/contract.ts'
import { RenderOptions, Template, TemplateId } from './render-options.ts'

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
