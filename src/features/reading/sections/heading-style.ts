// How headings of one document look, so that an unknown one is known by its look.
import type { Line } from '../document/line.ts'

export interface HeadingStyle {
  size: number
  bold: boolean
  caps: boolean
  italic: boolean
  color: number | undefined
  level: number | undefined
}

export const isCaps = (text: string): boolean => /\p{Lu}{2}/u.test(text) && !/\p{Ll}/u.test(text)

export const headingStyle = (line: Line): HeadingStyle => ({
  size: line.size,
  bold: line.bold,
  caps: isCaps(line.text),
  italic: line.italic,
  color: line.runs[0]?.color,
  level: line.level,
})

export const sameStyle = (a: HeadingStyle, b: HeadingStyle): boolean =>
  Math.abs(a.size - b.size) < 0.3 &&
  a.bold === b.bold &&
  a.caps === b.caps &&
  a.italic === b.italic &&
  a.level === b.level &&
  a.color === b.color

/** Larger than the body, or bold, or in capitals: fit for a heading. */
export function standsOut(line: Line, bodySize: number): boolean {
  if (line.level !== undefined) return true
  return line.size > bodySize * 1.12 || isCaps(line.text) || (line.bold && line.size >= bodySize)
}

/** Looks shared by the surest headings. */
export function commonStyles(lines: Line[], bodySize: number): HeadingStyle[] {
  const styles: HeadingStyle[] = []
  const sure = lines.filter((line) => standsOut(line, bodySize))
  for (const line of sure) {
    const own = headingStyle(line)
    if (!styles.some((style) => sameStyle(style, own))) styles.push(own)
  }
  return styles
}

/** A heading even where the document's other headings look different: larger than the text, in capitals, or marked. */
export const isLoud = (line: Line, bodySize: number): boolean =>
  line.level !== undefined || line.size > bodySize * 1.12 || isCaps(line.text)
