import { useEffect, useState } from 'react'

const relative = new Intl.RelativeTimeFormat('en', { numeric: 'auto', style: 'short' })
const exact = new Intl.DateTimeFormat('en', { dateStyle: 'medium', timeStyle: 'short' })
const day = new Intl.DateTimeFormat('en', { day: 'numeric', month: 'short', year: 'numeric' })
const steps: [Intl.RelativeTimeFormatUnit, number][] = [
  ['minute', 60],
  ['hour', 3600],
  ['day', 86_400],
]

/** A moment as people say it ("2 min. ago"), with the exact time under the pointer. */
export function When({ at }: { at: string | Date }) {
  const date = new Date(at)
  const [, tick] = useState(0)
  useEffect(() => {
    const timer = setInterval(() => tick((count) => count + 1), 60_000)
    return () => clearInterval(timer)
  }, [])
  return (
    <time dateTime={date.toISOString()} title={exact.format(date)} className="whitespace-nowrap">
      {sayWhen(date)}
    </time>
  )
}

export function sayWhen(date: Date, now = Date.now()): string {
  const seconds = (date.getTime() - now) / 1000
  const size = Math.abs(seconds)
  if (size < 45) return 'just now'
  if (size >= 7 * 86_400) return day.format(date)
  const step = steps.findLast(([, length]) => size >= length) ?? steps[0]!
  return relative.format(Math.round(seconds / step[1]), step[0])
}

export const sayDay = (at: string | Date) => day.format(new Date(at))
