import { joinItems } from '../document/build-entries.ts'
import { readable, tint } from '../document/colour.ts'
import type { Sheet, SheetEntry, SheetSection } from '../document/sheet.ts'
import type { RenderOptions, Template } from '../render-options.ts'
import { boldOf, displayFont, displayFonts, textFonts } from './fonts.ts'
import { toRun } from './to-runs.ts'

const run = (text: string | undefined) => (text === undefined ? undefined : toRun(text))

const entryInput = (entry: SheetEntry) => ({
  title: run(entry.title),
  organisation: run(entry.organisation),
  place: run(entry.place),
  dates: entry.dates,
  link: entry.link && { text: toRun(entry.link.text), href: entry.link.href },
  paragraphs: entry.paragraphs.map(toRun),
  bullets: entry.bullets.map(toRun),
  notes: entry.notes.map((note) => ({ label: note.label, text: toRun(note.text) })),
})

function sectionInput(section: SheetSection) {
  const { id, heading, kind } = section
  if (kind === 'text') return { id, heading, kind, paragraphs: section.paragraphs.map(toRun) }
  if (kind === 'groups')
    return {
      id,
      heading,
      kind,
      groups: section.groups.map((group) => ({
        label: run(group.label),
        text: toRun(joinItems(group.items)),
        items: group.items.map(toRun),
      })),
    }
  return { id, heading, kind, entries: section.entries.map(entryInput) }
}

export const papers = { a4: { width: 595.28, height: 841.89 }, letter: { width: 612, height: 792 } } as const

/** Everything a template gets: two JSON texts. No word of the profile ever becomes source. */
export function toInputs(sheet: Sheet, template: Template, options: RenderOptions): Record<string, string> {
  const accent = options.accent ?? template.accent
  const look = {
    ...papers[options.paper],
    size: template.size * options.scale,
    density: options.density,
    margins: options.margins,
    accent,
    accentText: readable(accent),
    /** The person chose a colour: templates that have none of their own show it. */
    accented: options.accent !== undefined,
    tint: tint(accent),
    aside: template.aside,
    ink: '#1b1a17',
    quiet: '#5e5b54',
    hair: '#cfcbc0',
    lang: options.language,
    dir: sheet.direction,
    dated: options.now !== undefined,
    fonts: { text: textFonts(options.font ?? template.font), display: displayFonts(options.font, template) },
    bold: boldOf(options.font ?? template.font),
    displayBold: boldOf(displayFont(options.font, template)),
    title: sheet.name ? [sheet.name, sheet.label].filter(Boolean).join(' – ') : 'Résumé',
    author: sheet.name ? [sheet.name] : [],
  }
  return {
    look: JSON.stringify(look),
    sheet: JSON.stringify({
      name: toRun(sheet.name),
      label: run(sheet.label),
      contacts: sheet.contacts.map((contact) => ({ ...contact, text: toRun(contact.text) })),
      sections: sheet.sections.map(sectionInput),
    }),
  }
}
