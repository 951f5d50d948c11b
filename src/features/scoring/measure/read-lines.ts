// Lines of a document with what they are: heading, bullet, or text; each with its section.
import type { SourceDocument, SourceLine, Span } from '#features/profiles/contract.ts'
import { headingIndex, headingKey } from '../words/lists.ts'

export interface TextLine {
  start: number
  end: number
  /** Trimmed, without the bullet sign. */
  text: string
  /** Offset of `text` in the document. */
  at: number
  bullet: boolean
  heading: boolean
  section: string
  size?: number
  page: number
}

const bulletSign =
  /^[\s\u200b]*(?:[•◦▪▫■□●○◉◎♦◆◇❖►▶▸▹➤➢➔→»›✓✔✦★☆⁃∙·‣⦿*§\uf0b7\uf0a7][\s\u200b]*|[-–—−](?=\s)\s*|\d{1,2}[.)]\s+(?=\p{Lu}))/u

/** Lines that a person can see, in reading order. Text drawn invisibly is left out. */
export function readLines(document: SourceDocument): TextLine[] {
  const hidden = document.layout.hiddenText
  const lines: TextLine[] = []
  let section = 'top'
  for (const raw of sourceLines(document)) {
    if (isHidden(raw, hidden)) continue
    const line = describe(document.text, raw)
    if (!line) continue
    const named = line.bullet ? undefined : headingIndex.get(headingKey(line.text.length <= 48 ? line.text : ''))
    if (named) {
      section = named
      line.heading = true
    } else if (!line.bullet && section !== 'top' && isStyledHeading(line, lines)) {
      section = 'other'
      line.heading = true
    }
    line.section = section
    lines.push(line)
  }
  return lines
}

type RawLine = Pick<SourceLine, 'start' | 'end' | 'page' | 'size' | 'item'>

function* sourceLines(document: SourceDocument): Iterable<RawLine> {
  if (document.lines.length > 0) {
    yield* document.lines
    return
  }
  let start = 0
  for (const line of document.text.split('\n')) {
    yield { start, end: start + line.length, page: 1 }
    start += line.length + 1
  }
}

function describe(text: string, raw: RawLine): TextLine | undefined {
  const whole = text.slice(raw.start, raw.end)
  const sign = bulletSign.exec(whole)
  const lead = sign ? sign[0].length : whole.length - whole.trimStart().length
  const body = whole.slice(lead).trimEnd()
  if (!body) return undefined
  return {
    start: raw.start,
    end: raw.end,
    text: body,
    at: raw.start + lead,
    // A sign that is drawn, or a list of the format's own, stands in no letter.
    bullet: sign !== null || raw.item !== undefined,
    heading: false,
    section: 'top',
    page: raw.page,
    ...(raw.size !== undefined && { size: raw.size }),
  }
}

/** A short line in capitals that ends in no stop and follows text: a heading whose name we do not know. */
function isStyledHeading(line: TextLine, before: readonly TextLine[]): boolean {
  const { text } = line
  if (text.length < 4 || text.length > 40 || /[\d.,;@|/]/.test(text)) return false
  if (text !== text.toUpperCase() || text === text.toLowerCase()) return false
  const words = text.split(/\s+/)
  const previous = before.at(-1)
  if (words.length > 4 || words[0]!.length < 4 || !previous || previous.heading) return false
  return line.size === undefined || previous.size === undefined || line.size > previous.size * 1.08
}

const isHidden = (line: Span, hidden: readonly Span[]): boolean =>
  hidden.some((span) => Math.min(line.end, span.end) - Math.max(line.start, span.start) > (line.end - line.start) / 2)
