// What the character codes of a PDF mean: ligatures, symbol fonts, accents drawn apart, bytes decoded twice.

/** Codes of the private use area that word processors use for bullets (Symbol and Wingdings). */
const symbolBullets = new Set([0xf0b7, 0xf0a7, 0xf0d8, 0xf076, 0xf0a8, 0xf06e, 0xf06c, 0xf0fc, 0xf0de, 0xf0e0, 0xf0a2])

export const iconFontName =
  /awesome|fontello|icomoon|ionicon|entypo|material.?(?:icon|symbol|design)|glyphicon|wingding|webding|dingbat|academicon|typicon|feather|remixicon|bootstrap-?icon|marvosym|simple-?icons|symbol$/i

export const isPrivateUse = (code: number): boolean =>
  (code >= 0xe000 && code <= 0xf8ff) || (code >= 0xf0000 && code <= 0x10fffd)

/** Envelopes, telephones, flags and the like: drawn before contact items, not text. */
export const isPictogram = (code: number): boolean =>
  (code >= 0x2600 && code <= 0x26ff && code !== 0x2605 && code !== 0x2606) ||
  (code >= 0x2701 && code <= 0x2712) ||
  (code >= 0x2706 && code <= 0x270f) ||
  (code >= 0x231a && code <= 0x23ff) ||
  (code >= 0x1f000 && code <= 0x1faff) ||
  code === 0xfe0f

export const isSymbolBullet = (code: number): boolean => symbolBullets.has(code)

/** Spacing accents and the combining mark that means the same. */
const combining: Record<string, string> = {
  '`': '\u0300',
  '\u00b4': '\u0301',
  '\u02c6': '\u0302',
  '\u02dc': '\u0303',
  '\u00af': '\u0304',
  '\u02d8': '\u0306',
  '\u02d9': '\u0307',
  '\u00a8': '\u0308',
  '\u02da': '\u030a',
  '\u02dd': '\u030b',
  '\u02c7': '\u030c',
  '\u00b8': '\u0327',
  '\u02db': '\u0328',
  '^': '\u0302',
  '~': '\u0303',
}

const spacingAccents = new Set(Object.keys(combining))

export const isAccent = (text: string): boolean => {
  const code = text.charCodeAt(0)
  // Letters and digits, which most characters are, leave at once.
  if (code < 0x5e || (code > 0x60 && code < 0x7e)) return false
  return spacingAccents.has(text) || (code >= 0x300 && code <= 0x36f)
}

/** `˘` + `g` → `ğ`; undefined when no single letter carries that accent. */
export function joinAccent(accent: string, letter: string): string | undefined {
  const base = letter === '\u0131' ? 'i' : letter === '\u0237' ? 'j' : letter
  if (!/^\p{L}$/u.test(base)) return undefined
  const joined = (base + (combining[accent] ?? accent)).normalize('NFC')
  return [...joined].length === 1 ? joined : undefined
}

const controls = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufffe\uffff]/gu

/** One code to text: compatibility forms resolved, controls dropped, every kind of space made plain. */
export function normaliseCode(code: number): string {
  if (code >= 0x21 && code < 0x7f) return String.fromCharCode(code)
  if (code === 0xad || code === 0x2 || code === 0xfffe) return '\u00ad'
  if (code === 0x9 || code === 0x20 || code === 0xa0) return ' '
  if (code < 0x20 || code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff)) return ''
  const char = String.fromCodePoint(code)
  if (isAccent(char)) return char
  return normaliseText(char)
}

const keep = /[²³¹ªº°™…½¼¾]/u

/** NFKC without the signs whose meaning it would change, and without control characters. */
export function normaliseText(text: string): string {
  if (/^[\t\x20-\x7e]*$/.test(text)) return text
  const plain = keep.test(text) ? text.normalize('NFC') : text.normalize('NFKC')
  return plain.replace(controls, '').replace(/[\u2000-\u200a\u202f\u205f\u3000]/gu, ' ')
}
