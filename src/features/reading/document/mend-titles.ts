// A title too long for the room beside its dates goes on below: "Vice President, Global <gap> 2019 – 2021 / Supply Chain".
import { findDates } from '../dates/find-dates.ts'
import { measureBullet } from './bullets.ts'
import type { DraftLine } from './line.ts'
import { insertPart } from './mend-dates.ts'

/** Moves the second half up to the first. Only bold titles: they tell themselves from the line below. */
export function mendTitles(lines: DraftLine[]): DraftLine[] {
  const out: DraftLine[] = []
  for (const line of lines) {
    const upper = out.at(-1)
    const gap = upper ? titleEnd(upper) : 0
    if (upper && gap > 0 && goesOn(upper, gap, line)) {
      const joined = insertPart(upper, gap, line, { start: 0, end: line.text.length })
      const runs = joined.runs!.map((run) => (run.end === gap ? { ...run, end: gap + 1 + line.text.length } : run))
      out[out.length - 1] = { ...joined, runs }
    } else out.push(line)
  }
  return out
}

/** Where the title ends in a line of a bold title and a date; 0 in any other. */
function titleEnd({ text, runs, edges }: DraftLine): number {
  const gap = text.indexOf('\t')
  if (gap < 18 || !edges || text.indexOf('\t', gap + 1) >= 0 || !runs?.[0]?.bold || runs[0].end !== gap) return 0
  const [period, more] = findDates(text.slice(gap + 1))
  return period && !more && period.start === 0 && gap + 1 + period.end >= text.length - 1 ? gap : 0
}

function goesOn(upper: DraftLine, gap: number, line: DraftLine): boolean {
  const [look, first] = [upper.runs![0]!, line.runs?.[0]]
  if (!first || !line.box || !upper.box || line.page !== upper.page || line.region !== upper.region) return false
  if (line.text.length > 70 || /\t|\d{4}/.test(line.text) || measureBullet(line.text) > 0) return false
  if ((line.gap ?? 9) > 0.6 || Math.abs(line.box[0] - upper.box[0]) > 2) return false
  if (!line.runs!.every((run) => run.bold === look.bold && run.size === look.size && run.color === look.color))
    return false
  const right = upper.edges![gap * 2 - 1]!
  const letter = (right - upper.box[0]) / gap
  const word = /^\S+/.exec(line.text)![0].length * letter
  return right + letter + word > upper.edges![(gap + 1) * 2]! - 2.5 * look.size
}
