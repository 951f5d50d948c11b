// The built-in templates: what each looks like and whom it suits. Browser-safe.
import type { Template, TemplateId } from './render-options.ts'

const lookedUp: Template['aside'] = ['skills', 'languages', 'certificates', 'awards', 'interests']

export const templates: Template[] = [
  {
    id: 'plain',
    name: 'Plain',
    description: 'One column, one family, nothing that is not text.',
    columns: 1,
    bestFor: 'Application forms and systems that read before people do.',
    size: 10.2,
    font: 'source-sans',
    accent: '#1b1a17',
    aside: [],
  },
  {
    id: 'meridian',
    name: 'Meridian',
    description: 'A narrow serif name over calm sans text; hairlines carry the page.',
    columns: 1,
    bestFor: 'Most people, most jobs.',
    size: 9.5,
    font: 'geist',
    display: 'instrument-serif',
    accent: '#1b1a17',
    aside: [],
  },
  {
    id: 'folio',
    name: 'Folio',
    description: 'A page from a well-made book: centred head, small capitals, old-style figures.',
    columns: 1,
    bestFor: 'Law, letters, teaching, the arts, public service.',
    size: 11.2,
    font: 'eb-garamond',
    accent: '#6b2a22',
    aside: [],
  },
  {
    id: 'margin',
    name: 'Margin',
    description: 'Headings hang in the margin, the text keeps one straight edge.',
    columns: 1,
    bestFor: 'Research, consulting, long careers.',
    size: 9.7,
    font: 'source-serif',
    display: 'source-sans',
    accent: '#1f3f66',
    aside: [],
  },
  {
    id: 'ledger',
    name: 'Ledger',
    description: 'A strict grid: dates on the first edge, words on the second.',
    columns: 1,
    bestFor: 'Design, product, engineering, clear timelines.',
    size: 8.8,
    font: 'inter',
    accent: '#c5341d',
    aside: [],
  },
  {
    id: 'brief',
    name: 'Brief',
    description: 'Small margins and a book serif: much on one page without crowding it.',
    columns: 1,
    bestFor: 'One-page rules, students, finance, engineering.',
    size: 10.1,
    font: 'libertinus',
    accent: '#1b1a17',
    aside: [],
  },
  {
    id: 'aside',
    name: 'Aside',
    description: 'The story on the wide side, what is looked up on the narrow one.',
    columns: 2,
    bestFor: 'Many skills, languages and certificates.',
    size: 9.9,
    font: 'source-sans',
    display: 'source-serif',
    accent: '#24564a',
    aside: lookedUp,
  },
  {
    id: 'spine',
    name: 'Spine',
    description: 'A tinted column along the edge of the sheet beside a white page.',
    columns: 2,
    bestFor: 'Marketing, sales, hospitality, people who hand over paper.',
    size: 9.3,
    font: 'plex-sans',
    accent: '#31465a',
    aside: lookedUp,
  },
]

export const findTemplate = (id: TemplateId): Template => {
  const template = templates.find((one) => one.id === id)
  if (!template) throw new RangeError(`There is no template called ${id}.`)
  return template
}
