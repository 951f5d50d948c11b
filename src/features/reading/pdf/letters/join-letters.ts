// "8 0 Td <0019> Tj" for every letter → one `TJ` for a run of letters, each in its old place.

/** Advances of a font by glyph code, in thousandths of its size. */
export type Widths = readonly number[]

/** Places are kept to this many thousandths of the font's size: every number less is an object less for pdfium. */
const slack = 25
/** A wider gap would be read as a space, so the letter after it begins a run of its own. */
const widestGap = 70
const widestOverlap = 300

const [lineFeed, space, minus, point, zero, less, greater] = [0x0a, 0x20, 0x2d, 0x2e, 0x30, 0x3c, 0x3e]

/** What `joinLetters` may write for content of so many bytes. */
export const roomFor = (bytes: number): number => bytes * 2 + 64

/**
 * Writes a page's content with its letters joined into `out` at `start`; blocks in any other form stay as they are.
 * Returns where it ends; `start` when there was nothing to join.
 */
export function joinLetters(content: Buffer, fonts: Map<string, Widths>, out: Buffer, start: number): number {
  let length = start
  let copied = 0
  let at = content.indexOf('BT\n')
  while (at >= 0) {
    const end = content.indexOf('ET\n', at)
    if (end < 0) break
    const block = openBlock(content, at + 3, end, fonts)
    if (block) {
      const from = length + content.copy(out, length, copied, block.from)
      const joined = joinBlock(content, block, end, out, from)
      if (joined >= 0) [length, copied] = [joined, end]
    }
    at = content.indexOf('BT\n', end)
  }
  return copied === 0 ? start : length + content.copy(out, length, copied)
}

interface Block {
  from: number
  size: number
  widths: Widths
}

/** "/F6 19 Tf 1 0 0 -1 0 0 Tm", after which the letters begin. */
function openBlock(content: Buffer, at: number, end: number, fonts: Map<string, Widths>): Block | undefined {
  const from = content.indexOf(lineFeed, at) + 1
  if (from === 0 || from >= end || from - at > 200) return undefined
  const match = /^\/(\w+) (\d+(?:\.\d+)?) Tf(?: -?\d+(?:\.\d+)?){6} Tm\n$/.exec(content.toString('latin1', at, from))
  const widths = fonts.get(match?.[1] ?? '')
  const size = Number(match?.[2])
  return widths && size > 0 ? { from, size, widths } : undefined
}

/** Writes a block's letters. Returns where they end in `out`, or -1 when the block holds anything else. */
function joinBlock(content: Buffer, { from, size, widths }: Block, end: number, out: Buffer, start: number): number {
  let at = from
  let length = start
  // How far the run has gone since its `Td`, and how far the letters are from their places.
  let gone = 0
  let off = 0
  let width = -1
  while (at < end) {
    at = readNumber(content, at)
    const x = number
    if (at < 0 || content[at] !== space) return -1
    at = readNumber(content, at + 1)
    const y = number
    const next = at < 0 ? undefined : widths[readLetter(content, at)]
    if (next === undefined) return -1
    const exact = width - (1000 * x) / size + off
    gone += x
    if (width < 0 || y !== 0 || exact < -widestGap || exact > widestOverlap) {
      const place = `${width < 0 ? '' : '>]TJ\n'}${+gone.toFixed(5)} ${+y.toFixed(5)} Td [<`
      length += out.write(place, length, 'latin1')
      gone = 0
      off = 0
    } else if (exact > slack || exact < -slack) {
      const adjust = Math.round(exact)
      off = exact - adjust
      length = writeAdjust(out, length, adjust)
    } else off = exact
    for (let digit = 5; digit < 9; digit++) out[length++] = content[at + digit]!
    width = next
    at += 14
  }
  return width < 0 ? -1 : length + out.write('>]TJ\n', length, 'latin1')
}

/** What `readNumber` read last: handed over like this, it needs no object of its own. */
let number = 0

/** "-12.5" → where it ends, or -1. */
function readNumber(content: Buffer, from: number): number {
  let at = from
  const negative = content[at] === minus
  if (negative) at++
  const first = at
  let value = 0
  let scale = 0
  for (; ; at++) {
    const sign = content[at]!
    if (sign >= zero && sign <= 0x39) {
      value = value * 10 + sign - zero
      scale *= 10
    } else if (sign === point && scale === 0) scale = 1
    else break
  }
  if (at === first || at - first > 15) return -1
  number = (negative ? -value : value) / (scale || 1)
  return at
}

/** " Td <0019> Tj\n" → the code, NaN for anything else. */
function readLetter(content: Buffer, at: number): number {
  const places = content[at] === space && content[at + 1] === 0x54 && content[at + 2] === 0x64
  const opens = content[at + 3] === space && content[at + 4] === less
  const closes = content[at + 9] === greater && content[at + 10] === space
  const shows = content[at + 11] === 0x54 && content[at + 12] === 0x6a && content[at + 13] === lineFeed
  if (!places || !opens || !closes || !shows) return Number.NaN
  let code = 0
  for (let digit = at + 5; digit < at + 9; digit++) {
    const sign = content[digit]!
    if (sign >= zero && sign <= 0x39) code = code * 16 + sign - zero
    else if (sign >= 0x41 && sign <= 0x46) code = code * 16 + sign - 0x37
    else return Number.NaN
  }
  return code
}

/** ">-12<" */
function writeAdjust(out: Buffer, from: number, adjust: number): number {
  let at = from
  const value = Math.abs(adjust)
  out[at++] = greater
  if (adjust < 0) out[at++] = minus
  if (value >= 100) out[at++] = zero + Math.floor(value / 100)
  if (value >= 10) out[at++] = zero + (Math.floor(value / 10) % 10)
  out[at++] = zero + (value % 10)
  out[at++] = less
  return at
}
