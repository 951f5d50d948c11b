// Some converters write a whole résumé as one paragraph. Wide gaps and inline headings give its lines back.
import { headingKind } from '../sections/heading-kind.ts'
import type { DraftLine } from './line.ts'

const longest = 420
const capitalWord = /^\p{Lu}[\p{L}&/-]{1,40}$/u

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

/**
 * Length of a section heading at the start of running text, 0 without one. Looks at four words only: an expression
 * over the whole text took minutes on a page of capitals.
 */
function leadingHeading(text: string): number {
  if (text.length < 40 && headingKind(text)) return text.length
  const words = [...text.slice(0, 200).matchAll(/\S+/g)].slice(0, 4)
  let best = 0
  let capitals = true
  let opens = false
  for (let count = 1; count < words.length && count <= 3; count++) {
    capitals &&= capitalWord.test(words[count - 1]![0])
    if (!/^[\p{Lu}\d]/u.test(words[count]![0])) continue
    opens ||= capitals
    const head = text.slice(0, words[count]!.index)
    if (/^\p{Lu}/u.test(head) && headingKind(head)) best = head.length
  }
  return opens ? best : 0
}

function cutDraft(line: DraftLine, from: number, to: number): DraftLine {
  const raw = line.text.slice(from, to)
  const start = from + raw.length - raw.trimStart().length
  const end = start + raw.trim().length
  const runs: NonNullable<DraftLine['runs']> = []
  const all = line.runs ?? []
  for (let i = firstReaching(all, start); i < all.length && all[i]!.start < end; i++) {
    const run = all[i]!
    runs.push({ ...run, start: Math.max(run.start, start) - start, end: Math.min(run.end, end) - start })
  }
  return { ...line, text: line.text.slice(start, end), runs }
}

/** Index of the first run that ends behind `offset`; runs are in order. */
function firstReaching(runs: NonNullable<DraftLine['runs']>, offset: number): number {
  let low = 0
  let high = runs.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (runs[middle]!.end > offset) high = middle
    else low = middle + 1
  }
  return low
}
