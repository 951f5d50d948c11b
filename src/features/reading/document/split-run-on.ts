// Some converters write a whole résumé as one paragraph. Wide gaps and inline headings give its lines back.
import { headingKind } from '../sections/heading-kind.ts'
import type { DraftLine } from './line.ts'

const longest = 420
const heading = /^((?:\p{Lu}[\p{L}&/-]+\s?){1,3}?)\s+(?=[\p{Lu}\d])/u

export function splitRunOn(lines: DraftLine[]): DraftLine[] {
  return lines.flatMap((line) => (line.text.length > longest && !line.edges ? splitLine(line) : [line]))
}

function splitLine(line: DraftLine): DraftLine[] {
  const out: DraftLine[] = []
  for (const part of parts(line.text)) {
    const text = line.text.slice(part.start, part.end)
    const lead = leadingHeading(text)
    if (lead > 0) out.push(cutDraft(line, part.start, part.start + lead))
    if (part.start + lead < part.end) out.push(cutDraft(line, part.start + lead, part.end))
  }
  return out.filter((piece) => piece.text !== '')
}

/** Cuts at wide gaps, and where a sentence ends and a heading follows. */
function parts(text: string): { start: number; end: number }[] {
  const cuts: { start: number; end: number }[] = []
  let at = 0
  for (const match of text.matchAll(/\t+|(?<=[.;!?])\s+(?=\p{Lu})/gu)) {
    const isGap = match[0].includes('\t')
    if (!isGap && leadingHeading(text.slice(match.index + match[0].length, match.index + 80)) === 0) continue
    cuts.push({ start: at, end: match.index })
    at = match.index + match[0].length
  }
  return [...cuts, { start: at, end: text.length }]
}

/** Length of a section heading at the start of running text, 0 without one. */
function leadingHeading(text: string): number {
  if (text.length < 40 && headingKind(text)) return text.length
  let best = 0
  for (let words = 1; words <= 3; words++) {
    const match = new RegExp(`^(?:\\S+\\s+){${words}}(?=[\\p{Lu}\\d])`, 'u').exec(text)
    if (match && /^\p{Lu}/u.test(match[0]) && headingKind(match[0])) best = match[0].length
  }
  return heading.test(text) ? best : 0
}

function cutDraft(line: DraftLine, from: number, to: number): DraftLine {
  const raw = line.text.slice(from, to)
  const start = from + raw.length - raw.trimStart().length
  const end = start + raw.trim().length
  const runs = (line.runs ?? [])
    .map((run) => ({ ...run, start: Math.max(run.start, start) - start, end: Math.min(run.end, end) - start }))
    .filter((run) => run.end > run.start)
  return { ...line, text: line.text.slice(start, end), runs }
}
