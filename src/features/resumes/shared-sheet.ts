// A résumé as lines that guests read and comment on. Pure; the same words as on its printed pages.
import type { Profile } from '#features/profiles/contract.ts'
import { buildSheet } from '#features/rendering/document/build-sheet.ts'
import type { SheetEntry, SheetSection } from '#features/rendering/document/sheet.ts'
import { RenderOptions } from '#features/rendering/render-options.ts'
import type { SheetBlock } from '#features/sharing/contract.ts'

/** Places are named after section, entry and line (`work/0/bullets/2`), so that they survive most corrections. */
export function buildSharedSheet(profile: Profile): SheetBlock[] {
  const sheet = buildSheet(profile, RenderOptions.parse({}))
  const contacts = sheet.contacts.map((contact) => contact.text).join(' · ')
  return [
    { place: 'name', look: 'name' as const, text: sheet.name },
    { place: 'label', look: 'headline' as const, text: sheet.label ?? '' },
    { place: 'contact', look: 'contact' as const, text: contacts },
    ...sheet.sections.flatMap(sectionBlocks),
  ].filter((block) => block.text !== '')
}

function sectionBlocks(section: SheetSection): SheetBlock[] {
  const heading: SheetBlock = { place: section.id, look: 'heading', text: section.heading }
  if (section.kind === 'text') return [heading, ...numbered(section.id, 'text', section.paragraphs)]
  if (section.kind === 'groups') {
    const lines = section.groups.map(({ label, items }) => [label, items.join(', ')].filter(Boolean).join(': '))
    return [heading, ...numbered(section.id, 'text', lines)]
  }
  return [heading, ...section.entries.flatMap((entry) => entryBlocks(`${section.id}/${entry.index}`, entry))]
}

function entryBlocks(place: string, entry: SheetEntry): SheetBlock[] {
  const { title, organisation, dates, link, notes } = entry
  const head = [title, organisation, entry.place].filter(Boolean).join(' · ')
  return [
    ...(head || dates
      ? [{ place, look: 'title' as const, text: head || dates!, ...(head && dates ? { aside: dates } : {}) }]
      : []),
    ...(link ? [{ place: `${place}/link`, look: 'text' as const, text: link.text }] : []),
    ...numbered(`${place}/text`, 'text', entry.paragraphs),
    ...numbered(`${place}/bullets`, 'bullet', entry.bullets),
    ...numbered(
      `${place}/notes`,
      'text',
      notes.map((note) => [note.label, note.text].filter(Boolean).join(': ')),
    ),
  ]
}

const numbered = (place: string, look: SheetBlock['look'], lines: string[]): SheetBlock[] =>
  lines.map((text, index) => ({ place: `${place}/${index}`, look, text }))
