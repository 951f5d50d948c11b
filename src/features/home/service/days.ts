import { AppError } from '#platform/errors.ts'

const formats = new Map<string, Intl.DateTimeFormat>()

/** The day at a moment in a time zone, `2026-03-20`. Throws `invalid` for a zone that does not exist. */
export function dayIn(zone: string, at: number | Date): string {
  let format = formats.get(zone)
  if (!format) {
    try {
      format = new Intl.DateTimeFormat('en-CA', { timeZone: zone, year: 'numeric', month: '2-digit', day: '2-digit' })
    } catch {
      throw new AppError('invalid', 'This time zone is not known. Use a name such as Europe/Lisbon.')
    }
    if (formats.size < 600) formats.set(zone, format)
  }
  return format.format(at)
}

/** The day `days` after `day`. */
export const addDays = (day: string, days: number): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10)
