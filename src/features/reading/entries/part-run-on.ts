// Below a line that is nothing but a date, names and text may run on in one line: "Weaver Halyard - Leeds , England I wove …".
import { findDates } from '../dates/find-dates.ts'
import { cutLine } from '../document/cut-line.ts'
import type { Line } from '../document/line.ts'
import { findInnerPlaces } from './find-inner-places.ts'
import { isSentence } from './header-like.ts'

/** Names of a header end within this many letters. */
const widestHeader = 100

/** Such a line becomes two: up to its place, and the text behind it. */
export function partRunOn(lines: Line[]): Line[] {
  return lines.flatMap((line, index) => {
    const above = lines[index - 1]
    if (!above || line.bullet || line.hidden || line.text.length < 60 || !isOnlyDate(above.text)) return [line]
    const place = findInnerPlaces(line.text)[0]
    const rest = place && line.text.length - place.end
    if (!place || rest! < 25 || place.end > widestHeader || !runsOn(line.text, place.end)) return [line]
    const body = cutLine(line, place.end, line.text.length)
    return [cutLine(line, 0, place.end), { ...body, gap: 0 }]
  })
}

/** Prose, not a long title: a sentence, or small words one after the other. */
const runsOn = (text: string, from: number): boolean =>
  isSentence(text.slice(from).trim()) || text.length > 110 || /\s\p{Ll}+\s\p{Ll}+\s\p{Ll}+/u.test(text.slice(from))

function isOnlyDate(text: string): boolean {
  const [date, more] = text.length < 40 ? findDates(text) : []
  return date !== undefined && !more && date.end - date.start >= text.trim().length - 2
}
