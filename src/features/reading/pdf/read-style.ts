// The look of a text object: size, weight, slant, colour. Fonts are described once each.
import { type Damage, startDamage } from '../encoding/mend-text.ts'
import type { GlyphStyle } from './glyph.ts'
import { iconFontName } from './normalise-char.ts'
import type { Pdfium } from './open-pdfium.ts'

interface FontFacts {
  name: string
  bold: boolean
  italic: boolean
  icons: boolean
}

/** Looks already met in one document; equal looks share one object. */
export interface StyleCache {
  fonts: Map<number, FontFacts>
  styles: Map<string, GlyphStyle>
  damage: Damage
}

export const createStyleCache = (): StyleCache => ({
  fonts: new Map(),
  styles: new Map(),
  damage: startDamage(),
})

export function readStyle(
  pdfium: Pdfium,
  cache: StyleCache,
  text: number,
  index: number,
  object: number,
  scratch: number,
): GlyphStyle {
  const { call } = pdfium
  const nominal = call.FPDFText_GetFontSize!(text, index) || 0
  call.FPDFText_GetMatrix!(text, index, scratch)
  call.FPDFPageObj_GetFillColor!(object, scratch + 32, scratch + 36, scratch + 40, scratch + 44)
  const mode = call.FPDFTextObj_GetTextRenderMode!(object)
  const pointer = call.FPDFTextObj_GetFont!(object)
  const floats = pdfium.floats()
  const at = scratch >> 2
  const [a, b] = [floats[at]!, floats[at + 1]!]
  const scale = Math.hypot(floats[at + 2]!, floats[at + 3]!) || 1
  const size = Math.round(nominal * scale * 100) / 100
  const bytes = pdfium.bytes()
  const color = (bytes[scratch + 32]! << 16) | (bytes[scratch + 36]! << 8) | bytes[scratch + 40]!
  const invisible = mode === 3 || mode === 7 || bytes[scratch + 44] === 0
  const turned = Math.abs(b) > 0.3 * (Math.abs(a) + Math.abs(b)) || (a === 0 && b === 0)
  const key = `${pointer}/${size}/${color}/${mode}/${invisible}/${turned}`
  const known = cache.styles.get(key)
  if (known) return known
  const font = describeFont(pdfium, cache, pointer, scratch)
  const { bold, italic, icons, name } = font
  const style = { size, bold: bold || mode === 2, italic, font: name, color, invisible, turned, icons }
  cache.styles.set(key, style)
  return style
}

function describeFont(pdfium: Pdfium, cache: StyleCache, font: number, scratch: number): FontFacts {
  const known = cache.fonts.get(font)
  if (known) return known
  const name = font ? readFontName(pdfium, font, scratch) : ''
  const weight = font ? pdfium.call.FPDFFont_GetWeight!(font) : 0
  const facts = {
    name,
    bold:
      weight >= 600 ||
      /bold|black|heavy|semibold|demi/i.test(name) ||
      /^(?:CMB|SFB|LMRoman\d*-Bold|ptmb|phvb)/.test(name),
    italic:
      /italic|oblique|slanted/i.test(name) ||
      /(?:^|[-,])(?:it|sl|ti)$/i.test(name) ||
      /^(?:CMTI|CMSL|SFTI|SFSL)|TI\d+$/.test(name),
    icons: iconFontName.test(name) && !/symbolmt$/i.test(name),
  }
  cache.fonts.set(font, facts)
  return facts
}

function readFontName(pdfium: Pdfium, font: number, scratch: number): string {
  const length = Math.min(pdfium.call.FPDFFont_GetBaseFontName!(font, scratch, 250), 250)
  if (length <= 1) return ''
  const raw = Buffer.from(pdfium.bytes().subarray(scratch, scratch + length - 1)).toString('latin1')
  return raw.replace(/^[A-Z]{6}\+/, '')
}
