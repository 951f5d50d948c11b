// One page of a PDF → glyphs in the order of the content stream.
import type { Mend } from '../encoding/find-damage.ts'
import { findPageDamage, mayBeDamaged } from './find-page-damage.ts'
import type { Glyph, GlyphStyle } from './glyph.ts'
import { isPictogram, isPrivateUse, isSymbolBullet, normaliseCode, normaliseText } from './normalise-char.ts'
import type { Pdfium } from './open-pdfium.ts'
import type { PageMap } from './page-map.ts'
import { readStyle, type StyleCache } from './read-style.ts'

/** At most `room` characters. */
export function readGlyphs(
  pdfium: Pdfium,
  page: number,
  map: PageMap,
  room: number,
  scratch: number,
  cache: StyleCache,
): Glyph[] {
  const text = pdfium.call.FPDFText_LoadPage!(page)
  if (!text) return []
  try {
    return readChars(pdfium, page, text, map, room, scratch, cache)
  } finally {
    pdfium.call.FPDFText_ClosePage!(text)
  }
}

function readChars(
  pdfium: Pdfium,
  page: number,
  text: number,
  map: PageMap,
  room: number,
  scratch: number,
  cache: StyleCache,
): Glyph[] {
  const { call } = pdfium
  const getUnicode = call.FPDFText_GetUnicode!
  const getObject = call.FPDFText_GetTextObject!
  const getBox = call.FPDFText_GetLooseCharBox!
  const isGenerated = call.FPDFText_IsGenerated!
  const getFont = call.FPDFTextObj_GetFont!
  const getSize = call.FPDFText_GetFontSize!
  const count = Math.min(call.FPDFText_CountChars!(text), room)
  const { xx, xy, yx, yy, ox, oy } = map
  const charwise = call.FPDFPage_CountObjects!(page) > count * 0.6
  const at = scratch >> 2
  const glyphs: Glyph[] = []
  let spaced = false
  let typed = false
  let broken = true
  let object = 0
  let font = 0
  let size = 0
  let style: GlyphStyle | undefined
  let rise = 0
  let mends: Map<number, Mend> | undefined
  for (let index = 0; index < count; index++) {
    const first = index
    let code = getUnicode(text, first)
    let mend: Mend | undefined
    // pdfium gives characters beyond 16 bits in two halves.
    if (code >= 0xd800 && code < 0xdc00 && index + 1 < count)
      code = ((code - 0xd800) << 10) + getUnicode(text, ++index) - 0xdc00 + 0x10000
    if (code >= 0xc2 && code <= 0xf4) {
      mends ??= mayBeDamaged(pdfium, text, first) ? findPageDamage(pdfium, text, count, cache.damage) : undefined
      mend = mends?.get(first)
      if (mend) [code, index] = [mend.text.codePointAt(0) ?? 0x20, mend.end - 1]
    }
    const own = (code <= 0x20 && code !== 2) || code === 0xa0 ? 0 : getObject(text, first)
    if (!own) {
      if (code === 0x0d || code === 0x0a) broken = true
      if (code !== 0xad && code !== 2) spaced = true
      if (code === 0x20 || code === 0xa0) typed ||= isGenerated(text, first) === 0
      continue
    }
    let fresh = false
    if (own !== object) {
      // Some writers make an object of every character: inside a line the font and its size are proof enough.
      const ownFont = getFont(own)
      const ownSize = getSize(text, first)
      fresh = (spaced && (!charwise || broken)) || ownFont !== font || ownSize !== size || !style || style.turned
      object = own
      font = ownFont
      size = ownSize
      if (fresh) style = readStyle(pdfium, cache, text, first, object, scratch)
    }
    const written =
      mend && mend.text.length > 2
        ? normaliseText(mend.text)
        : isSpoken(code, spaced && !broken, glyphs)
          ? String.fromCodePoint(code)
          : meaningOf(code, style!)
    if (written === ' ') spaced = true
    if (written === '' || written === ' ') continue
    getBox(text, first, scratch)
    const floats = pdfium.floats()
    const l = floats[at]!
    const t = floats[at + 1]!
    const r = floats[at + 2]!
    const b = floats[at + 3]!
    const x0 = ox + xx * l + yx * t
    const x1 = ox + xx * r + yx * b
    const y0 = oy + xy * l + yy * t
    const y1 = oy + xy * r + yy * b
    const bottom = Math.max(y0, y1)
    if (fresh || style!.turned) {
      call.FPDFText_GetCharOrigin!(text, first, scratch, scratch + 8)
      const view = pdfium.view()
      rise = bottom - (oy + xy * view.getFloat64(scratch, true) + yy * view.getFloat64(scratch + 8, true))
    }
    // A hyphen whose code has no letter in the font gets the box of its stroke alone, not of its line.
    const flat = written === '\u00ad' || Math.abs(y0 - y1) < 0.3 * style!.size
    const before = flat && !fresh ? glyphs.at(-1) : undefined
    if (flat && fresh) object = font = 0
    glyphs.push({
      text: written,
      left: Math.min(x0, x1),
      right: Math.max(x0, x1),
      top: before?.top ?? Math.min(y0, y1),
      bottom: before?.bottom ?? bottom,
      baseline: before?.baseline ?? bottom - rise,
      style: style!,
      spaced,
      typed,
    })
    if (index > first) widen(pdfium, text, first + 1, index, map, scratch, glyphs.at(-1)!)
    spaced = false
    typed = false
    broken = false
  }
  return glyphs
}

/** The place of a mended letter is that of all the signs that stood for it. */
function widen(
  pdfium: Pdfium,
  text: number,
  from: number,
  to: number,
  { xx, yx, ox }: PageMap,
  scratch: number,
  glyph: Glyph,
): void {
  const { call } = pdfium
  for (let index = from; index <= to; index++) {
    if (!call.FPDFText_GetTextObject!(text, index)) continue
    call.FPDFText_GetLooseCharBox!(text, index, scratch)
    const [left, top, right, bottom] = pdfium.floats().subarray(scratch >> 2, (scratch >> 2) + 4)
    const edges = [ox + xx * left! + yx * top!, ox + xx * right! + yx * bottom!]
    glyph.left = Math.min(glyph.left, ...edges)
    glyph.right = Math.max(glyph.right, ...edges)
  }
}

/** An emoji between the words of a sentence is text; at the beginning of a line or of a contact item it is an icon. */
const isSpoken = (code: number, isInside: boolean, glyphs: Glyph[]): boolean =>
  code >= 0x1f300 && isInside && !contactSigns.has(code) && /^\p{Ll}$/u.test(glyphs.at(-1)?.text ?? '')

const contactSigns = new Set(
  [...'📞📱📲📧📨📩📤📥📍📌🏠🏡🏢🏣🌐🔗🌍🌎🌏💻🖥👤🎂📅📆🗓🗺🚗📠📬📭📮📪🐙💼🎓🌆🏙🌃📝📄📎🔖'].map(
    (sign) => sign.codePointAt(0)!,
  ),
)

/** `\u0001` stands for a picture: it is not text, but it parts the texts beside it. */
function meaningOf(code: number, style: GlyphStyle): string {
  if (style.icons) return isSymbolFont(style) ? '•' : '\u0001'
  if (code > 0x20 && code < 0x7f) return String.fromCharCode(code)
  if (isSymbolBullet(code)) return '•'
  return isPrivateUse(code) || isPictogram(code) ? '\u0001' : normaliseCode(code)
}

const isSymbolFont = (style: GlyphStyle): boolean => /wingding|symbol/i.test(style.font)
