import { joinItems } from '../document/build-entries.ts'
import type { Sheet, SheetEntry, SheetSection } from '../document/sheet.ts'

/** `Senior engineer — Meridian Pay, Lisbon`: the first line of an entry in every plain format. */
export function entryTitle(entry: SheetEntry): string {
  const beside = [entry.organisation, entry.place].filter(Boolean).join(', ')
  return [entry.title, beside].filter(Boolean).join(' — ')
}

function entryLines(entry: SheetEntry): string[] {
  return [
    [entryTitle(entry), entry.dates].filter(Boolean).join(' | '),
    ...(entry.link ? [entry.link.text] : []),
    ...entry.paragraphs,
    ...entry.bullets.map((bullet) => `- ${bullet}`),
    ...entry.notes.map((note) => `${note.label}: ${note.text}`),
  ].filter(Boolean)
}

function sectionLines(section: SheetSection): string[] {
  if (section.kind === 'text') return section.paragraphs
  if (section.kind === 'groups')
    return section.groups.map((group) => [group.label, joinItems(group.items)].filter(Boolean).join(': '))
  if (section.kind === 'lines') return section.entries.flatMap(entryLines)
  return section.entries.flatMap((entry, index) => [...(index > 0 ? [''] : []), ...entryLines(entry)])
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
