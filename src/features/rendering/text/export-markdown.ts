import { joinItems } from '../document/build-entries.ts'
import type { Sheet, SheetEntry, SheetSection } from '../document/sheet.ts'

/** Every character that could start markup is escaped, inline and at the start of a line; `<` cannot open HTML. */
export function escapeMarkdown(text: string): string {
  return text
    .replace(/[\\`*_[\]<>|~^$]/g, '\\$&')
    .replace(/&(?=#?\w+;)/g, '\\&')
    .replace(/^(#{1,6}|[-+=:])(?=\s|$|[-=])/, '\\$1')
    .replace(/^(\d+)([.)])(?=\s|$)/, '$1\\$2')
}

const md = escapeMarkdown
const link = (text: string, href: string | undefined): string =>
  href
    ? `[${md(text)}](${href.replace(/[<>()\\\s]/g, (c) => `%${c.charCodeAt(0).toString(16).padStart(2, '0')}`)})`
    : md(text)

const joined = (parts: (string | undefined)[]): string => parts.filter(Boolean).join(' · ')

function entryBlocks(entry: SheetEntry): string[] {
  const { title, organisation, place, dates } = entry
  return [
    ...(title ? [`### ${md(title)}`] : []),
    joined([organisation && `**${md(organisation)}**`, place && md(place), dates && `*${md(dates)}*`]),
    ...(entry.link ? [link(entry.link.text, entry.link.href)] : []),
    ...entry.paragraphs.map(md),
    entry.bullets.map((bullet) => `- ${md(bullet)}`).join('\n'),
    ...entry.notes.map((note) => (note.label ? `**${md(note.label)}:** ${md(note.text)}` : md(note.text))),
  ].filter(Boolean)
}

/** Certificates and the like: a list, one line each. */
function lineItem(entry: SheetEntry): string {
  const { title, organisation, place, dates } = entry
  const first = joined([
    title && `**${md(title)}**`,
    organisation && md(organisation),
    place && md(place),
    dates && md(dates),
    entry.link && link(entry.link.text, entry.link.href),
  ])
  return [`- ${first}`, ...entry.paragraphs.map((text) => `  ${md(text)}`)].join('\n\n')
}

function sectionBlocks(section: SheetSection): string[] {
  if (section.kind === 'text') return section.paragraphs.map(md)
  if (section.kind === 'groups')
    return section.groups.map((group) => (group.label ? `**${md(group.label)}:** ` : '') + md(joinItems(group.items)))
  if (section.kind === 'lines') return [section.entries.map(lineItem).join('\n')]
  return section.entries.flatMap(entryBlocks)
}

/** CommonMark: name as the only level 1 heading, sections level 2, entries level 3. */
export function exportMarkdown(sheet: Sheet): string {
  const blocks = [
    ...(sheet.name ? [`# ${md(sheet.name)}`] : []),
    ...(sheet.label ? [`**${md(sheet.label)}**`] : []),
    sheet.contacts.map((contact) => link(contact.text, contact.href)).join(' · '),
    ...sheet.sections.flatMap((section) => [`## ${md(section.heading)}`, ...sectionBlocks(section)]),
  ].filter(Boolean)
  return `${blocks.join('\n\n')}\n`
}
