import { ChevronLeft, ChevronRight } from 'lucide-react'
import { today } from '#features/applications/ui/due.ts'
import { Button, IconButton } from '#web/kit/button.tsx'
import { Segmented } from '#web/kit/segmented.tsx'
import { monthAway, useMonth } from './use-month.ts'

const monthName = new Intl.DateTimeFormat('en', { month: 'long', year: 'numeric', timeZone: 'UTC' })
const shapes = [
  { value: 'month', label: 'Month' },
  { value: 'agenda', label: 'Agenda' },
]

/** The month that is shown, with the ways to others. */
export function CalendarBar() {
  const { month, shape, go, setShape } = useMonth()
  return (
    <div className="flex flex-wrap items-center gap-1.5 max-sm:w-full">
      <h2 aria-live="polite" className="mr-1.5 font-display text-2xl sm:min-w-40">
        {monthName.format(new Date(`${month}-01T12:00:00Z`))}
      </h2>
      <IconButton
        label="Month before"
        look="secondary"
        className="max-sm:ml-auto"
        onClick={() => go(monthAway(month, -1))}
      >
        <ChevronLeft />
      </IconButton>
      <IconButton label="Month after" look="secondary" onClick={() => go(monthAway(month, 1))}>
        <ChevronRight />
      </IconButton>
      {month !== today().slice(0, 7) && (
        <Button size="sm" look="quiet" onClick={() => go(today())}>
          Today
        </Button>
      )}
      <Segmented
        className="ml-2 max-sm:ml-0 max-sm:w-full"
        label="Calendar as"
        value={shape}
        options={shapes}
        onChange={setShape}
      />
    </div>
  )
}
