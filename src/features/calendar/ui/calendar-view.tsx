import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { ChevronLeft, ChevronRight } from 'lucide-react'
import { addDays, myTimeZone, today } from '#features/applications/ui/due.ts'
import { useFilters } from '#features/applications/ui/use-filters.ts'
import { api } from '#web/api.ts'
import { Button, IconButton } from '#web/kit/button.tsx'
import { Segmented } from '#web/kit/segmented.tsx'
import { SkeletonRows } from '#web/kit/skeleton.tsx'
import { Trouble } from '#web/layout/route-error.tsx'
import { Agenda } from './agenda.tsx'
import { MonthGrid } from './month-grid.tsx'

const monthName = new Intl.DateTimeFormat('en', { month: 'long', year: 'numeric', timeZone: 'UTC' })
const shapes = [
  { value: 'month', label: 'Month' },
  { value: 'agenda', label: 'Agenda' },
]

/** To-dos, interviews, deadlines and applied dates: a month, or a list by day. Small screens get the list. */
export function CalendarView() {
  const { search, set } = useFilters()
  const month = /^\d{4}-\d{2}$/.exec(search.get('month') ?? '')?.[0] ?? today().slice(0, 7)
  const narrow = matchMedia('(max-width: 640px)').matches
  const shape = search.get('show') ?? (narrow ? 'agenda' : 'month')
  const first = `${month}-01`
  const weekday = (new Date(`${first}T12:00:00Z`).getUTCDay() + 6) % 7
  const from = shape === 'month' ? addDays(first, -weekday) : first
  const to = shape === 'month' ? addDays(from, 41) : addDays(nextMonth(month, 1), -1)
  const list = useQuery({
    ...api.calendar.list.queryOptions({ input: { from, to, timeZone: myTimeZone() } }),
    placeholderData: keepPreviousData,
  })
  const go = (to: string) => set({ month: to === today().slice(0, 7) ? undefined : to })
  return (
    <>
      <div className="mb-3 flex flex-wrap items-center gap-1.5">
        <h2 aria-live="polite" className="mr-2 min-w-44 font-display text-2xl">
          {monthName.format(new Date(`${first}T12:00:00Z`))}
        </h2>
        <IconButton label="Month before" look="secondary" onClick={() => go(nextMonth(month, -1).slice(0, 7))}>
          <ChevronLeft />
        </IconButton>
        <IconButton label="Month after" look="secondary" onClick={() => go(nextMonth(month, 1).slice(0, 7))}>
          <ChevronRight />
        </IconButton>
        <Button size="sm" look="quiet" onClick={() => go(today().slice(0, 7))}>
          Today
        </Button>
        <Segmented
          className="ml-auto"
          label="Calendar as"
          value={shape}
          options={shapes}
          onChange={(value) => set({ show: value === (narrow ? 'agenda' : 'month') ? undefined : value })}
        />
      </div>
      {list.isPending && <SkeletonRows />}
      {list.isError && !list.data && <Trouble error={list.error} onRetry={() => void list.refetch()} />}
      {list.data &&
        (shape === 'month' ? (
          <MonthGrid month={month} from={from} entries={list.data.items} onMonth={go} />
        ) : (
          <Agenda entries={list.data.items} />
        ))}
    </>
  )
}

/** First day of the month that is `by` months away. */
function nextMonth(month: string, by: number): string {
  const date = new Date(`${month}-15T12:00:00Z`)
  date.setUTCMonth(date.getUTCMonth() + by)
  return `${date.toISOString().slice(0, 7)}-01`
}
