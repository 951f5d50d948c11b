// Layouts kept apart: figures about them are published, their misses are not, so that nothing is fitted to them.
// When one has taught the reader something, it moves to the seen ones and a new one takes its place here.
import type { Layout } from '../../layout.ts'
import { typstLayout } from '../read-typst.ts'
import { drawBoxed } from './docx/docx-boxed.ts'
import { drawPipes } from './docx/docx-pipes.ts'
import { drawThreeLines } from './docx/docx-three-lines.ts'
import { drawTwoCells } from './docx/docx-two-cells.ts'
import { drawCards } from './html/cards.ts'
import { drawLetter } from './html/letter.ts'
import { drawSplit } from './html/split.ts'
import { drawWebsite } from './html/website.ts'
import { drawBands } from './latex/bands.ts'

const typst = (name: string, omits?: Layout['omits']) =>
  typstLayout(`typst-${name}`, new URL(`./typst/${name}.typ`, import.meta.url), omits)

export const unseenLayouts: Layout[] = [
  typst('centred-rule'),
  typst('functional', ['bullets']),
  typst('band'),
  typst('compact'),
  typst('entry-grid'),
  typst('right-rail'),
  { id: 'html-cards', tool: 'html', extension: 'pdf', draw: drawCards },
  { id: 'html-letter', tool: 'html', extension: 'pdf', draw: drawLetter },
  { id: 'html-split', tool: 'html', extension: 'pdf', draw: drawSplit },
  { id: 'html-website', tool: 'html', extension: 'pdf', draw: drawWebsite },
  { id: 'docx-boxed', tool: 'docx', extension: 'docx', draw: drawBoxed },
  { id: 'docx-pipes', tool: 'docx', extension: 'docx', draw: drawPipes },
  { id: 'docx-three-lines', tool: 'docx', extension: 'docx', draw: drawThreeLines },
  { id: 'docx-two-cells', tool: 'docx', extension: 'docx', draw: drawTwoCells },
  { id: 'latex-bands', tool: 'latex', extension: 'pdf', draw: drawBands },
]
