import { type KeyboardEvent, useEffect, useRef, useState } from 'react'
import { Link } from 'react-router'
import { addDays, today } from '#features/applications/ui/due.ts'
import { cx } from '#web/kit/class-names.ts'
import type { CalendarEntry } from '../contract.ts'
import { Agenda } from './agenda.tsx'
import { iconOf, isLate, jobOf, sayEntry, timeOf } from './entry.tsx'

const weekdays = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun']
const long = new Intl.DateTimeFormat('en', { weekday: 'long', day: 'numeric', month: 'long', timeZone: 'UTC' })
const mostShown = 3

type MonthProps = { month: string; from: string; entries: CalendarEntry[]; onMonth: (month: string) => void }

/** Six weeks as a grid: arrows go by day and week, Page Up and Down by month; the chosen day is listed below. */
export function MonthGrid({ month, from, entries, onMonth }: MonthProps) {
  const [chosen, setChosen] = useState(() => (today().startsWith(month) ? today() : `${month}-01`))
  const grid = useRef<HTMLTableElement>(null)
  const focus = useRef(false)
  useEffect(() => {
    setChosen((old) => (old.startsWith(month) ? old : today().startsWith(month) ? today() : `${month}-01`))
  }, [month])
  useEffect(() => {
    if (focus.current) grid.current?.querySelector<HTMLElement>(`[data-day="${chosen}"]`)?.focus()
    focus.current = false
  }, [chosen])
  const go = (day: string) => {
    focus.current = true
    setChosen(day)
    if (!day.startsWith(month)) onMonth(day.slice(0, 7))
  }
  const keys = (event: KeyboardEvent) => {
    const byDays = { ArrowLeft: -1, ArrowRight: 1, ArrowUp: -7, ArrowDown: 7 }[event.key]
    const next =
      byDays !== undefined
        ? addDays(chosen, byDays)
        : event.key === 'PageUp' || event.key === 'PageDown'
          ? sameDayIn(chosen, event.key === 'PageUp' ? -1 : 1)
          : undefined
    if (!next) return
    event.preventDefault()
    go(next)
  }
  const of = (day: string) => entries.filter((each) => each.day === day)
  const weeks = Array.from({ length: 6 }, (_, week) =>
    Array.from({ length: 7 }, (_, day) => addDays(from, week * 7 + day)),
  )
  // A last week wholly of the next month says nothing.
  const shown = weeks.filter((days, week) => week < 4 || days.some((day) => day.startsWith(month)))
  return (
    <>
      <div className="overflow-hidden rounded-lg border border-line bg-sheet">
        <table
          ref={grid}
          // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a table walked cell by cell is a grid (ARIA APG)
          role="grid"
          aria-label="Month"
          className="w-full table-fixed border-collapse"
          onKeyDown={keys}
        >
          <thead>
            <tr>
              {weekdays.map((name) => (
                <th
                  key={name}
                  scope="col"
                  className="border-line border-b px-2 py-1.5 text-left font-medium text-ink-3 text-xs"
                >
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {shown.map((days) => (
              <tr key={days[0]} className="border-line-2 border-b last:border-0">
                {days.map((day) => (
                  <Day
                    key={day}
                    day={day}
                    dim={!day.startsWith(month)}
                    chosen={day === chosen}
                    entries={of(day)}
                    onChoose={() => setChosen(day)}
                  />
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <section aria-live="polite" className="mt-5">
        <h3 className="mb-2 font-[560] text-base">{long.format(new Date(`${chosen}T12:00:00Z`))}</h3>
        {of(chosen).length > 0 ? (
          <Agenda entries={of(chosen)} bare />
        ) : (
          <p className="text-ink-3 text-sm">Nothing on this day.</p>
        )}
      </section>
    </>
  )
}

type DayProps = { day: string; dim: boolean; chosen: boolean; entries: CalendarEntry[]; onChoose: () => void }

function Day({ day, dim, chosen, entries, onChoose }: DayProps) {
  const now = day === today()
  return (
    // biome-ignore lint/a11y/useAriaPropsSupportedByRole: inside a grid a cell is a gridcell
    <td
      aria-selected={chosen}
      className={cx('h-24 border-line-2 border-l p-0 align-top first:border-0 max-sm:h-14', dim && 'bg-paper')}
    >
      <div className={cx('flex h-full flex-col gap-0.5 p-1', chosen && 'shadow-[inset_0_0_0_1.5px_var(--ink)]')}>
        <button
          type="button"
          data-day={day}
          tabIndex={chosen ? 0 : -1}
          aria-label={`${long.format(new Date(`${day}T12:00:00Z`))}${now ? ', today' : ''}, ${entries.length || 'no'} ${entries.length === 1 ? 'entry' : 'entries'}`}
          aria-current={now ? 'date' : undefined}
          onClick={onChoose}
          className={cx(
            'relative grid h-6 min-w-6 place-items-center self-start rounded-[6px] px-1 text-xs tabular-nums pointer-coarse:h-8 pointer-coarse:min-w-8 pointer-coarse:after:absolute pointer-coarse:after:-inset-1.5',
            now ? 'bg-mark font-semibold text-mark-ink' : dim ? 'text-ink-3' : 'text-ink-2 hover:bg-line-2',
          )}
        >
          {Number(day.slice(8))}
        </button>
        <ul className="grid grid-cols-1 gap-px max-sm:hidden">
          {entries.slice(0, mostShown).map((entry) => (
            <li key={`${entry.kind}-${entry.id}`}>
              <Link
                to={`/applications/${entry.applicationId}`}
                tabIndex={-1}
                title={`${sayEntry(entry)} — ${jobOf(entry)}`}
                className={cx(
                  'flex items-center gap-1 truncate rounded-[5px] px-1 py-px text-2xs no-underline hover:bg-line-2 [&_svg]:size-3 [&_svg]:shrink-0',
                  entry.kind === 'interview' ? 'font-medium text-ink' : isLate(entry) ? 'text-warn' : 'text-ink-2',
                  entry.done && entry.kind === 'todo' && 'line-through',
                )}
              >
                {iconOf(entry)}
                <span className="truncate">
                  {timeOf(entry)} {entry.kind === 'todo' ? sayEntry(entry) : (entry.company ?? entry.title)}
                </span>
              </Link>
            </li>
          ))}
          {entries.length > mostShown && (
            <li className="px-1 text-2xs text-ink-3">{entries.length - mostShown} more</li>
          )}
        </ul>
        {entries.length > 0 && (
          <span aria-hidden="true" className="flex gap-0.5 px-1 sm:hidden">
            {entries.slice(0, 4).map((entry) => (
              <i
                key={`${entry.kind}-${entry.id}`}
                className={cx('size-1 rounded-full', entry.kind === 'interview' ? 'bg-ink' : 'bg-edge')}
              />
            ))}
          </span>
        )}
      </div>
    </td>
  )
}

function sameDayIn(day: string, months: number): string {
  const date = new Date(`${day.slice(0, 7)}-01T12:00:00Z`)
  date.setUTCMonth(date.getUTCMonth() + months + 1, 0)
  const last = date.getUTCDate()
  return `${date.toISOString().slice(0, 7)}-${String(Math.min(last, Number(day.slice(8)))).padStart(2, '0')}`
}
