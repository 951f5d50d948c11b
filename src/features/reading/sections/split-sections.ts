// Lines → sections: which lines are headings, and what kind of section each begins.
import { findDates } from '../dates/find-dates.ts'
import type { Line } from '../document/line.ts'
import { degreeWord, schoolWord } from '../words/education.ts'
import type { SectionKind } from '../words/headings.ts'
import { languageNames } from '../words/languages.ts'
import { bodySize } from './body-size.ts'
import { guessKind, headingKind } from './heading-kind.ts'
import { commonStyles, type HeadingStyle, headingStyle, isLoud, sameStyle, standsOut } from './heading-style.ts'
import { partMarginHeadings } from './part-margin-headings.ts'

export interface Section {
  /** `head`: what stands before the first heading. */
  kind: SectionKind | 'head'
  heading?: Line
  lines: Line[]
}

interface Candidate {
  line: Line
  kind: SectionKind
}

export function splitSections(all: Line[]): Section[] {
  const { lines, heads: margins } = partMarginHeadings(all)
  const size = bodySize(lines)
  const candidates = lines.flatMap((line): Candidate[] => {
    const kind = canBeHeading(line) ? headingKind(line.text) : undefined
    return kind ? [{ line, kind }] : []
  })
  for (const pair of joinHeadings(lines)) candidates.push(...pair)
  const styles = referenceStyles(candidates, size)
  const heads = new Map(margins)
  for (const { line, kind } of candidates) {
    const own = headingStyle(line)
    if (styles.length === 0 || styles.some((style) => sameStyle(style, own)) || isLoud(line, size))
      heads.set(line, kind)
  }
  const strong = styles.filter(
    (style) => style.size > size * 1.08 || (style.caps && style.bold) || style.level !== undefined,
  )
  lines.forEach((line, index) => {
    if (heads.has(line) || !canBeHeading(line) || line.text.length > 48) return
    if (index < 3 && line.page === 1) return
    const own = headingStyle(line)
    if (!strong.some((style) => sameStyle(style, own))) return
    if (![...heads.keys()].some((head) => head.start < line.start)) return
    heads.set(line, guessKind(line.text))
  })
  return collect(lines, heads, largestSize(lines)).map(settleKind)
}

/** How headings look, learnt from the surest: work and education; in a column without those, from whatever it has. */
function referenceStyles(candidates: Candidate[], size: number): HeadingStyle[] {
  const isSure = ({ kind }: Candidate) => kind === 'work' || kind === 'education'
  const anchors = candidates.filter(isSure).map(({ line }) => line)
  const sure = candidates.filter((candidate) =>
    anchors.some((anchor) => sharesColumn(anchor, candidate.line)) ? isSure(candidate) : candidate.kind !== 'other',
  )
  // Where most headings look like the text, the few that do not are something else.
  if (sure.filter(({ line }) => standsOut(line, size)).length * 2 < sure.length) return []
  return commonStyles(
    sure.map(({ line }) => line),
    size,
  )
}

/** One above the other, on whatever page; without places on the page, in one region. */
const sharesColumn = (a: Line, b: Line): boolean =>
  a.box && b.box ? a.box[0] < b.box[2] && b.box[0] < a.box[2] : a.region === b.region

/** A heading may take two lines in a narrow column: "Education and / Training". */
function joinHeadings(lines: Line[]): Candidate[][] {
  return lines.flatMap((line, index) => {
    const next = lines[index + 1]
    if (!next || !canBeHeading(line) || next.text.length > 40 || /\d/.test(next.text)) return []
    if (line.region !== next.region || (next.gap ?? 9) > 0.8 || !sameStyle(headingStyle(line), headingStyle(next)))
      return []
    const kind = headingKind(`${line.text} ${next.text}`)
    return kind
      ? [
          [
            { line, kind },
            { line: next, kind },
          ],
        ]
      : []
  })
}

const topSize = (line: Line): number => Math.max(line.size, ...line.runs.map((run) => run.size))

const largestSize = (lines: Line[]): number => Math.max(0, ...lines.filter((line) => line.page === 1).map(topSize))

/** A block beside others that holds the name or the contact data, not the second half of a section. */
function opensAnew(lines: Line[], from: number, heads: Map<Line, SectionKind>, largest: number): boolean {
  if (!lines[from]!.opens) return false
  for (const line of lines.slice(from, from + 8)) {
    if (heads.has(line)) return false
    if (
      (largest > 0 && topSize(line) >= largest - 0.1) ||
      /\S@\S+\.\p{L}{2}|linkedin\.com|\+\d[\d\s()-]{7}/iu.test(line.text)
    )
      return true
  }
  return false
}

function collect(lines: Line[], heads: Map<Line, SectionKind>, largest: number): Section[] {
  const sections: Section[] = [{ kind: 'head', lines: [] }]
  for (const [index, line] of lines.entries()) {
    const kind = heads.get(line)
    if (kind) sections.push({ kind, heading: line, lines: [] })
    else if (sections.at(-1)!.kind !== 'head' && opensAnew(lines, index, heads, largest))
      sections.push({ kind: 'head', lines: [line] })
    else sections.at(-1)!.lines.push(line)
  }
  return sections
}

/** "Qualifications" heads degrees in one résumé and abilities in another; "Languages" may be of the programming kind. */
function settleKind(section: Section): Section {
  const { kind, heading, lines } = section
  if (kind === 'skills' && heading && /qualif|habilita|titula/i.test(heading.text)) {
    const degrees = lines.filter((line) => degreeWord.test(line.text) || schoolWord.test(line.text)).length
    if (degrees > 0 && degrees * 5 >= lines.length && lines.some((line) => findDates(line.text).length > 0))
      return { ...section, kind: 'education' }
  }
  if (
    kind === 'summary' &&
    lines.filter((line) => listsSkills.test(line.text)).length >= Math.max(2, lines.length * 0.6)
  )
    return { ...section, kind: 'skills' }
  if (
    kind === 'languages' &&
    lines.length > 0 &&
    !lines.some(namesLanguage) &&
    lines.some((line) => /python|java|sql|html|c\+\+|php|ruby|rust|\bgo\b|kotlin|swift|\br\b/i.test(line.text))
  )
    return { ...section, kind: 'skills' }
  return section
}

/** "Databases: MySQL, PostgreSQL": a summary of lists is one of skills. */
const listsSkills = /^[\p{L}][^:,.]{2,40}:\s+\S[^.;:]*,\s/u

const namesLanguage = (line: Line): boolean =>
  (line.text.toLowerCase().match(/\p{L}+/gu) ?? []).some((word) => languageNames.has(word))

function canBeHeading(line: Line): boolean {
  if (line.hidden || line.text.length > 60 || line.text.includes('\t')) return false
  if (line.level === 0) return false
  if (line.bullet && line.level === undefined) return false
  const text = line.text.trim()
  return /^[^\p{L}]*\p{Lu}/u.test(text) && !/[.,;!?]$|@|https?:|\d{4}/.test(text) && text.split(/\s+/).length <= 7
}
