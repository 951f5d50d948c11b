// Schools that say all in one line each: every such line begins an entry, whether it has a date or not.
import { findDates } from '../dates/find-dates.ts'
import type { Line } from '../document/line.ts'
import { scorePlace } from '../entries/score-role.ts'
import type { Entry } from '../entries/split-entries.ts'
import { degreeWord, gradeWord, schoolWord } from '../words/education.ts'

/** Undefined where the section is not made of such lines. */
export function splitOneLiners(lines: Line[]): Entry[] | undefined {
  const own = lines.map(saysAll)
  if (own.filter(Boolean).length < 2 || !own[0]) return undefined
  // A date on a line of its own belongs to the line above or below it: those entries have more lines.
  if (
    lines.some((line, index) => !own[index] && !line.bullet && line.text.length < 45 && findDates(line.text).length > 0)
  )
    return undefined
  const entries: Entry[] = []
  for (const [index, line] of lines.entries()) {
    const entry = entries.at(-1)
    if (own[index]) entries.push({ header: [line], body: [] })
    else if (entry && entry.body.length === 0 && entry.header.length < 3 && isDetail(line)) entry.header.push(line)
    else entry!.body.push(line)
  }
  return entries
}

/** A grade or a place on a line below. */
const isDetail = (line: Line): boolean =>
  !line.bullet && line.text.length < 60 && (gradeWord.test(line.text) || scorePlace(line.text) >= 1.5)

/** A degree first or a school first, and the other behind it. */
function saysAll(line: Line): boolean {
  const text = line.text.slice(line.body)
  if (line.hidden || text.length > 170 || !/^[\p{Lu}\d]/u.test(text) || runsOn(text)) return false
  const degree = degreeWord.exec(text)
  if (!degree || !/\p{L}.*\p{L}/u.test(degree[0])) return false
  const rest = `${text.slice(0, degree.index)} | ${text.slice(degree.index + degree[0].length)}`
  return schoolWord.test(rest) && (degree.index === 0 || schoolWord.test(text.slice(0, degree.index)))
}

/** Prose about a school, not its line: all facts of a line may take twenty words, but no full stop. */
const runsOn = (text: string): boolean => {
  const words = (text.match(/[\p{L}\d]+/gu) ?? []).length
  return words > 24 || (words > 8 && /[.;!?]$/.test(text))
}
