// Single points in time: `March 2019`, `03.2019`, `2019-03`, `'19`, `Q1 2019`, `heute`.
import type { PartialDate } from '#features/profiles/contract.ts'
import { months, seasons } from '../words/months.ts'
import { presentWords } from '../words/present.ts'

export interface Point {
  start: number
  end: number
  date?: PartialDate
  /** Reading of a form that is a date only inside a range: `05/11`, `Jan 20`. */
  shortDate?: PartialDate
  /** A month without a year: takes the year of the range's end. */
  month?: number
  present?: boolean
  /** Not a date unless it is part of a range. */
  weak: boolean
}

const alternatives = (list: Iterable<string>): string =>
  [...list]
    .toSorted((a, b) => b.length - a.length)
    .map((word) => word.replace(/[.*+?^$()|[\]\\/]/g, '\\$&'))
    .join('|')

const year4 = '(?:19[4-9]\\d|20[0-4]\\d)'
const month = `(?:${alternatives(months.keys())})`
const pattern = new RegExp(
  [
    `(?<iso>(?<![\\d/.-])(?<isoYear>${year4})[-/.](?<isoMonth>0[1-9]|1[0-2]|[1-9])(?:[-/.](?<isoDay>0[1-9]|[12]\\d|3[01]))?(?![\\d/]|\\.\\d))`,
    `(?<dmy>(?<![\\d/.-])(?<d1>\\d{1,2})[./-](?<d2>\\d{1,2})[./-](?<dy>${year4}|\\d\\d)(?![\\d/.-]?\\d))`,
    `(?<my>(?<![\\d/.-])(?<myMonth>0?[1-9]|1[0-2])\\s?[./-]\\s?(?<myYear>${year4})(?!\\d))`,
    `(?<named>(?<![\\p{L}\\d])(?:(?<day>\\d{1,2})(?:st|nd|rd|th|er|\\.|º|ª)?\\s+(?:of |de |di )?)?(?<name>${month})(?![\\p{L}])\\.?(?:\\s*(?<day2>\\d{1,2})(?:st|nd|rd|th)?,)?(?:[\\s,/.]*(?:of |de |del |di |d[’'])?\\s*(?<year>${year4})|\\s?[’'‘´\`-]\\s?(?<yy>\\d\\d)(?!\\d)|[ /](?<looseYy>\\d\\d)(?![\\d.:%,]))(?!\\d))`,
    `(?<season>(?<![\\p{L}])(?:(?:${alternatives(seasons)}|[qt][1-4]|[1-4]q)[\\s/,.-]*(?:de |of )?(?<seasonYear>${year4}))(?!\\d))`,
    `(?<year4>(?<![\\d.,:/$€£#+]|\\d-)${year4}(?![\\d%]|[.,]\\d|\\s?(?:€|\\$|users|people|%)))`,
    `(?<short>(?<![\\d/.-])(?<shortMonth>0?[1-9]|1[0-2])[/.](?<shortYear>\\d\\d)(?![\\d/.%]))`,
    `(?<apos>(?<![\\d\\p{L}])[’'‘](?<aposYear>\\d\\d)(?![\\d\\p{L}]))`,
    `(?<lone>(?<![\\p{L}\\d])(?<loneName>${month})(?![\\p{L}])\\.?)`,
    `(?<present>(?<![\\p{L}])(?:${alternatives(presentWords)})(?![\\p{L}]))`,
    `(?<yearEnd>(?<=${year4}\\s?[-–—/]\\s?)\\d\\d(?![\\d/.-]))`,
  ].join('|'),
  'giu',
)

const maybe = /\d\d/

export function findPoints(text: string): Point[] {
  if (text.length > 600 || !maybe.test(text)) return []
  const points: Point[] = []
  for (const match of text.matchAll(pattern)) {
    const point = readPoint(match, points.at(-1))
    if (point) points.push({ ...point, start: match.index, end: match.index + match[0].length })
  }
  return points
}

type Reading = Omit<Point, 'start' | 'end'>

function readPoint(match: RegExpExecArray, previous: Point | undefined): Reading | undefined {
  const g = match.groups!
  if (g.iso)
    return { date: join(Number(g.isoYear), Number(g.isoMonth), g.isoDay ? Number(g.isoDay) : undefined), weak: false }
  if (g.dmy) return readNumeric(Number(g.d1), Number(g.d2), toYear(g.dy!))
  if (g.my) return { date: join(Number(g.myYear), Number(g.myMonth)), weak: false }
  if (g.named) {
    const value = months.get(g.name!.toLowerCase())!
    const day = Number(g.day ?? g.day2)
    if (g.year)
      return { date: join(Number(g.year), value, day >= 1 && day <= 31 ? day : undefined), month: value, weak: false }
    if (g.yy) return { date: join(toYear(g.yy), value), month: value, weak: false }
    return { shortDate: join(toYear(g.looseYy!), value), month: value, weak: true }
  }
  if (g.season) return { date: g.seasonYear!, weak: false }
  if (g.year4) return { date: g.year4, weak: false }
  if (g.short) return { shortDate: join(toYear(g.shortYear!), Number(g.shortMonth)), weak: true }
  if (g.apos) return { shortDate: String(toYear(g.aposYear!)), weak: true }
  if (g.lone) return { month: months.get(g.loneName!.toLowerCase())!, weak: true }
  if (g.present) return { present: true, weak: true }
  if (g.yearEnd && previous?.date && /^\d{4}$/.test(previous.date)) {
    const full = `${previous.date.slice(0, 2)}${match[0]}`
    return { shortDate: full, weak: true }
  }
  return undefined
}

function readNumeric(first: number, second: number, year: number): Reading | undefined {
  const [day, monthNumber] = second > 12 ? [second, first] : [first, second]
  if (monthNumber < 1 || monthNumber > 12 || day < 1 || day > 31) return undefined
  return { date: join(year, monthNumber, day), weak: false }
}

const join = (year: number, monthNumber: number, day?: number): PartialDate =>
  `${year}-${String(monthNumber).padStart(2, '0')}${day ? `-${String(day).padStart(2, '0')}` : ''}`

/** Two digits: a year up to ten years ahead of 2026 belongs to this century. */
function toYear(text: string): number {
  const value = Number(text)
  if (text.length === 4) return value
  return value <= 36 ? 2000 + value : 1900 + value
}
