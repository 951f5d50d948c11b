// Single cells: stages, dates, tags, addresses, as people and other trackers write them.
import type { Stage } from '#features/applications/contract.ts'
import type { DateStyle } from '../contract.ts'
import { type NumberDate, splitNumberDate } from './date-order.ts'
import { stageWords } from './stage-words.ts'

/** For comparing names: without case and marks; `jobUrl` is two words. */
export const plain = (text: string) =>
  text
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

const wholeStages = new Map(stageWords.flatMap(([stage, words]) => words.map((word) => [plain(word), stage] as const)))

/** undefined when no stage is meant by the word. */
export function readStage(text: string): Stage | undefined {
  const said = plain(text)
  const whole = wholeStages.get(said)
  if (whole) return whole
  for (const [stage, words] of stageWords)
    if (words.some((word) => ` ${said} `.includes(` ${plain(word)} `))) return stage
  return undefined
}

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']

/** `2026-03-09` from what a cell says; undefined when it is no day, or when it could be two and `style` is null. */
export function readDay(text: string, style: DateStyle | null): string | undefined {
  const said = text.trim()
  const iso = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)/.exec(said)
  if (iso) return toDay(iso[1]!, iso[2]!, iso[3]!)
  const parts = splitNumberDate(said)
  if (parts) return readNumberDate(parts, style)
  const named =
    /^(?:\p{L}+,\s*)?(?:(\d{1,2})(?:st|nd|rd|th|\.)?\s+(\p{L}{3,})\.?|(\p{L}{3,})\.?\s+(\d{1,2})(?:st|nd|rd|th)?),?\s+(\d{4})/iu.exec(
      said,
    )
  if (named) {
    const month = months.indexOf((named[2] ?? named[3]!).slice(0, 3).toLowerCase()) + 1
    return month ? toDay(named[5]!, String(month), named[1] ?? named[4]!) : undefined
  }
  // A spreadsheet's day number, counted from the end of 1899.
  if (/^\d{5}(\.\d+)?$/.test(said))
    return new Date(Date.UTC(1899, 11, 30) + Math.floor(Number(said)) * 86_400_000).toISOString().slice(0, 10)
  return undefined
}

function readNumberDate({ first, second, year }: NumberDate, style: DateStyle | null): string | undefined {
  const dayFirst = toDay(year, String(second), String(first))
  const monthFirst = toDay(year, String(first), String(second))
  // Where the file's own order gives no day, the other one can.
  if (style === 'day') return dayFirst ?? monthFirst
  if (style === 'month') return monthFirst ?? dayFirst
  return dayFirst && monthFirst && dayFirst !== monthFirst ? undefined : (dayFirst ?? monthFirst)
}

function toDay(year: string, month: string, day: string): string | undefined {
  const whole = year.length === 2 ? `20${year}` : year
  const text = `${whole}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  const date = new Date(`${text}T00:00:00Z`)
  return Number.isNaN(date.getTime()) || !date.toISOString().startsWith(text) ? undefined : text
}

export const readTags = (text: string): string[] =>
  [
    ...new Set(
      text
        .split(/[;,|\n]/)
        .map((tag) => tag.trim().replace(/^#/, '').slice(0, 40))
        .filter(Boolean),
    ),
  ].slice(0, 20)

/** A full web address, or undefined; `jobs.example/7` gets its `https://`. */
export function readUrl(text: string): string | undefined {
  const said = text.trim()
  const full = /^[a-z][a-z0-9+.-]*:/i.test(said) ? said : /^[\w-]+(\.[\w-]+)+(\/|$)/.test(said) ? `https://${said}` : ''
  try {
    const url = new URL(full)
    return /^https?:$/.test(url.protocol) && full.length <= 2000 ? full : undefined
  } catch {
    return undefined
  }
}
