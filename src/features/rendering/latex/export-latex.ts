import { joinItems } from '../document/build-entries.ts'
import type { Sheet, SheetEntry, SheetSection } from '../document/sheet.ts'
import type { RenderOptions, Template } from '../render-options.ts'
import { escapeHref, escapeLatex, findUnprintable } from './escape-latex.ts'
import { latexPreamble } from './preamble.ts'
import { type LatexStyle, latexStyles } from './styles.ts'

const tex = escapeLatex
const link = (text: string, href: string | undefined): string =>
  href ? `\\href{${escapeHref(href)}}{${tex(text)}}` : tex(text)

const BETWEEN = ' \\textperiodcentered{} '
const joined = (parts: (string | undefined)[]): string => parts.filter(Boolean).join(BETWEEN)

function details(entry: SheetEntry): string[] {
  const bullets = entry.bullets.map((bullet) => `  \\item {${tex(bullet)}}`)
  return [
    ...entry.paragraphs.map((paragraph) => `${tex(paragraph)}\\par`),
    ...(bullets.length > 0 ? ['\\begin{itemize}', ...bullets, '\\end{itemize}'] : []),
    ...entry.notes.map((note) => `${note.label ? `\\cvlabel{${tex(note.label)}:} ` : ''}${tex(note.text)}\\par`),
  ]
}

/** `\subsection` holds what the entry is about; dates stand at the end of its line. */
function entryLines(entry: SheetEntry): string[] {
  const beside = joined([
    entry.organisation && tex(entry.organisation),
    entry.place && tex(entry.place),
    entry.link && link(entry.link.text, entry.link.href),
  ])
  return [
    '',
    `\\subsection{${tex(entry.title ?? '')}}${entry.dates ? `\\hfill\\cvdates{${tex(entry.dates)}}` : ''}\\par\\nobreak`,
    ...(beside ? [`${beside}\\par`] : []),
    ...details(entry),
  ]
}

function lineLines(entry: SheetEntry): string[] {
  const first = joined([
    entry.title && `\\textbf{${tex(entry.title)}}`,
    entry.organisation && tex(entry.organisation),
    entry.place && tex(entry.place),
    entry.link && link(entry.link.text, entry.link.href),
  ])
  return ['', `${first}${entry.dates ? ` \\hfill\\cvdates{${tex(entry.dates)}}` : ''}\\par`, ...details(entry)]
}

function sectionLines(section: SheetSection): string[] {
  const heading = ['', `\\section{${tex(section.heading)}}`]
  if (section.kind === 'text') return [...heading, ...section.paragraphs.map((text) => `${tex(text)}\\par`)]
  if (section.kind === 'entries') return [...heading, ...section.entries.flatMap(entryLines)]
  if (section.kind === 'lines') return [...heading, ...section.entries.flatMap(lineLines)]
  const groups = section.groups.map(
    ({ label, items }) => `${label ? `\\textbf{${tex(label)}:} ` : ''}${tex(joinItems(items))}\\par`,
  )
  return [...heading, ...groups]
}

const allText = (value: unknown): string =>
  typeof value === 'string'
    ? value
    : value && typeof value === 'object'
      ? Object.values(value).map(allText).join('')
      : ''

/** In two columns the left one is written first; the commands do nothing where there is one column. */
function bodyLines({ sections }: Sheet, { aside }: Template, { narrow }: LatexStyle): string[] {
  if (!narrow) return sections.flatMap(sectionLines)
  const side = sections.filter(({ id }) => aside.includes(id)).flatMap(sectionLines)
  const main = sections.filter(({ id }) => !aside.includes(id)).flatMap(sectionLines)
  const [left, right] = narrow === 'left' ? [side, main] : [main, side]
  return ['\\begin{cvcolumns}', ...left, '', '\\cvnextcolumn', ...right, '\\end{cvcolumns}']
}

/**
 * A self-contained document for pdfLaTeX (base and recommended packages), XeLaTeX or LuaLaTeX, written with the
 * ordinary commands so that a person can go on from it. Two-column templates need paracol, else they become one.
 */
export function exportLatex(
  sheet: Sheet,
  template: Template,
  options: RenderOptions,
): { source: string; warnings: string[] } {
  const style = latexStyles[template.id]
  const strange = findUnprintable(allText(sheet))
  const contacts = sheet.contacts.map((contact) => link(contact.text, contact.href))
  const lines = [
    ...latexPreamble({ sheet, template, options, style, strange }),
    '\\begin{document}',
    '\\begin{cvhead}',
    ...(sheet.name ? [`\\cvname{${tex(sheet.name)}}\\par`] : []),
    ...(sheet.label ? [`\\cvtitle{${tex(sheet.label)}}\\par`] : []),
    ...(contacts.length > 0 ? [`${contacts.join(BETWEEN)}\\par`] : []),
    '\\end{cvhead}',
    ...bodyLines(sheet, template, style),
    '\\end{document}',
  ]
  const warnings =
    strange.length > 0
      ? [`pdfLaTeX cannot print ${strange.slice(0, 20).join(' ')}: compile this file with XeLaTeX or LuaLaTeX.`]
      : []
  return { source: `${lines.join('\n')}\n`, warnings }
}
