// Dates and periods in a line of text, in seven languages and the usual numeric forms.
import type { PartialDate } from '#features/profiles/contract.ts'
import { remember } from '../document/remember.ts'
import { sinceWords, untilWords } from '../words/present.ts'
import { findPoints, type Point } from './find-points.ts'

export interface Period {
  /** Offsets in the text. */
  start: number
  end: number
  from?: PartialDate
  to?: PartialDate
  /** "Until today" was written, or "since". */
  current: boolean
  /** One date only: `from` and `to` are the same, or the date stands behind "since" or "until". */
  single: boolean
}

const quote = (word: string): string => word.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')
const words = (list: readonly string[]): string =>
  list
    .toSorted((a, b) => b.length - a.length)
    .map(quote)
    .join('|')

const between = new RegExp(
  `^(?=.*[^\\s,;.)(])[\\s,;.)\\u00ad]*(?:[-–—‒―−~→>]{1,3}|/)?\\s*(?:(?<![\\p{L}])(?:${words(untilWords)})(?![\\p{L}]))?[\\s(]*$`,
  'iu',
)
const since = new RegExp(`(?<![\\p{L}])(?:${words(sinceWords)}):?\\s*(?:le |the |dem |o |el )?$`, 'iu')
const until = /(?<![\p{L}])(?:until|till|bis|jusqu['’]en|jusqu['’]à|hasta|até|tot|fino al|fino a)\s*$/iu

/** `03/2019-04/2022`: a hyphen between two whole dates is a dash. */
const tight =
  /(?<=(?<![\d.])(?:\d{1,2}[./])?(?:19|20)\d\d|(?<![\d./])\d{1,2}\/\d\d)-(?=(?:\d{1,2}[./])?(?:19|20)\d\d(?!\d)|\d{1,2}\/\d\d(?!\d))/g

/** All dates and periods of `text`, left to right. */
export const findDates = remember((written): readonly Period[] => {
  const text = written.includes('-') && written.length < 600 ? written.replace(tight, '–') : written
  const points = findPoints(text)
  const periods: Period[] = []
  for (let index = 0; index < points.length; index++) {
    const point = points[index]!
    const next = points[index + 1]
    if (next && joins(text.slice(point.end, next.start), next) && isRange(point, next)) {
      periods.push(makeRange(point, next))
      index++
      continue
    }
    if (point.weak && !isAlone(text, point) && !(point.shortDate && since.test(text.slice(0, point.start)))) continue
    const at = (point.date ?? point.shortDate)!
    const before = text.slice(0, point.start)
    const opened = since.exec(before)
    const closing = opened ? undefined : until.exec(before)
    const tail = opened ? undefined : /^\s*[-–—]\s*(?:$|\t|[|)])/.exec(text.slice(point.end))
    if (opened || tail)
      periods.push({
        start: point.start - (opened?.[0].length ?? 0),
        end: point.end,
        from: at,
        current: true,
        single: true,
      })
    else if (closing)
      periods.push({
        start: point.start - closing[0].length,
        end: point.end,
        to: at,
        current: false,
        single: true,
      })
    else
      periods.push({
        start: point.start,
        end: point.end,
        from: at,
        to: at,
        current: false,
        single: true,
      })
  }
  return periods
})

/** "2022 à ce jour": the word for today may carry its own preposition. */
const joins = (gap: string, next: Point): boolean => between.test(gap) || (next.present === true && /^\s+$/.test(gap))

/** `05/10` is a date where it stands alone: at the end of a line or a cell, or in brackets. */
function isAlone(text: string, point: Point): boolean {
  if (!point.shortDate || !/^\d\d\/\d\d$/.test(text.slice(point.start, point.end))) return false
  return /(?:^|[\t|•(,·–—])\s*$/.test(text.slice(0, point.start)) && /^\s*(?:$|[\t|•)·])/.test(text.slice(point.end))
}

function isRange(first: Point, second: Point): boolean {
  if (first.present) return false
  if (second.present) return first.date !== undefined || first.shortDate !== undefined
  const to = second.date ?? second.shortDate
  if (!to) return false
  const from = first.date ?? first.shortDate ?? borrowYear(first, to)
  if (!from) return false
  if (first.weak && first.month && !first.shortDate && second.weak) return false
  return from.slice(0, 4) <= to.slice(0, 4)
}

const borrowYear = (point: Point, to: PartialDate): PartialDate | undefined =>
  point.month ? `${to.slice(0, 4)}-${String(point.month).padStart(2, '0')}` : undefined

function makeRange(first: Point, second: Point): Period {
  const to = second.present ? undefined : (second.date ?? second.shortDate!)
  const from = first.date ?? first.shortDate ?? borrowYear(first, to!)!
  return {
    start: first.start,
    end: second.end,
    from,
    ...(to && { to }),
    current: second.present === true,
    single: false,
  }
}
