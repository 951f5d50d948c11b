// Days as people say them: days are the person's own, `2026-03-09`.

const isoDay = new Intl.DateTimeFormat('en-CA', { year: 'numeric', month: '2-digit', day: '2-digit' })

export const today = (now = new Date()): string => isoDay.format(now)

export function addDays(day: string, count: number): string {
  const date = new Date(`${day}T12:00:00Z`)
  date.setUTCDate(date.getUTCDate() + count)
  return date.toISOString().slice(0, 10)
}

const dayFormat = new Intl.DateTimeFormat('en', { day: 'numeric', month: 'short', timeZone: 'UTC' })
const yearFormat = new Intl.DateTimeFormat('en', { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' })
const weekday = new Intl.DateTimeFormat('en', { weekday: 'long', timeZone: 'UTC' })

/** "today", "tomorrow", "Thursday" within the week, else the date. */
export function sayDue(day: string, from = today()): string {
  const distance = Math.round((Date.parse(day) - Date.parse(from)) / 86_400_000)
  if (distance === 0) return 'today'
  if (distance === 1) return 'tomorrow'
  if (distance === -1) return 'yesterday'
  const date = new Date(`${day}T12:00:00Z`)
  if (distance > 1 && distance < 7) return weekday.format(date)
  return (day.slice(0, 4) === from.slice(0, 4) ? dayFormat : yearFormat).format(date)
}

export const isOverdue = (day: string | null, from = today()): boolean => day !== null && day < from

export const myTimeZone = (): string => Intl.DateTimeFormat().resolvedOptions().timeZone || 'UTC'
