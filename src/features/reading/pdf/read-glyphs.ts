// One page of a PDF → glyphs in the order of the content stream.
import type { Glyph, GlyphStyle } from './glyph.ts'
import { iconFontName, isPrivateUse, isSymbolBullet, normaliseCode } from './normalise-char.ts'
import type { Pdfium } from './open-pdfium.ts'

export interface PageGlyphs {
  glyphs: Glyph[]
  /** Names of the fonts that draw text. */
  fonts: Set<string>
}

/** Maps pdfium's page space (origin bottom left, unrotated) to points from the top left as the page is shown. */
export type PageMap = (x: number, y: number) => readonly [number, number]

export function readGlyphs(pdfium: Pdfium, page: number, map: PageMap, room: number, scratch: number): PageGlyphs {
  const { call } = pdfium
  const text = call.FPDFText_LoadPage!(page)
  if (!text) return { glyphs: [], fonts: new Set() }
  try {
    const count = Math.min(call.FPDFText_CountChars!(text), room)
    const styles = new Map<number, GlyphStyle>()
    const fonts = new Set<string>()
    const glyphs: Glyph[] = []
    let spaced = false
    for (let index = 0; index < count; index++) {
      const code = call.FPDFText_GetUnicode!(text, index)
      const object = call.FPDFText_GetTextObject!(text, index)
      if (code === 0x20 || code === 0xa0 || code === 0x0d || code === 0x0a || code === 0x09 || !object) {
        spaced = true
        continue
      }
      let style = styles.get(object)
      if (!style) {
        style = readStyle(pdfium, text, index, object, scratch)
        styles.set(object, style)
        if (style.font) fonts.add(style.font)
      }
      const written = meaningOf(code, style)
      if (!written) continue
      if (written === ' ') {
        spaced = true
        continue
      }
      call.FPDFText_GetLooseCharBox!(text, index, scratch)
      call.FPDFText_GetCharOrigin!(text, index, scratch + 16, scratch + 24)
      const view = pdfium.view()
      const [x0, y0] = map(view.getFloat32(scratch, true), view.getFloat32(scratch + 4, true))
      const [x1, y1] = map(view.getFloat32(scratch + 8, true), view.getFloat32(scratch + 12, true))
      const [, baseline] = map(view.getFloat64(scratch + 16, true), view.getFloat64(scratch + 24, true))
      glyphs.push({
        text: written,
        left: Math.min(x0, x1),
        right: Math.max(x0, x1),
        top: Math.min(y0, y1),
        bottom: Math.max(y0, y1),
        baseline,
        style,
        spaced,
      })
      spaced = false
    }
    return { glyphs, fonts }
  } finally {
    call.FPDFText_ClosePage!(text)
  }
}

/** `\u0001` stands for a picture: it is not text, but it parts the texts beside it. */
function meaningOf(code: number, style: GlyphStyle): string {
  if (!style.icons && isSymbolBullet(code)) return '•'
  if (style.icons) return /wingding|symbol/i.test(style.font) ? '•' : '\u0001'
  return isPrivateUse(code) ? '\u0001' : normaliseCode(code)
}

function readStyle(pdfium: Pdfium, text: number, index: number, object: number, scratch: number): GlyphStyle {
  const { call } = pdfium
  const nominal = readDouble(call.FPDFText_GetFontSize!, text, index)
  call.FPDFText_GetMatrix!(text, index, scratch)
  let view = pdfium.view()
  const [a, b, c, d] = [0, 4, 8, 12].map((at) => view.getFloat32(scratch + at, true)) as [
    number,
    number,
    number,
    number,
  ]
  const scale = Math.hypot(c, d) || 1
  const font = call.FPDFTextObj_GetFont!(object)
  const name = font ? readFontName(pdfium, font, scratch) : ''
  const weight = font ? call.FPDFFont_GetWeight!(font) : 0
  const mode = call.FPDFTextObj_GetTextRenderMode!(object)
  call.FPDFPageObj_GetFillColor!(object, scratch, scratch + 4, scratch + 8, scratch + 12)
  view = pdfium.view()
  const [red, green, blue, alpha] = [0, 4, 8, 12].map((at) => view.getUint32(scratch + at, true)) as [
    number,
    number,
    number,
    number,
  ]
  return {
    size: Math.round(nominal * scale * 100) / 100,
    bold: weight >= 600 || /bold|black|heavy|semibold|demi/i.test(name) || (mode === 2 && scale > 0),
    italic:
      /italic|oblique|slanted/i.test(name) || /(?:^|[-,])(?:it|sl|ti)$/i.test(name) || /CMTI|CMSL|TI\d+$/.test(name),
    font: name,
    color: ((red & 255) << 16) | ((green & 255) << 8) | (blue & 255),
    invisible: mode === 3 || mode === 7 || alpha === 0,
    turned: Math.abs(b) > 0.3 * (Math.abs(a) + Math.abs(b)) || (a === 0 && b === 0),
    icons: iconFontName.test(name) && !/symbolmt$/i.test(name),
  }
}

/** WebAssembly returns doubles as numbers, so the call's own result is the size. */
const readDouble = (get: (...args: number[]) => number, text: number, index: number): number => get(text, index) || 0

function readFontName(pdfium: Pdfium, font: number, scratch: number): string {
  const length = Math.min(pdfium.call.FPDFFont_GetBaseFontName!(font, scratch, 250), 250)
  if (length <= 1) return ''
  const raw = Buffer.from(pdfium.bytes().subarray(scratch, scratch + length - 1)).toString('latin1')
  return raw.replace(/^[A-Z]{6}\+/, '')
}
