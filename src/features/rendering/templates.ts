// The built-in templates: what each looks like and whom it suits. Browser-safe.
import type { Template, TemplateId } from './render-options.ts'

export const templates: readonly Template[] = [
  {
    id: 'plain',
    name: 'Plain',
    description: 'One column, one family, nothing that is not text.',
    columns: 1,
    bestFor: 'Application forms and systems that read before people do.',
    size: 10.2,
    font: 'source-sans',
    accent: '#1b1a17',
  },
  {
    id: 'meridian',
    name: 'Meridian',
    description: 'A narrow serif name over calm sans text; thin rules carry the page.',
    columns: 1,
    bestFor: 'Most people, most jobs.',
    size: 9.6,
    font: 'geist',
    display: 'instrument-serif',
    accent: '#1b1a17',
  },
]

export const findTemplate = (id: TemplateId): Template => {
  const template = templates.find((one) => one.id === id)
  if (!template) throw new RangeError(`There is no template called ${id}.`)
  return template
}
