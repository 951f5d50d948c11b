// Which letters can be drawn, and with which fonts.

import type { Sheet } from '../document/sheet.ts'
import type { LetterSheet } from '../letter/to-letter-inputs.ts'
import { fontFolder, listFontFiles, machineFolders, ownFolder, worldFolder } from './font-files.ts'
import { type FontFacts, readFontFacts } from './read-font-facts.ts'

const factsOf = (files: string[]): FontFacts[] => files.flatMap((file) => readFontFacts(file) ?? [])

function lettersOf(fonts: FontFacts[]): Set<number> {
  const letters = new Set<number>()
  for (const { ranges } of fonts)
    for (let at = 0; at < ranges.length; at += 2)
      for (let code = ranges[at]!; code <= ranges[at + 1]!; code++) letters.add(code)
  return letters
}

/** Made when first asked for; `forgetFonts` lets a test begin anew. */
function once<T>(make: () => T): { (): T; forget: () => void } {
  let known: { value: T } | undefined
  const get = (): T => {
    known ??= { value: make() }
    return known.value
  }
  const forget = (): void => {
    known = undefined
  }
  return Object.assign(get, { forget })
}

const templateLetters = once(() => lettersOf(factsOf(listFontFiles(fontFolder))))
const ownFonts = once(() => factsOf(listFontFiles(ownFolder() ?? '', true)))
const worldFonts = once(() => [...ownFonts(), ...factsOf(listFontFiles(worldFolder))])
const worldLetters = once(() => lettersOf(worldFonts()))
const machineLetters = once(() => lettersOf(factsOf(machineFolders().flatMap((folder) => listFontFiles(folder, true)))))

export const forgetFonts = (): void => {
  for (const each of [ownFonts, worldFonts, worldLetters, machineLetters]) each.forget()
}

/** Families for letters that the templates' own lack: the operator's first. */
export const worldFamilies = (): string[] => [...new Set(worldFonts().map(({ family }) => family))].filter(Boolean)

const invisible = /\s|[\u200b-\u200f]|\p{Variation_Selector}/u

/** Letters of a text that the templates' families cannot draw, each once. Plain text costs a look at each letter. */
export function foreignLetters(text: string): string[] {
  const letters = templateLetters()
  const found = new Set<string>()
  for (const letter of text) {
    const code = letter.codePointAt(0)!
    if (code > 0x7e && !letters.has(code) && !invisible.test(letter)) found.add(letter)
  }
  return [...found]
}

const allText = (value: unknown): string =>
  typeof value === 'string'
    ? value
    : value && typeof value === 'object'
      ? Object.values(value).map(allText).join('')
      : ''

/** A warning that names the letters no font here can draw and says what to do, or nothing. */
export function missingLetters(sheet: Sheet | LetterSheet): string[] {
  const foreign = foreignLetters(allText(sheet)).filter((letter) => !worldLetters().has(letter.codePointAt(0)!))
  const missing = foreign.length > 0 ? foreign.filter((letter) => !machineLetters().has(letter.codePointAt(0)!)) : []
  if (missing.length === 0) return []
  const shown = missing.slice(0, 12).join(' ')
  return [
    `No font here can draw ${shown}${missing.length > 12 ? ` and ${missing.length - 12} more` : ''}: the page shows an empty box or a gap in their place. Write them in other letters, save as Word, or ask whoever runs Shortlist for a font that has them (setting FONTS_DIR).`,
  ]
}
