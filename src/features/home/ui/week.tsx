import { CalendarClock, CircleAlert, Hourglass, ListTodo, Video } from 'lucide-react'
import type { ReactNode } from 'react'
import { Link } from 'react-router'
import { TitledCard } from '#web/kit/card.tsx'
import { cx } from '#web/kit/class-names.ts'
import type { AgendaItem, Home } from '../contract.ts'

const figureNames = {
  captured: 'postings captured',
  tailored: 'résumés tailored',
  applied: 'applications sent',
  answered: 'answers heard',
}
const weekday = new Intl.DateTimeFormat('en', { weekday: 'short', timeZone: 'UTC' })
const fullDay = new Intl.DateTimeFormat('en', { weekday: 'long', day: 'numeric', month: 'short', timeZone: 'UTC' })
const time = new Intl.DateTimeFormat('en', { hour: '2-digit', minute: '2-digit' })
const icons: Record<AgendaItem['kind'], ReactNode> = {
  interview: <Video />,
  todo: <ListTodo />,
  deadline: <Hourglass />,
  answer: <CalendarClock />,
}

/** The seven days behind in figures, and what has its day in the seven ahead. */
export function Week({ home: { week, agenda } }: { home: Home }) {
  const quiet = week.days.every(({ acts }) => acts === 0) && agenda.length === 0
  if (quiet) return null
  return (
    <TitledCard title="This week">
      <div className="grid grid-cols-1 gap-x-8 gap-y-5 sm:grid-cols-[minmax(0,1fr)_minmax(0,1.15fr)]">
        <div className={agenda.length === 0 ? 'contents' : undefined}>
          <Days days={week.days} />
          <dl className={cx(agenda.length > 0 && 'mt-4', 'grid grid-cols-2 gap-x-4 gap-y-3')}>
            {week.figures.map(({ name, now, before }) => (
              <div key={name} className="grid">
                <dt className="order-2 mt-0.5 text-ink-2 text-xs leading-snug">{figureNames[name]}</dt>
                <dd className="order-1 font-display text-2xl leading-none">{now}</dd>
                {before > 0 && <dd className="order-3 text-2xs text-ink-3">{before} the week before</dd>}
              </div>
            ))}
          </dl>
        </div>
        {agenda.length === 0 && (
          <p className="col-span-full border-line border-t pt-3 text-ink-3 text-xs">
            Nothing has a day in the seven ahead. Interviews, deadlines and to-dos will stand here.
          </p>
        )}
        <div className={agenda.length === 0 ? 'hidden' : undefined}>
          <h3 className="mb-1 text-ink-3 text-xs">Coming up</h3>
          <ul>
            {agenda.map((item) => (
              <li
                key={`${item.kind}-${item.applicationId}-${item.text}-${item.day}`}
                className="border-line border-t first:border-0"
              >
                <Link
                  to={`/applications/${item.applicationId}`}
                  className="-mx-2 flex items-start gap-2.5 rounded-md px-2 py-2 text-sm no-underline hover:bg-line-2/70 pointer-coarse:min-h-11 [&_svg]:mt-0.5 [&_svg]:size-4 [&_svg]:shrink-0"
                >
                  <span aria-hidden="true" className={item.overdue ? 'text-bad' : 'text-ink-3'}>
                    {item.overdue ? <CircleAlert /> : icons[item.kind]}
                  </span>
                  <span className="min-w-0 flex-1">
                    <span className="line-clamp-2">{item.text}</span>
                    <span className={cx('block text-xs', item.overdue ? 'text-bad' : 'text-ink-3')}>
                      {item.overdue && 'Overdue since '}
                      {fullDay.format(new Date(item.day))}
                      {item.at && `, ${time.format(new Date(item.at))}`}
                    </span>
                  </span>
                </Link>
              </li>
            ))}
          </ul>
        </div>
      </div>
    </TitledCard>
  )
}

function Days({ days }: { days: Home['week']['days'] }) {
  const most = Math.max(4, ...days.map(({ acts }) => acts))
  const total = days.reduce((sum, { acts }) => sum + acts, 0)
  return (
    <div role="img" aria-label={`${total} things done in the last seven days`} className="grid grid-cols-7 gap-1.5">
      {days.map(({ day, acts }, index) => (
        <span
          key={day}
          className="flex flex-col items-center gap-1"
          title={`${fullDay.format(new Date(day))}: ${acts}`}
        >
          <span className="flex h-12 w-full items-end justify-center">
            <span
              className={cx('w-full max-w-6 rounded-xs', acts === 0 ? 'bg-line' : 'bg-ink')}
              style={{ height: acts === 0 ? '2px' : `${Math.max(12, (acts / most) * 100)}%` }}
            />
          </span>
          <span
            className={cx('text-2xs', index === 6 ? 'rounded-xs bg-mark px-1 font-medium text-mark-ink' : 'text-ink-3')}
          >
            {weekday.format(new Date(day)).slice(0, 2)}
          </span>
        </span>
      ))}
    </div>
  )
}
