// Wall clock times in a time zone ↔ moments, with the browser's own time zone data. Pure.

/** `2026-03-29T09:30` as a clock in `timeZone` shows the moment. */
export function toWallTime(at: Date, timeZone: string): string {
  const parts = new Intl.DateTimeFormat('en-CA', {
    timeZone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  }).formatToParts(at)
  const of = (type: string) => parts.find((part) => part.type === type)?.value
  return `${of('year')}-${of('month')}-${of('day')}T${of('hour')}:${of('minute')}`
}

/**
 * The moment when clocks in `timeZone` show `wall`. Of a time that clocks show twice the first is meant; one that
 * they skip is read as if they had not been set forward.
 */
export function fromWallTime(wall: string, timeZone: string): Date {
  const asUtc = Date.parse(`${wall}:00Z`)
  const offsetAt = (moment: number) =>
    Date.parse(`${toWallTime(new Date(moment), timeZone)}:00Z`) - Math.floor(moment / 60_000) * 60_000
  // The offset a day before and a day after: one of them holds at the moment that is meant.
  const [before, after] = [offsetAt(asUtc - 86_400_000), offsetAt(asUtc + 86_400_000)]
  for (const offset of [Math.max(before, after), Math.min(before, after)])
    if (offsetAt(asUtc - offset) === offset) return new Date(asUtc - offset)
  return new Date(asUtc - before)
}
