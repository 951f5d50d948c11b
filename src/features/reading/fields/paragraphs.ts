// Lines of running text → paragraphs and bullets, joined over line ends.
import { isLoneSign } from '../document/bullets.ts'
import type { Line } from '../document/line.ts'
import { isWrap, measureEdges } from '../document/wrap-fit.ts'
import type { Found, Place } from './draft-profile.ts'
import { keepsHyphen } from './hyphen.ts'

export interface Paragraph extends Found {
  bullet: boolean
  /** Where each line's text begins in `value` and in the document. */
  parts: { at: number; start: number }[]
}

/**
 * Joins wrapped lines: a bullet runs until the next one; plain lines go on while the text does. In prose a new
 * paragraph needs space above it. `cells`: the lines may stand in cells narrower than their column.
 */
export function readParagraphs(lines: Line[], { prose = false, cells = false } = {}): Paragraph[] {
  const paragraphs: Paragraph[] = []
  const fullWidth = measureFull(lines, !cells)
  let last: Line | undefined
  for (const line of lines) {
    if (line.hidden) continue
    const raw = line.text.slice(line.body).replaceAll('\t', ' ')
    const text = raw.trim()
    if (!text || isLoneSign(text)) continue
    const start = line.start + line.body + raw.length - raw.trimStart().length
    const current = paragraphs.at(-1)
    const goesOn =
      current !== undefined &&
      last !== undefined &&
      !line.bullet &&
      (prose ? (line.gap ?? 0) < 0.8 : continues(current, last, line, fullWidth(last, line)))
    if (goesOn) append(current, text, start)
    else
      paragraphs.push({
        value: text,
        start,
        end: start + text.length,
        confidence: 0.9,
        bullet: line.bullet,
        parts: [{ at: 0, start }],
      })
    last = line
  }
  return paragraphs.flatMap(splitInline)
}

/** "• One. • Two." on one line are two bullets. */
function splitInline(paragraph: Paragraph): Paragraph[] {
  const signs = [...paragraph.value.matchAll(/\s[•●▪‣]\s+(?=\p{Lu})/gu)]
  if (signs.length === 0 || !paragraph.bullet) return [paragraph]
  const cuts = [
    ...signs.map((match) => ({ start: match.index, end: match.index + match[0].length })),
    { start: paragraph.value.length, end: 0 },
  ]
  let at = 0
  return cuts.map(({ start, end }) => {
    const from = at
    at = end
    const place = placeIn(paragraph, from, start)
    return { ...paragraph, value: paragraph.value.slice(from, start), ...place, parts: [{ at: 0, start: place.start }] }
  })
}

/** Tells whether a line was broken for want of room, so that its text may go on in the next. */
function measureFull(lines: Line[], isWide: boolean): (line: Line, next: Line) => boolean {
  const edgeOf = measureEdges(lines, isWide)
  const longest = Math.max(0, ...lines.map((line) => line.text.length))
  return (line, next) =>
    line.box
      ? line.text.length > 18 && isWrap(line, next, edgeOf(line))
      : line.text.length > Math.min(50, longest * 0.75)
}

/** The place in the document of a stretch of a paragraph's value. */
export function placeIn(paragraph: Paragraph, from: number, to: number): Place {
  const offset = (at: number) => {
    const part = paragraph.parts.findLast((candidate) => candidate.at <= at)!
    return part.start + at - part.at
  }
  return { start: offset(from), end: offset(Math.max(from, to - 1)) + 1 }
}

function continues(current: Paragraph, last: Line, line: Line, isFull: boolean): boolean {
  const gap = line.gap ?? 0
  if (last.whole && !/^\p{Ll}/u.test(line.text)) return false
  if (current.bullet && line.region === last.region) return gap < 1.2 || /^\p{Ll}/u.test(line.text)
  if (/^\p{Ll}/u.test(line.text) && (isFull || gap < 0.8)) return true
  return gap < 0.8 && isFull && !/[.!?:]$/.test(current.value)
}

/** A hyphen at a line end goes when the word goes on in lower case; a soft one always. */
function append(paragraph: Paragraph, text: string, start: number): void {
  const { value } = paragraph
  const broken = /\p{L}[\u00ad‐-]$/u.test(value) && /^\p{Ll}/u.test(text)
  if (broken || value.endsWith('\u00ad')) {
    const stem = value.slice(0, -1)
    paragraph.value = stem + (keepsHyphen(stem, text) ? '-' : '')
  } else paragraph.value = `${value} `
  paragraph.parts.push({ at: paragraph.value.length, start })
  paragraph.value += text
  paragraph.end = start + text.length
}
