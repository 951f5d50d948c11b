// Lines → sections: which lines are headings, and what kind of section each begins.
import { findDates } from '../dates/find-dates.ts'
import type { Line } from '../document/line.ts'
import { degreeWord, schoolWord } from '../words/education.ts'
import type { SectionKind } from '../words/headings.ts'
import { bodySize } from './body-size.ts'
import { guessKind, headingKind } from './heading-kind.ts'
import { commonStyles, headingStyle, sameStyle, standsOut } from './heading-style.ts'

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

export function splitSections(lines: Line[]): Section[] {
  const size = bodySize(lines)
  const candidates = lines.flatMap((line): Candidate[] => {
    const kind = canBeHeading(line) ? headingKind(line.text) : undefined
    return kind ? [{ line, kind }] : []
  })
  for (const pair of joinHeadings(lines, candidates)) candidates.push(...pair)
  const styles = commonStyles(
    candidates
      .filter(({ kind }) => kind === 'work' || kind === 'education' || kind === 'skills')
      .map(({ line }) => line),
    size,
  )
  const heads = new Map<Line, SectionKind>()
  for (const { line, kind } of candidates) {
    const own = headingStyle(line)
    if (
      line.level !== undefined ||
      styles.length === 0 ||
      styles.some((style) => sameStyle(style, own)) ||
      standsOut(line, size)
    )
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
    if (![...heads.keys()].some((head) => head.index < line.index)) return
    heads.set(line, guessKind(line.text))
  })
  return collect(lines, heads).map(settleKind)
}

/** A heading may take two lines in a narrow column: "Education and / Training". */
function joinHeadings(lines: Line[], single: Candidate[]): Candidate[][] {
  const known = new Set(single.map(({ line }) => line))
  return lines.flatMap((line, index) => {
    const next = lines[index + 1]
    if (!next || known.has(line) || known.has(next) || !canBeHeading(line) || next.text.length > 40) return []
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

function collect(lines: Line[], heads: Map<Line, SectionKind>): Section[] {
  const sections: Section[] = [{ kind: 'head', lines: [] }]
  for (const line of lines) {
    const kind = heads.get(line)
    if (kind) sections.push({ kind, heading: line, lines: [] })
    else if (line.opens && sections.at(-1)!.kind !== 'head') sections.push({ kind: 'head', lines: [line] })
    else sections.at(-1)!.lines.push(line)
  }
  return sections
}

/** "Qualifications" heads degrees in one résumé and abilities in another. */
function settleKind(section: Section): Section {
  if (section.kind !== 'skills' || !section.heading || !/qualif|habilita|titula/i.test(section.heading.text))
    return section
  const degrees = section.lines.filter((line) => degreeWord.test(line.text) || schoolWord.test(line.text)).length
  const dated = section.lines.some((line) => findDates(line.text).length > 0)
  return dated && degrees > 0 ? { ...section, kind: 'education' } : section
}

function canBeHeading(line: Line): boolean {
  if (line.hidden || line.text.length > 60 || line.text.includes('\t')) return false
  if (line.level === 0) return false
  if (line.bullet && line.level === undefined) return false
  const text = line.text.trim()
  return /^[^\p{L}]*\p{Lu}/u.test(text) && !/[.,;!?]$|@|https?:|\d{4}/.test(text) && text.split(/\s+/).length <= 7
}
