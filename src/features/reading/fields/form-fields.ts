// Fields of a form entry: the whole value of a label, or the period in it.
import type { PartialDate } from '#features/profiles/contract.ts'
import { findDates } from '../dates/find-dates.ts'
import type { Line } from '../document/line.ts'
import type { Found } from './draft-profile.ts'

export function wholeLine(line: Line | undefined): Found | undefined {
  if (!line) return undefined
  const text = line.text.trim().replace(/[,;]$/, '')
  const start = line.start + line.text.indexOf(text)
  return text ? { value: text, start, end: start + text.length, confidence: 0.95 } : undefined
}

export function readPeriod(line: Line | undefined): { from?: Found<PartialDate>; to?: Found<PartialDate> } {
  const period = line && findDates(line.text)[0]
  if (!line || !period) return {}
  const span = { start: line.start + period.start, end: line.start + period.end, confidence: 0.97 }
  return {
    ...(period.from && { from: { ...span, value: period.from } }),
    ...(period.to && { to: { ...span, value: period.to } }),
  }
}
