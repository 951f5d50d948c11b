import { joinItems } from '../document/build-entries.ts'
import type { Sheet, SheetEntry, SheetSection } from '../document/sheet.ts'

/** Bars stand in no name: whoever reads the file can tell employer, place and dates apart. */
const joined = (parts: (string | undefined)[]): string => parts.filter(Boolean).join(' | ')

function entryLines(entry: SheetEntry, compact: boolean): string[] {
  const { title, organisation, place, dates, link } = entry
  return [
    ...(compact ? [joined([title, organisation, place, dates])] : [title, joined([organisation, place]), dates]),
    link?.text,
    ...entry.paragraphs,
    ...entry.bullets.map((bullet) => `- ${bullet}`),
    ...entry.notes.map((note) => (note.label ? `${note.label}: ${note.text}` : note.text)),
  ].filter((line): line is string => Boolean(line))
}

function sectionLines(section: SheetSection): string[] {
  if (section.kind === 'text') return section.paragraphs
  if (section.kind === 'groups')
    return section.groups.map((group) => [group.label, joinItems(group.items)].filter(Boolean).join(': '))
  if (section.kind === 'lines') return section.entries.flatMap((entry) => entryLines(entry, true))
  return section.entries.flatMap((entry, index) => [...(index > 0 ? [''] : []), ...entryLines(entry, false)])
}

/** Plain text, UTF-8, `\n`: headings in capitals, `- ` bullets, a blank line between blocks. */
export function exportText(sheet: Sheet): string {
  const head = [sheet.name, sheet.label, ...sheet.contacts.map((contact) => contact.text)].filter(Boolean)
  const blocks = sheet.sections.map((section) => [
    section.heading.toLocaleUpperCase(sheet.language),
    ...sectionLines(section),
  ])
  return `${[head, ...blocks]
    .filter((block) => block.length > 0)
    .map((block) => block.join('\n'))
    .join('\n\n')}\n`
}
