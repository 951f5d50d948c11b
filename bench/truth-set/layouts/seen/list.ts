// The layouts the reading engine may be developed against.
import type { Layout } from '../../layout.ts'
import { typstLayout } from '../read-typst.ts'
import { drawColumns } from './docx/docx-columns.ts'
import { drawPlain } from './docx/docx-plain.ts'
import { drawSigns } from './docx/docx-signs.ts'
import { drawTable } from './docx/docx-table.ts'
import { drawTyped } from './docx/docx-typed.ts'
import { drawForm } from './html/form.ts'
import { drawLetterSpaced } from './html/letter-spaced.ts'
import { drawNewspaper } from './html/newspaper.ts'
import { drawNumbered } from './html/numbered.ts'
import { drawOnlineDocument } from './html/online-document.ts'
import { drawPoster } from './html/poster.ts'
import { drawSidebarRight } from './html/sidebar-right.ts'
import { drawHtmlTable } from './html/table.ts'
import { drawTimeline } from './html/timeline.ts'
import { drawAcademic } from './latex/academic.ts'
import { drawMarginHeadings } from './latex/margin-headings.ts'
import { drawOnePage } from './latex/one-page.ts'
import { drawParacol } from './latex/paracol.ts'
import { drawSmallCaps } from './latex/small-caps.ts'
import { drawMarkdown, drawText } from './text/plain-text.ts'
import { drawTypewriter } from './text/typewriter.ts'

const typst = (name: string, omits?: Layout['omits']) =>
  typstLayout(`typst-${name}`, new URL(`./typst/${name}.typ`, import.meta.url), omits)

export const seenLayouts: Layout[] = [
  typst('single'),
  typst('sidebar-left'),
  typst('dates-left'),
  typst('dates-under'),
  typst('profile-page'),
  typst('lebenslauf'),
  typst('justified'),
  typst('narrow-columns'),
  typst('odd-bullets'),
  typst('table-bullets'),
  { id: 'docx-plain', tool: 'docx', extension: 'docx', draw: drawPlain },
  { id: 'docx-table', tool: 'docx', extension: 'docx', draw: drawTable },
  { id: 'docx-typed', tool: 'docx', extension: 'docx', draw: drawTyped },
  { id: 'docx-columns', tool: 'docx', extension: 'docx', draw: drawColumns },
  { id: 'docx-signs', tool: 'docx', extension: 'docx', draw: drawSigns },
  { id: 'html-sidebar-right', tool: 'html', extension: 'pdf', draw: drawSidebarRight },
  { id: 'html-table', tool: 'html', extension: 'pdf', draw: drawHtmlTable },
  { id: 'html-letter-spaced', tool: 'html', extension: 'pdf', draw: drawLetterSpaced },
  { id: 'html-timeline', tool: 'html', extension: 'pdf', draw: drawTimeline },
  { id: 'html-poster', tool: 'html', extension: 'pdf', draw: drawPoster },
  { id: 'html-online-document', tool: 'html', extension: 'pdf', draw: drawOnlineDocument },
  { id: 'html-form', tool: 'html', extension: 'pdf', draw: drawForm },
  { id: 'html-newspaper', tool: 'html', extension: 'pdf', draw: drawNewspaper },
  { id: 'html-numbered', tool: 'html', extension: 'pdf', draw: drawNumbered },
  { id: 'latex-margin-headings', tool: 'latex', extension: 'pdf', draw: drawMarginHeadings },
  { id: 'latex-paracol', tool: 'latex', extension: 'pdf', draw: drawParacol },
  { id: 'latex-one-page', tool: 'latex', extension: 'pdf', draw: drawOnePage },
  { id: 'latex-academic', tool: 'latex', extension: 'pdf', draw: drawAcademic },
  { id: 'latex-small-caps', tool: 'latex', extension: 'pdf', draw: drawSmallCaps },
  { id: 'text-plain', tool: 'text', extension: 'txt', draw: drawText },
  { id: 'text-markdown', tool: 'text', extension: 'md', draw: drawMarkdown },
  { id: 'text-typewriter', tool: 'text', extension: 'txt', draw: drawTypewriter },
  { id: 'text-latex-source', tool: 'text', extension: 'tex', draw: drawOnePage },
]
