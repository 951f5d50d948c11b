// The families résumés are set in. Typst never sees a font of the machine it runs on.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { FontId } from '../render-options.ts'

export const fontFolder = join(import.meta.dirname, '..', 'fonts')

const families: Record<FontId, { name: string; kind: 'sans' | 'serif' }> = {
  geist: { name: 'Geist', kind: 'sans' },
  inter: { name: 'Inter', kind: 'sans' },
  'source-sans': { name: 'Source Sans 3', kind: 'sans' },
  'plex-sans': { name: 'IBM Plex Sans', kind: 'sans' },
  'source-serif': { name: 'Source Serif 4', kind: 'serif' },
  'eb-garamond': { name: 'EB Garamond', kind: 'serif' },
  libertinus: { name: 'Libertinus Serif', kind: 'serif' },
  'instrument-serif': { name: 'Instrument Serif', kind: 'serif' },
}
/** For letters the chosen family lacks: wide Latin, Greek and Cyrillic first, then Hebrew and Arabic. */
const fallbacks = {
  sans: ['Source Sans 3', 'Noto Sans Hebrew', 'Noto Sans Arabic', 'Libertinus Serif', 'DejaVu Sans Mono'],
  serif: [
    'Source Serif 4',
    'Noto Serif Hebrew',
    'Noto Naskh Arabic',
    'Source Sans 3',
    'Libertinus Serif',
    'DejaVu Sans Mono',
  ],
}

const chain = (id: FontId): string[] => [...new Set([families[id].name, ...fallbacks[families[id].kind]])]

export const textFonts = (id: FontId): string[] => chain(id)

/** A family the person chose is used throughout; otherwise the template's own display family. */
export const displayFonts = (chosen: FontId | undefined, template: { font: FontId; display?: FontId }): string[] =>
  chain(chosen ?? template.display ?? template.font)

export const readFontFiles = (): Buffer[] =>
  readdirSync(fontFolder)
    .filter((file) => /\.(ttf|otf)$/.test(file))
    .sort()
    .map((file) => readFileSync(join(fontFolder, file)))
