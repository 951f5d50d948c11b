import { joinItems } from '../document/build-entries.ts'
import type { Sheet, SheetEntry, SheetSection } from '../document/sheet.ts'
import type { RenderOptions, Template } from '../render-options.ts'
import { escapeHref, escapeLatex, findUnprintable } from './escape-latex.ts'
import { latexPreamble } from './preamble.ts'
import { latexStyles } from './styles.ts'

const tex = escapeLatex
const link = (text: string, href: string | undefined): string =>
  href ? `\\href{${escapeHref(href)}}{${tex(text)}}` : tex(text)
const field = (text: string | undefined): string => `{${text ? tex(text) : ''}}`

function entryLines(entry: SheetEntry): string[] {
  const notes = entry.notes.map((note) => `\\cvnote{${tex(note.label)}}{${tex(note.text)}}`)
  const lines = [
    `\\cventry${field(entry.title)}${field(entry.organisation)}${field(entry.place)}${field(entry.dates)}{${entry.link ? link(entry.link.text, entry.link.href) : ''}}`,
    ...entry.paragraphs.map((paragraph) => `\\cvtext{${tex(paragraph)}}`),
  ]
  if (entry.bullets.length > 0)
    lines.push('\\begin{cvitems}', ...entry.bullets.map((bullet) => `  \\item {${tex(bullet)}}`), '\\end{cvitems}')
  return [...lines, ...notes]
}

function sectionLines(section: SheetSection): string[] {
  const heading = `\\cvsection{${tex(section.heading)}}`
  if (section.kind === 'text') return [heading, ...section.paragraphs.map((text) => `\\cvtext{${tex(text)}}`)]
  if (section.kind === 'groups')
    return [heading, ...section.groups.map((group) => `\\cvgroup${field(group.label)}{${tex(joinItems(group.items))}}`)]
  return [heading, ...section.entries.flatMap(entryLines)]
}

const allText = (value: unknown): string =>
  typeof value === 'string'
    ? value
    : value && typeof value === 'object'
      ? Object.values(value).map(allText).join('')
      : ''

/** A self-contained document for pdfLaTeX (base and recommended packages), XeLaTeX or LuaLaTeX. */
export function exportLatex(
  sheet: Sheet,
  template: Template,
  options: RenderOptions,
): { source: string; warnings: string[] } {
  const style = latexStyles[template.id]
  const strange = findUnprintable(allText(sheet))
  const contacts = sheet.contacts.map((contact) => `\\mbox{${link(contact.text, contact.href)}}`)
  const lines = [
    ...latexPreamble({ sheet, template, options, style, strange }),
    '\\begin{document}',
    `\\cvhead{${tex(sheet.name)}}${field(sheet.label)}{${contacts.join('\\cvdot ')}}`,
    ...sheet.sections.flatMap((section) => ['', ...sectionLines(section)]),
    '\\end{document}',
  ]
  const warnings =
    strange.length > 0
      ? [`pdfLaTeX cannot print ${strange.slice(0, 20).join(' ')}: compile this file with XeLaTeX or LuaLaTeX.`]
      : []
  return { source: `${lines.join('\n')}\n`, warnings }
}
