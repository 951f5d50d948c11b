// Lines of running text → paragraphs and bullets, joined over line ends.
import type { Line } from '../document/line.ts'
import type { Found, Place } from './draft-profile.ts'

export interface Paragraph extends Found {
  bullet: boolean
  /** Where each line's text begins in `value` and in the document. */
  parts: { at: number; start: number }[]
}

/**
 * Joins wrapped lines: a bullet runs until the next one; plain lines go on while the text does. In prose a new
 * paragraph needs space above it.
 */
export function readParagraphs(lines: Line[], { prose = false } = {}): Paragraph[] {
  const paragraphs: Paragraph[] = []
  const fullWidth = measureFull(lines)
  let last: Line | undefined
  for (const line of lines) {
    if (line.hidden) continue
    const raw = line.text.slice(line.body).replaceAll('\t', ' ')
    const text = raw.trim()
    if (!text) continue
    const start = line.start + line.body + raw.length - raw.trimStart().length
    const current = paragraphs.at(-1)
    const goesOn =
      current !== undefined &&
      last !== undefined &&
      !line.bullet &&
      (prose ? (line.gap ?? 0) < 0.8 : continues(current, last, line, fullWidth(last)))
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
  return paragraphs
}

const column = (line: Line): string => `${line.region} ${Math.round((line.box?.[0] ?? 0) / 4)}`

/** Tells whether a line fills its column, so that its text may have been wrapped. */
function measureFull(lines: Line[]): (line: Line) => boolean {
  const right = new Map<string, number>()
  let longest = 0
  for (const line of lines) {
    if (line.box && !line.text.includes('\t'))
      right.set(column(line), Math.max(right.get(column(line)) ?? 0, line.box[2]))
    longest = Math.max(longest, line.text.length)
  }
  return (line) => {
    if (!line.box) return line.text.length > Math.min(50, longest * 0.75)
    const edge = right.get(column(line)) ?? line.box[2]
    return line.box[2] > line.box[0] + (edge - line.box[0]) * 0.82 && line.text.length > 18
  }
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
  if (current.bullet && line.region === last.region) return gap < 1.2 || /^\p{Ll}/u.test(line.text)
  if (/^\p{Ll}/u.test(line.text) && (isFull || gap < 0.8)) return true
  return gap < 0.8 && isFull && !/[.!?:]$/.test(current.value)
}

/** A hyphen at a line end goes when the word goes on in lower case; a soft one always. */
function append(paragraph: Paragraph, text: string, start: number): void {
  const { value } = paragraph
  if (value.endsWith('\u00ad')) paragraph.value = value.slice(0, -1)
  else if (!(/\p{Ll}[-‐]$/u.test(value) && /^\p{Ll}/u.test(text))) paragraph.value = `${value} `
  paragraph.parts.push({ at: paragraph.value.length, start })
  paragraph.value += text
  paragraph.end = start + text.length
}
