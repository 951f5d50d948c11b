import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { myTimeZone } from '#features/applications/ui/due.ts'
import { api } from '#web/api.ts'
import { SkeletonRows } from '#web/kit/skeleton.tsx'
import { Trouble } from '#web/layout/route-error.tsx'
import { Agenda } from './agenda.tsx'
import { MonthGrid } from './month-grid.tsx'
import { useMonth } from './use-month.ts'

/** To-dos, interviews, deadlines and applied dates: a month, or a list by day. */
export function CalendarView() {
  const { month, shape, from, to, go } = useMonth()
  const list = useQuery({
    ...api.calendar.list.queryOptions({ input: { from, to, timeZone: myTimeZone() } }),
    placeholderData: keepPreviousData,
  })
  if (list.isPending) return <SkeletonRows />
  if (list.isError && !list.data) return <Trouble error={list.error} onRetry={() => void list.refetch()} />
  return shape === 'month' ? (
    <MonthGrid month={month} from={from} entries={list.data.items} onMonth={go} />
  ) : (
    <Agenda entries={list.data.items.filter((each) => each.day >= from && each.day <= to)} />
  )
}
