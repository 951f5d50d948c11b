// The families résumés are set in. No other font is used, but for letters that none of these has.
import { readFileSync } from 'node:fs'
import type { FontId } from '../render-options.ts'
import { fontFolder, listFontFiles } from './font-files.ts'

/** `xHeight` and `capHeight` in em, from each font's OS/2 table. */
const families: Record<
  FontId,
  { name: string; kind: 'sans' | 'serif'; bold: number; xHeight: number; capHeight: number }
> = {
  geist: { name: 'Geist', kind: 'sans', bold: 600, xHeight: 0.53, capHeight: 0.71 },
  inter: { name: 'Inter', kind: 'sans', bold: 600, xHeight: 0.546, capHeight: 0.727 },
  'source-sans': { name: 'Source Sans 3', kind: 'sans', bold: 600, xHeight: 0.486, capHeight: 0.66 },
  'plex-sans': { name: 'IBM Plex Sans', kind: 'sans', bold: 700, xHeight: 0.516, capHeight: 0.698 },
  'source-serif': { name: 'Source Serif 4', kind: 'serif', bold: 600, xHeight: 0.475, capHeight: 0.67 },
  'eb-garamond': { name: 'EB Garamond', kind: 'serif', bold: 600, xHeight: 0.4, capHeight: 0.65 },
  libertinus: { name: 'Libertinus Serif', kind: 'serif', bold: 700, xHeight: 0.43, capHeight: 0.645 },
  'instrument-serif': { name: 'Instrument Serif', kind: 'serif', bold: 400, xHeight: 0.51, capHeight: 0.72 },
}
/** For letters the chosen family lacks: wide Latin, Greek and Cyrillic first, then Hebrew and Arabic, pictograms last. */
const fallbacks = {
  sans: ['Source Sans 3', 'Noto Sans Hebrew', 'Noto Sans Arabic', 'Libertinus Serif', 'Noto Emoji', 'DejaVu Sans Mono'],
  serif: [
    'Source Serif 4',
    'Noto Serif Hebrew',
    'Noto Naskh Arabic',
    'Source Sans 3',
    'Libertinus Serif',
    'Noto Emoji',
    'DejaVu Sans Mono',
  ],
}

const chain = (id: FontId): string[] => [...new Set([families[id].name, ...fallbacks[families[id].kind]])]

/** The bold weight a family ships; asking for any other could find a font of the machine instead. */
export const boldOf = (id: FontId): number => families[id].bold
/** Height that a line of the family counts as, whatever script its letters come from: lines stay evenly spaced. */
export const capHeightOf = (id: FontId): number => families[id].capHeight
export const textFonts = (id: FontId): string[] => chain(id)

/** A family the person chose is used throughout; otherwise the template's own display family. */
export const displayFonts = (chosen: FontId | undefined, template: { font: FontId; display?: FontId }): string[] =>
  chain(displayFont(chosen, template))
export const displayFont = (chosen: FontId | undefined, template: { font: FontId; display?: FontId }): FontId =>
  chosen ?? template.display ?? template.font

export const readFontFiles = (): Buffer[] => listFontFiles(fontFolder).map((file) => readFileSync(file))

/** Lower-case letters under this height (points) are hard to read in print: that of 8 pt Times and 7.5 pt Inter. */
const LEAST_X_HEIGHT = 4.1

/** The smallest scale at which the template's text stays readable in the given family; never above 1. */
export const smallestScale = (template: { font: FontId; size: number }, chosen: FontId | undefined): number =>
  Math.min(1, Math.max(0.8, LEAST_X_HEIGHT / (families[chosen ?? template.font].xHeight * template.size)))
