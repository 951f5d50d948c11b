import { type Section, sectionHeadings } from './section-headings.ts'

/** One sentence or list item with the section it stands in. Offsets into the posting text. */
export interface Unit {
  text: string
  start: number
  end: number
  section: Section
  bullet: boolean
}

const bulletPattern = /^\s*(?:[•·▪▫◦●○■□➢➤►▸✓✔✅→»*+–—-]|\d{1,2}[.)]|[a-z]\))\s+/u
// `Requirements:` in the middle of a text without line breaks.
const inlineHeading = /(?<=^|[.!?:)\]]\s{1,3}|\n)\*{0,2}([A-Z][\p{L}'’&/ -]{2,48})(?::|\*\*:|:\*\*)\s+(?=\S)/gu

/** Cuts a posting into sentences and list items, each with its section; headings themselves are left out. */
export function splitSections(text: string, headings: readonly number[] = []): Unit[] {
  const marked = new Set(headings)
  const lines = splitLines(text)
  const units: Unit[] = []
  let section: Section = 'intro'
  for (const [index, line] of lines.entries()) {
    const heading = readHeading(line, lines[index + 1], marked.has(line.start))
    if (heading) {
      section = heading
      continue
    }
    for (const piece of splitAtInlineHeadings(line)) {
      // "Salary: …" among the bullets of the benefits speaks for its own line only.
      if (piece.section && !line.bullet) section = piece.section
      pushUnits(units, piece, piece.section ?? section, line.bullet)
    }
  }
  return units
}

interface Line {
  text: string
  start: number
  bullet: boolean
}

function splitLines(text: string): Line[] {
  const lines: Line[] = []
  let start = 0
  for (const raw of text.split('\n')) {
    const lead = bulletPattern.exec(raw)?.[0].length ?? raw.length - raw.trimStart().length
    const body = raw.slice(lead).trimEnd()
    if (body) lines.push({ text: body, start: start + lead, bullet: bulletPattern.test(raw) })
    start += raw.length + 1
  }
  return lines
}

// What is left of Markdown where a page was pasted: `## Duties`, `**Duties:**`, and halves of it.
const emphasis = /^[*_#\s]+|[*_\s]+$/g
const emphasised = /^(?:#{1,6}\s|[*_]{1,3}\S).*(?:[*_]{2,3}|#)\s*$|^#{1,6}\s/

/** The section a heading line opens, or undefined when the line is no heading. Unknown headings open `other`. */
function readHeading(line: Line, next: Line | undefined, marksOfPage: boolean): Section | undefined {
  const marked = marksOfPage || emphasised.test(line.text)
  const text = line.text.replace(emphasis, '')
  if (text.length > 80 || (line.bullet && !marked && !text.endsWith(':'))) return undefined
  const words = text.split(/\s+/).length
  const ends = /[:?]$/.test(text)
  const opensList = next?.bullet === true && !line.bullet
  const shape = marked || ends || (words <= 7 && !/[.!,;]$/.test(text) && (opensList || looksTitled(text)))
  if (!shape || words > 12) return undefined
  const known = sectionOf(text)
  if (known) return known
  // "Tech: Python" style labels and unknown titles end a section only where the page marks them so.
  return marked || (ends && opensList) ? 'other' : undefined
}

function looksTitled(text: string): boolean {
  if (!/^\p{Lu}/u.test(text)) return false
  const words = text.split(/\s+/)
  if (words.length <= 4) return true
  const long = words.filter((word) => word.length > 3)
  return long.length > 0 && long.every((word) => /^[\p{Lu}\d&]/u.test(word))
}

export function sectionOf(heading: string): Section | undefined {
  const folded = heading
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replaceAll('’', "'")
    .replace(/^[^\p{L}]+|[^\p{L}]+$/gu, '')
  for (const [section, pattern] of sectionHeadings) if (pattern.test(folded)) return section
  return undefined
}

function splitAtInlineHeadings(line: Line): { text: string; start: number; section?: Section }[] {
  const pieces: { text: string; start: number; section?: Section }[] = []
  let from = 0
  let current: Section | undefined
  for (const hit of line.text.matchAll(inlineHeading)) {
    const section = (hit[1]?.split(/\s+/).length ?? 9) <= 6 ? sectionOf(hit[1] ?? '') : undefined
    if (!section) continue
    if (hit.index > from)
      pieces.push({
        text: line.text.slice(from, hit.index),
        start: line.start + from,
        ...(current ? { section: current } : {}),
      })
    from = hit.index + hit[0].length
    current = section
  }
  pieces.push({ text: line.text.slice(from), start: line.start + from, ...(current ? { section: current } : {}) })
  return pieces
}

// A full stop ends a sentence unless it follows a short form.
const sentenceEnd =
  /(?<!\b(?:e\.g|i\.e|etc|inc|ltd|vs|approx|min|max|no|dr|mr|ms|st|incl|z\.b|bzw|ca|p\.ex|u\.s|b\.s|m\.s|ph\.d))[.!?]["”)]?\s+(?=[\p{Lu}\d"“(•])/giu

/** A "sentence" beyond this is no sentence: it is cut at a blank, so that no rule has to run over pages of text. */
const longestUnit = 700

function pushUnits(units: Unit[], piece: { text: string; start: number }, section: Section, bullet: boolean): void {
  let from = 0
  const push = (to: number) => {
    const raw = piece.text.slice(from, to)
    const text = raw.trim()
    const start = piece.start + from + (raw.length - raw.trimStart().length)
    if (text) units.push({ text, start, end: start + text.length, section, bullet })
    from = to
  }
  const pushAll = (to: number) => {
    while (to - from > longestUnit) {
      const blank = piece.text.lastIndexOf(' ', from + longestUnit)
      push(blank > from ? blank : from + longestUnit)
    }
    push(to)
  }
  for (const hit of piece.text.matchAll(sentenceEnd)) pushAll(hit.index + hit[0].length)
  pushAll(piece.text.length)
}
