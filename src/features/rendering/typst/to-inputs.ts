import { joinItems } from '../document/build-entries.ts'
import { readable, tint } from '../document/colour.ts'
import type { Sheet, SheetEntry, SheetSection } from '../document/sheet.ts'
import type { RenderOptions, Template } from '../render-options.ts'
import { boldOf, capHeightOf, displayFont, displayFonts, textFonts } from './fonts.ts'
import { type Run, toRtlRun, toRun, widest } from './to-runs.ts'

/** Keys whose texts are not words of a line: names of things, addresses, and what is never broken. */
const asWritten = new Set(['id', 'kind', 'href', 'dates', 'heading'])

/** Contacts are kept whole as they are; only what fits no line may break. */
const asOne: ToRun = (text, longest) => (text.length > longest ? toRun(text, longest) : text)

type ToRun = (text: string, longest: number) => Run

/** Every text of a part of the sheet as a run that the line breaker treats well. */
function prepare(value: unknown, toRun: ToRun, longest: number, key = ''): unknown {
  if (typeof value === 'string') return asWritten.has(key) ? value : toRun(value, longest)
  if (Array.isArray(value)) return value.map((item) => prepare(item, toRun, longest, key))
  if (!value || typeof value !== 'object') return value
  return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, prepare(item, toRun, longest, name)]))
}

/** Letters of an entry that is kept on one page: about eight lines. */
const SHORT = 640
const isShort = (entry: SheetEntry): boolean =>
  entry.bullets.length <= 5 && [...entry.paragraphs, ...entry.bullets].join('').length <= SHORT

/** The section with what the templates need beside the words. */
function withHints(section: SheetSection) {
  if (section.kind === 'groups')
    return { ...section, groups: section.groups.map((group) => ({ ...group, text: joinItems(group.items) })) }
  if (section.kind === 'text') return section
  return { ...section, entries: section.entries.map((entry) => ({ ...entry, short: isShort(entry) })) }
}

const longestDate = (sheet: Sheet): number =>
  Math.max(0, ...sheet.sections.flatMap((s) => ('entries' in s ? s.entries.map((e) => e.dates?.length ?? 0) : [])))

export const papers = { a4: { width: 595.28, height: 841.89 }, letter: { width: 612, height: 792 } } as const

/**
 * As `toInputs`, for what is only looked at: title and author of a file are seen nowhere on its pages, and a change there
 * would have everything set anew.
 */
export const toScreenInputs = (sheet: Sheet, template: Template, options: RenderOptions): Record<string, string> =>
  toInputs(sheet, template, options, { title: 'Résumé', author: [] })

const nameFile = ({ name, label }: Sheet) =>
  name ? { title: [name, label].filter(Boolean).join(' – '), author: [name] } : { title: 'Résumé', author: [] }

/** Everything a template gets: two JSON texts. No word of the profile ever becomes source. */
export function toInputs(
  sheet: Sheet,
  template: Template,
  options: RenderOptions,
  file = nameFile(sheet),
): Record<string, string> {
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
    /** Long names are set smaller so that they keep to a line. */
    nameScale: Math.max(0.62, Math.min(1, 27 / sheet.name.length)),
    dateLength: longestDate(sheet),
    headingLength: Math.max(0, ...sheet.sections.map(({ heading }) => heading.length)),
    ink: '#1b1a17',
    quiet: '#5e5b54',
    hair: '#cfcbc0',
    lang: options.language,
    dir: sheet.direction,
    dated: options.now !== undefined,
    fonts: { text: textFonts(options.font ?? template.font), display: displayFonts(options.font, template) },
    bold: boldOf(options.font ?? template.font),
    capHeight: capHeightOf(options.font ?? template.font),
    displayBold: boldOf(displayFont(options.font, template)),
    ...file,
  }
  const make = sheet.direction === 'rtl' ? toRtlRun : toRun
  return {
    look: JSON.stringify(look),
    sheet: JSON.stringify({
      name: prepare(sheet.name, make, widest.narrow),
      label: prepare(sheet.label, make, widest.wide),
      contacts: prepare(sheet.contacts, asOne, widest.wide),
      sections: sheet.sections.map((section) =>
        prepare(withHints(section), make, template.aside.includes(section.id) ? widest.narrow : widest.wide),
      ),
    }),
  }
}
