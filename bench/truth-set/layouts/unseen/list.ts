// Layouts kept apart: figures about them are published, their misses are not, so that nothing is fitted to them.
import type { Layout } from '../../layout.ts'
import { typstLayout } from '../read-typst.ts'
import { drawPipes } from './docx/docx-pipes.ts'
import { drawTwoCells } from './docx/docx-two-cells.ts'
import { drawCards } from './html/cards.ts'
import { drawForm } from './html/form.ts'
import { drawWebsite } from './html/website.ts'
import { drawMarginHeadings } from './latex/margin-headings.ts'
import { drawParacol } from './latex/paracol.ts'

const typst = (name: string, omits?: Layout['omits']) =>
  typstLayout(`typst-${name}`, new URL(`./typst/${name}.typ`, import.meta.url), omits)

export const unseenLayouts: Layout[] = [
  typst('centred-rule'),
  typst('functional', ['bullets']),
  typst('band'),
  typst('compact'),
  { id: 'html-cards', tool: 'html', extension: 'pdf', draw: drawCards },
  { id: 'html-form', tool: 'html', extension: 'pdf', draw: drawForm },
  { id: 'html-website', tool: 'html', extension: 'pdf', draw: drawWebsite },
  { id: 'docx-pipes', tool: 'docx', extension: 'docx', draw: drawPipes },
  { id: 'docx-two-cells', tool: 'docx', extension: 'docx', draw: drawTwoCells },
  { id: 'latex-margin-headings', tool: 'latex', extension: 'pdf', draw: drawMarginHeadings },
  { id: 'latex-paracol', tool: 'latex', extension: 'pdf', draw: drawParacol },
]
