// In which order a file writes days and months. A day above 12 anywhere decides: nobody changes it within one file.
import type { DateStyle } from '../contract.ts'

const slashed = /^(\d{1,2})([/.-])(\d{1,2})[/.-](\d{4}|\d{2})(?:[ ,T].*)?$/

export type NumberDate = { first: number; second: number; year: string; dotted: boolean }

/** The numbers of a date like 3/4/2026 or 03.04.26; undefined for any other text. */
export function splitNumberDate(text: string): NumberDate | undefined {
  const found = slashed.exec(text.trim())
  if (!found) return undefined
  return { first: Number(found[1]), second: Number(found[3]), year: found[4]!, dotted: found[2] === '.' }
}

export type FoundOrder = {
  /** Null when every date could be two days, or when some write the day first and some the month. */
  style: DateStyle | null
  /** Dates of two small numbers stand in these cells, each once, those that could be two days first. */
  cells: string[]
}

/**
 * Reads all date columns of a file together: what one of them shows holds for the others. Dates with dots write the
 * day first. Undefined when no date is written in numbers with the year last.
 */
export function findDateStyle(columns: string[][]): FoundOrder | undefined {
  const dates = new Map<string, NumberDate>()
  for (const cell of columns.flat()) {
    const date = splitNumberDate(cell)
    if (date) dates.set(cell.trim(), date)
  }
  if (dates.size === 0) return undefined
  const all = [...dates]
  const day = all.some(([, { first, dotted }]) => first > 12 || dotted)
  const month = all.some(([, { second, dotted }]) => second > 12 && !dotted)
  const open = ({ first, second }: NumberDate) => first <= 12 && second <= 12 && first !== second
  // Where each date is the same either way there is nothing to decide.
  const style = day !== month ? (day ? 'day' : 'month') : all.some(([, date]) => open(date)) ? null : 'day'
  const cells = all.toSorted(([, a], [, b]) => Number(open(b)) - Number(open(a))).map(([text]) => text)
  return { style, cells }
}
