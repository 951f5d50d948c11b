// A date as a person types it → as a profile holds it.
import { findDates } from '#features/reading/dates/find-dates.ts'

const whole = /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/
const open = /^(?:present|today|now|current(?:ly)?|ongoing|heute|aujourd['’]hui|hoy|presente|hoje|heden|oggi|-)$/iu

/** `March 2021`, `03/2021`, `Sept. 19` → `2021-03` …; `present` → empty, for until today. Undefined where it is no date. */
export function readDate(typed: string): string | undefined {
  const text = typed.trim()
  if (text === '' || whole.test(text)) return text
  if (open.test(text)) return ''
  const [date, more] = findDates(text)
  if (!date?.single || more || date.end - date.start < text.length - 1) return undefined
  return date.from ?? date.to
}
