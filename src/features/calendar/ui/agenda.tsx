import { Link } from 'react-router'
import { sayDue, today } from '#features/applications/ui/due.ts'
import { cx } from '#web/kit/class-names.ts'
import type { CalendarEntry } from '../contract.ts'
import { iconOf, isLate, jobOf, sayEntry, timeOf } from './entry.tsx'

const long = new Intl.DateTimeFormat('en', { weekday: 'long', day: 'numeric', month: 'long', timeZone: 'UTC' })

/** Days that hold something, one under the other. `bare`: one day, without its name. */
export function Agenda({ entries, bare }: { entries: CalendarEntry[]; bare?: boolean }) {
  const days = [...new Set(entries.map((each) => each.day))]
  if (days.length === 0)
    return (
      <p className="rounded-lg border border-line bg-sheet px-4 py-10 text-center text-ink-2 text-sm">
        Nothing falls on this month. Interviews, to-dos with a day and closing days of your applications stand here.
      </p>
    )
  return (
    <ol className="grid grid-cols-1 gap-5">
      {days.map((day) => (
        <li key={day}>
          {!bare && (
            <h3 className="mb-1.5 flex items-baseline gap-2 text-sm">
              <span className={cx('font-[560]', day === today() && 'mark')}>
                {long.format(new Date(`${day}T12:00:00Z`))}
              </span>
              {Math.abs(Date.parse(day) - Date.parse(today())) < 7 * 86_400_000 && (
                <span className="text-ink-3 text-xs">{sayDue(day)}</span>
              )}
            </h3>
          )}
          <ul className="overflow-hidden rounded-lg border border-line bg-sheet">
            {entries
              .filter((each) => each.day === day)
              .map((entry) => (
                <li key={`${entry.kind}-${entry.id}`} className="border-line-2 border-b last:border-0">
                  <Link
                    to={`/applications/${entry.applicationId}`}
                    className="flex min-h-12 items-center gap-3 px-4 py-2 text-sm no-underline hover:bg-line-2/50"
                  >
                    <span
                      aria-hidden="true"
                      className={cx('[&_svg]:size-4', isLate(entry) ? 'text-warn' : 'text-ink-3')}
                    >
                      {iconOf(entry)}
                    </span>
                    <span className="min-w-0 flex-1">
                      <span
                        className={cx(
                          'block font-[540]',
                          entry.done && entry.kind === 'todo' && 'text-ink-3 line-through',
                        )}
                      >
                        {sayEntry(entry)}
                      </span>
                      <span className="block truncate text-ink-2 text-xs">{jobOf(entry)}</span>
                    </span>
                    {entry.startsAt && (
                      <span className="whitespace-nowrap text-ink-2 tabular-nums">
                        {timeOf(entry)}
                        <span className="text-ink-3 text-xs"> · {entry.minutes} min</span>
                      </span>
                    )}
                    {isLate(entry) && <span className="text-warn text-xs">overdue</span>}
                  </Link>
                </li>
              ))}
          </ul>
        </li>
      ))}
    </ol>
  )
}
