// Characters of Windows-1252 → the bytes they were read from → the characters those bytes are in UTF-8.

export interface Sequence {
  /** Characters of the damaged text, 1–4. */
  length: number
  text: string
  /** Belongs to a script in which a single letter between others is no proof. */
  rare: boolean
}

/** 0x80–0x9F of Windows-1252; a space stands where it has no character. */
const upper = '€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ'
const bytes = new Map([...upper].flatMap((char, index) => (char === ' ' ? [] : [[char, 0x80 + index] as const])))

/** What some writers put in the place of a byte that Windows-1252 has no character for. */
const lost = new Set(['\u200b', '\ufffd'])
const lostEnding: Record<string, string> = { 'â€': '”', 'ï¼': '－', 'ï¬': 'ﬁ' }

/** The byte a character was read from; characters that no byte stands for have none. */
function byteOf(char: string): number | undefined {
  const code = char.codePointAt(0)!
  return code >= 0x80 && code <= 0xff ? code : bytes.get(char)
}

/** All of a run of characters above ASCII; undefined when any of it is no UTF-8. `open`: white space or nothing follows. */
export function decodeRun(run: string, open: boolean): Sequence[] | undefined {
  const chars = [...run]
  const found: Sequence[] = []
  let at = 0
  while (at < chars.length) {
    const sequence = readSequence(chars, at) ?? readSpace(chars, at, open) ?? readLost(chars, at)
    if (!sequence) return undefined
    found.push(sequence)
    at += sequence.length
  }
  return found
}

function readSequence(chars: string[], at: number): Sequence | undefined {
  const lead = byteOf(chars[at]!)
  if (lead === undefined || lead < 0xc2 || lead > 0xf4) return undefined
  const length = lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4
  let code = lead & (0xff >> (length + 1))
  for (let step = 1; step < length; step++) {
    const byte = chars[at + step] === undefined ? undefined : byteOf(chars[at + step]!)
    if (byte === undefined || byte >> 6 !== 2) return undefined
    code = (code << 6) | (byte & 0x3f)
  }
  const tooLong = length === 3 ? code < 0x800 : length === 4 && (code < 0x10000 || code > 0x10ffff)
  if (tooLong || (code >= 0xd800 && code <= 0xdfff)) return undefined
  const text = String.fromCodePoint(code)
  return isWritten(text) ? { length, text, rare: length === 2 && !common.test(text) } : undefined
}

/** A no-break space whose second half is gone or was made an ordinary space. */
function readSpace(chars: string[], at: number, open: boolean): Sequence | undefined {
  if (chars[at] !== 'Â') return undefined
  const next = chars[at + 1]
  return next === 'Â' || (next === undefined && open) ? { length: 1, text: next ? ' ' : '', rare: true } : undefined
}

function readLost(chars: string[], at: number): Sequence | undefined {
  const text = lostEnding[`${chars[at]}${chars[at + 1]}`]
  return text && lost.has(chars[at + 2] ?? '') ? { length: 3, text, rare: false } : undefined
}

const common = /[\u00a0-\u017f\u0218-\u021b]/u
const isWritten = (text: string): boolean =>
  /[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Armenian}\p{Script=Georgian}\p{Script=Devanagari}\p{Script=Thai}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Bengali}\p{Script=Tamil}\p{Script=Telugu}\p{M}\p{P}\p{S}\p{Zs}\p{No}\u00ad\u0080-\u009f\u200b-\u200f\u2028\u2060\ufeff\uf000-\uf0ff]/u.test(
    text,
  )
