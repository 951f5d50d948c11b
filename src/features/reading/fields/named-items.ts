// Certificates, awards and the like: a name, who gave it, and when.
import { findDates } from '../dates/find-dates.ts'
import type { Line } from '../document/line.ts'
import { isWrap, measureEdges } from '../document/wrap-fit.ts'
import { type Paragraph, readParagraphs } from './paragraphs.ts'

export interface Named {
  paragraph: Paragraph
  name: string
  from: number
  date?: { value: string; start: number; end: number }
  by?: { value: string; from: number }
}

/** Leads to the date that stood behind it: `American Heart Association, valid until` 05/2027. */
const ofDate =
  /[\s,;(–—-]+(?:valid(?: (?:until|through|to|thru))?|expir(?:es|ing|y)(?: on)?|exp\.?|renewed|renewal|until|through|issued|awarded|obtained|earned|gültig(?: bis)?|valable(?: jusqu.\S*)?)\s*$/iu

/** "Opened the first shop in Leeds, England": a deed runs on past its commas. */
const tellsDeed = (text: string): boolean =>
  /^(?:\p{Lu}\p{Ll}+ed|Won|Led|Built|Grew|Ran|Made|Held|Set|Began|Wrote|Taught|Sold|Cut|Took|Brought)\s/u.test(text) &&
  !/^(?:Certified|Licensed|Registered|Accredited|Advanced|Applied|Chartered|Qualified|Approved|Specialised|Specialized|Associated|United|Limited)\s/.test(
    text,
  ) &&
  text.split(/\s+/).length >= 6

/** One item a line: name, then issuer behind a comma, bar or dash, with a date at either end; or one below the other. */
export function readNamed(lines: Line[]): Named[] {
  const stacked = readStacked(lines)
  if (stacked) return stacked
  return readParagraphs(lines).flatMap((paragraph) => {
    const period = findDates(paragraph.value.slice(0, 500))[0]
    const spans: [number, number][] = period
      ? [
          [0, period.start],
          [period.end, paragraph.value.length],
        ]
      : [[0, paragraph.value.length]]
    const [from, to] = spans.toSorted((a, b) => b[1] - b[0] - (a[1] - a[0]))[0]!
    const raw = paragraph.value.slice(from, to)
    const lead = /^[\s:,;–—\-|(•·]*/u.exec(raw)![0].length
    const bare = (text: string) => text.replace(/[\s:,;–—\-|(•·]+$/u, '')
    const body = bare(bare(raw.slice(lead)).replace(ofDate, ''))
    if (!/\p{L}/u.test(body)) return []
    const cut = (tellsDeed(body) ? /\s+[–—|·]\s+/u : /\s+[–—|·-]\s+|,\s+(?=\p{Lu})/u).exec(body)
    const name = cut ? body.slice(0, cut.index) : body
    const by = cut ? body.slice(cut.index + cut[0].length).split(/\s+[–—|·-]\s+/)[0]! : undefined
    const value = period?.to ?? period?.from
    return [
      {
        paragraph,
        name,
        from: from + lead,
        ...(period && value && { date: { value, start: period.start, end: period.end } }),
        ...(by && cut && { by: { value: by, from: from + lead + cut.index + cut[0].length } }),
      },
    ]
  })
}

/**
 * Items of several lines each, the name set in a look of its own: name, issuer and date below each other, as narrow
 * columns have them. Undefined for any other section.
 */
export function readStacked(all: Line[]): Named[] | undefined {
  const shown = all.filter((line) => !line.hidden && line.text.trim() !== '')
  const dated = readDated(shown)
  if (dated) return dated
  const lines = shown
  const [first] = lines
  const isHead = (line: Line) => sameLook(line, first!)
  if (!first || first.runs.length === 0 || lines.every(isHead)) return undefined
  if (lines.some((line) => line.bullet || line.text.includes('\t') || line.text.length > 90)) return undefined
  const edgeOf = measureEdges(lines)
  const items: { heads: Line[]; rest: Line[] }[] = []
  for (const [index, line] of lines.entries()) {
    const item = items.at(-1)
    const before = lines[index - 1]
    if (!isHead(line)) item!.rest.push(line)
    else if (item && before && item.rest.length === 0 && isWrap(before, line, edgeOf(before))) item.heads.push(line)
    else items.push({ heads: [line], rest: [] })
  }
  const areShort = items.every(({ heads, rest }) => heads.length <= 3 && rest.length <= 3)
  return areShort && items.filter(({ rest }) => rest.length > 0).length > items.length / 2
    ? items.map(({ heads, rest }) => readStack(heads, rest))
    : undefined
}

/** A column of dates on the left: "Mar 2023 <gap> name", and below the name who gave it. */
function readDated(lines: Line[]): Named[] | undefined {
  const items: { line: Line; gap: number; date: string; rest: Line[] }[] = []
  for (const line of lines) {
    const gap = line.text.indexOf('\t')
    const [period] = gap > 0 ? findDates(line.text.slice(0, gap)) : []
    const date = period && period.start === 0 && period.end === gap ? (period.to ?? period.from) : undefined
    if (date) items.push({ line, gap, date, rest: [] })
    else if (items.length === 0 || gap >= 0 || line.bullet || line.text.length > 90) return undefined
    else items.at(-1)!.rest.push(line)
  }
  if (items.every(({ rest }) => rest.length === 0) || items.some(({ rest }) => rest.length > 1)) return undefined
  return items.map(({ line, gap, date, rest }) => ({
    ...readStack([line], rest),
    name: line.text.slice(gap + 1).trim(),
    from: gap + 1,
    date: { value: date, start: 0, end: gap },
  }))
}

function sameLook(a: Line, b: Line): boolean {
  const [x, y] = [a.runs[0], b.runs[0]]
  return x !== undefined && y !== undefined && x.bold === y.bold && x.italic === y.italic && x.size === y.size
}

function readStack(heads: Line[], rest: Line[]): Named {
  const parts: Paragraph['parts'] = []
  let value = ''
  for (const line of [...heads, ...rest]) {
    if (value) value += ' '
    parts.push({ at: value.length, start: line.start })
    value += line.text
  }
  const last = rest.at(-1) ?? heads.at(-1)!
  const paragraph = { value, start: heads[0]!.start, end: last.end, confidence: 0.85, bullet: false, parts }
  const below = parts[heads.length]?.at ?? value.length
  const period = findDates(value.slice(below))[0]
  const date = period && (period.to ?? period.from)
  const told = value.slice(below, below + (period?.start ?? value.length)).replace(/[\s,;:|•·–—(-]+$/u, '')
  const by = told || (period ? value.slice(below + period.end).replace(/^[\s,;:|•·–—)-]+/u, '') : '')
  return {
    paragraph,
    name: value.slice(0, below).trim(),
    from: 0,
    ...(period && date && { date: { value: date, start: below + period.start, end: below + period.end } }),
    ...(/\p{L}/u.test(by) && { by: { value: by, from: value.indexOf(by, below) } }),
  }
}
