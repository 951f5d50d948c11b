import { addDays, today } from '#features/applications/ui/due.ts'
import { useFilters } from '#features/applications/ui/use-filters.ts'

/** Which month is shown, and how; small screens get the agenda unless told otherwise. */
export function useMonth() {
  const { search, set } = useFilters()
  const now = today().slice(0, 7)
  const month = /^\d{4}-\d{2}$/.exec(search.get('month') ?? '')?.[0] ?? now
  const usual = matchMedia('(max-width: 640px)').matches ? 'agenda' : 'month'
  const shape = search.get('show') === 'agenda' || search.get('show') === 'month' ? search.get('show')! : usual
  const first = `${month}-01`
  const weekday = (new Date(`${first}T12:00:00Z`).getUTCDay() + 6) % 7
  const from = shape === 'month' ? addDays(first, -weekday) : first
  const to = shape === 'month' ? addDays(from, 41) : addDays(monthAway(month, 1), -1)
  return {
    month,
    shape,
    from,
    to,
    go: (to: string) => set({ month: to.slice(0, 7) === now ? undefined : to.slice(0, 7) }),
    setShape: (value: string) => set({ show: value === usual ? undefined : value }),
  }
}

/** First day of the month that is `by` months away. */
export function monthAway(month: string, by: number): string {
  const date = new Date(`${month}-15T12:00:00Z`)
  date.setUTCMonth(date.getUTCMonth() + by)
  return `${date.toISOString().slice(0, 7)}-01`
}
