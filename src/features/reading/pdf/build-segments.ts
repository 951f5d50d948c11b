// Glyphs in stream order → segments: words on one baseline without a wide gap between them.
import type { Glyph } from './glyph.ts'
import { isAccent, joinAccent } from './normalise-char.ts'
import { isRtl, turnRtl } from './turn-rtl.ts'

export interface Segment {
  glyphs: Glyph[]
  left: number
  right: number
  top: number
  bottom: number
  baseline: number
  size: number
  /** A picture glyph stood before the text: in résumés the sign of a new contact item. */
  icon: boolean
  turned: boolean
}

/** Gaps wider than this many ems part two segments of one line; narrower ones do where the file itself has no space. */
const wideGap = 1.1
/** Without a space in the stream, a gap of this many ems still parts two words. */
const wordGap = 0.17

export function buildSegments(raw: Glyph[]): Segment[] {
  const glyphs = joinAccents(raw)
  const segments: Segment[] = []
  let spaces = 0
  let typed = 0
  for (const glyph of glyphs) {
    if (glyph.spaced) spaces++
    if (glyph.typed) typed++
  }
  const bareGap = typed > spaces * 0.4 ? 0.5 : 0.8
  let current: Segment | undefined
  let last: Glyph | undefined
  let icon = false
  for (const glyph of glyphs) {
    if (glyph.text === '\u0001') {
      icon = true
      current = undefined
      continue
    }
    if (current && last && !icon && continues(current, last, glyph, glyph.typed ? wideGap : bareGap)) {
      current.glyphs.push(glyph)
      current.left = Math.min(current.left, glyph.left)
      current.right = Math.max(current.right, glyph.right)
      current.top = Math.min(current.top, glyph.top)
      current.bottom = Math.max(current.bottom, glyph.bottom)
    } else {
      glyph.spaced = false
      current = {
        glyphs: [glyph],
        left: glyph.left,
        right: glyph.right,
        top: glyph.top,
        bottom: glyph.bottom,
        baseline: glyph.baseline,
        size: glyph.style.size,
        icon,
        turned: glyph.style.turned,
      }
      icon = false
      segments.push(current)
    }
    if (glyph.style.size > current.size * 1.05) {
      current.size = glyph.style.size
      current.baseline = glyph.baseline
    }
    last = glyph
  }
  for (const segment of segments) {
    findWords(segment)
    segment.glyphs = turnRtl(segment.glyphs)
  }
  return segments
}

function continues(segment: Segment, last: Glyph, next: Glyph, widest: number): boolean {
  if (segment.turned || next.style.turned) return segment.turned === next.style.turned
  const size = Math.max(last.style.size, next.style.size)
  if (Math.abs(next.baseline - last.baseline) > size * 0.4 && Math.abs(next.baseline - segment.baseline) > size * 0.4)
    return false
  const gap = next.left < last.left && isRtl(next.text) ? last.left - next.right : next.left - last.right
  // The letters of one ligature share its box.
  if (next.left === last.left && next.right === last.right) return true
  return gap < widest * size && gap > -0.7 * size
}

/**
 * Letter-spaced words ("E X P E R I E N C E"): where the usual gap between letters is wide, only clearly wider ones
 * part words.
 */
function findWords(segment: Segment): void {
  const { glyphs, size } = segment
  let explicit = 0
  let loose = 0
  for (let index = 1; index < glyphs.length; index++) {
    if (glyphs[index]!.spaced) explicit++
    else if (glyphs[index]!.left - glyphs[index - 1]!.right > 0.07 * size) loose++
  }
  const spelled = glyphs.length > 2 && explicit >= (glyphs.length - 1) * 0.6
  const isLoose = glyphs.length > 4 && loose > (glyphs.length - 1 - explicit) / 2
  const limit = spelled || isLoose ? looseLimit(segment, spelled) : wordGap * size
  for (let index = 1; index < glyphs.length; index++) {
    const glyph = glyphs[index]!
    const wide = glyph.left - glyphs[index - 1]!.right > limit
    glyph.spaced = spelled ? wide : glyph.spaced || wide
  }
}

function looseLimit({ glyphs, size }: Segment, spelled: boolean): number {
  const gaps = glyphs
    .slice(1)
    .map((glyph, index) => glyph.left - glyphs[index]!.right)
    .filter((_, index) => spelled || !glyphs[index + 1]!.spaced)
    .sort((a, b) => a - b)
  const usual = gaps[Math.floor(gaps.length / 2)] ?? 0
  return Math.max(usual * 1.6, usual + 0.12 * size)
}

/** TeX and old exporters draw accents as glyphs of their own, over or beside the letter, or long after it. */
function joinAccents(glyphs: Glyph[]): Glyph[] {
  if (!glyphs.some((glyph, index) => isAccent(glyph.text) || isCommaBelow(glyphs, index))) return glyphs
  const out: Glyph[] = []
  for (let index = 0; index < glyphs.length; index++) {
    const glyph = glyphs[index]!
    const previous = out.at(-1)
    if (previous && isCommaBelow(glyphs, index)) {
      previous.text = (previous.text + (/[st]/i.test(previous.text) ? '\u0326' : '\u0327')).normalize('NFC')
      healGap(previous, glyphs[index + 1])
      continue
    }
    if (isAccent(glyph.text)) {
      const next = glyphs[index + 1]
      const ahead = next && overlaps(glyph, next) ? joinAccent(glyph.text, next.text) : undefined
      if (next && ahead) {
        const gap = previous ? next.left - previous.right : 0
        out.push({ ...next, text: ahead, spaced: glyph.spaced && gap > wordGap * next.style.size, typed: glyph.typed })
        index++
        continue
      }
      const letter = findLetter(out, glyph)
      if (letter) {
        letter.text = joinAccent(glyph.text, letter.text)!
        if (letter === previous) healGap(letter, next)
        continue
      }
      if (glyph.text >= '\u0300' && glyph.text <= '\u036f') continue
    }
    out.push(glyph)
  }
  return out
}

const reach = 80

function findLetter(out: Glyph[], accent: Glyph): Glyph | undefined {
  for (let at = out.length - 1; at >= Math.max(0, out.length - reach); at--)
    if (overlaps(accent, out[at]!) && joinAccent(accent.text, out[at]!.text)) return out[at]
  return undefined
}

/** The detour over the accent looked like a space. */
function healGap(letter: Glyph, next: Glyph | undefined): void {
  if (next && next.left - letter.right < wordGap * letter.style.size) next.spaced = false
}

/** TeX builds Romanian and Latvian letters with a comma under the letter before it. */
function isCommaBelow(glyphs: Glyph[], index: number): boolean {
  const comma = glyphs[index]!
  if (comma.text !== ',' || index === 0) return false
  const letter = glyphs[index - 1]!
  if (!/^[stgklnr]$/i.test(letter.text)) return false
  const middle = (comma.left + comma.right) / 2
  return middle > letter.left && middle < letter.right && comma.baseline > letter.baseline
}

function overlaps(accent: Glyph, letter: Glyph): boolean {
  const middle = (accent.left + accent.right) / 2
  const slack = 0.12 * letter.style.size
  return (
    middle > letter.left - slack &&
    middle < letter.right + slack &&
    Math.abs(accent.baseline - letter.baseline) < letter.style.size * 0.6
  )
}
