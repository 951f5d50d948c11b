import { useQuery } from '@tanstack/react-query'
import { CalendarPlus, Check, Download, MapPin, MoreHorizontal, PenLine, Plus, Trash2, Video, X } from 'lucide-react'
import { useState } from 'react'
import { myTimeZone } from '#features/applications/ui/due.ts'
import { api } from '#web/api.ts'
import { Badge } from '#web/kit/badge.tsx'
import { Button, IconButton } from '#web/kit/button.tsx'
import { TitledCard } from '#web/kit/card.tsx'
import { cx } from '#web/kit/class-names.ts'
import { Menu, MenuItem, MenuLine } from '#web/kit/menu.tsx'
import type { Interview } from '../contract.ts'
import { kindNames } from '../kind-names.ts'
import { useInterviewActs } from './interview-actions.ts'
import { InterviewDialog } from './interview-dialog.tsx'

/** The dates of one application, the next one first. */
export function InterviewsCard({ applicationId, onPlan }: { applicationId: string; onPlan: () => void }) {
  const { data } = useQuery(api.interviews.list.queryOptions({ input: { applicationId } }))
  const items = data?.items ?? []
  const now = Date.now()
  const ahead = items.filter((each) => each.state === 'planned' && Date.parse(each.startsAt) >= now)
  const past = items.filter((each) => !ahead.includes(each)).toReversed()
  return (
    <TitledCard
      title="Interviews"
      aside={
        items.length > 0 && (
          <Button size="sm" look="quiet" icon={<Plus />} className="-my-1.5 -mr-2" onClick={onPlan}>
            Plan
          </Button>
        )
      }
    >
      {data && items.length === 0 && (
        <div className="flex flex-wrap items-center justify-between gap-3">
          <p className="text-ink-2 text-sm">Dates with their people, place and link; in your own calendar, too.</p>
          <Button size="sm" icon={<CalendarPlus />} onClick={onPlan}>
            Plan an interview
          </Button>
        </div>
      )}
      <ul>
        {[...ahead, ...past].map((interview) => (
          <InterviewRow key={interview.id} interview={interview} over={!ahead.includes(interview)} />
        ))}
      </ul>
    </TitledCard>
  )
}

function InterviewRow({ interview, over }: { interview: Interview; over: boolean }) {
  const { setState, remove, save } = useInterviewActs(interview)
  const [editing, setEditing] = useState(false)
  const { state, place, link, people, notes, minutes } = interview
  const called = `${kindNames[interview.kind]}, ${sayMoment(interview, myTimeZone())}`
  return (
    <li className={cx('flex gap-4 border-line border-t py-3 first:border-0 first:pt-1', over && 'text-ink-2')}>
      <DayLeaf at={new Date(interview.startsAt)} quiet={over} />
      <div className="min-w-0 flex-1 text-sm">
        <p className="flex flex-wrap items-center gap-x-2 font-[560]">
          <span className={cx(state === 'cancelled' && 'line-through')}>{kindNames[interview.kind]}</span>
          {state === 'cancelled' && <Badge tone="bad">cancelled</Badge>}
          {state === 'done' && <Badge tone="good">held</Badge>}
          {state === 'planned' && over && <Badge tone="warn">over; how was it?</Badge>}
        </p>
        <p className="text-ink-2">
          {sayMoment(interview, myTimeZone())} · {minutes} min
        </p>
        {sayMoment(interview, interview.timeZone) !== sayMoment(interview, myTimeZone()) && (
          <p className="text-ink-3 text-xs">
            {sayMoment(interview, interview.timeZone)} in {interview.timeZone.replaceAll('_', ' ')}
          </p>
        )}
        {people.length > 0 && (
          <p className="text-ink-2">
            {people.map((each) => [each.name, each.role].filter(Boolean).join(', ')).join(' · ')}
          </p>
        )}
        {place && (
          <p className="flex items-center gap-1.5 text-ink-2">
            <MapPin aria-hidden="true" className="size-3.5 shrink-0 text-ink-3" /> {place}
          </p>
        )}
        {link && (
          <a
            href={link}
            target="_blank"
            rel="noreferrer"
            className="inline-flex max-w-full items-center gap-1.5 truncate underline decoration-edge underline-offset-3"
          >
            <Video aria-hidden="true" className="size-3.5 shrink-0 text-ink-3" /> {link.replace(/^https?:\/\//, '')}
          </a>
        )}
        {notes && <p className="mt-1 whitespace-pre-wrap text-ink-2">{notes}</p>}
      </div>
      <Menu
        trigger={
          <IconButton label={`More for ${called}`}>
            <MoreHorizontal />
          </IconButton>
        }
      >
        {state !== 'done' && (
          <MenuItem icon={<Check />} onSelect={() => setState('done')}>
            It was held
          </MenuItem>
        )}
        <MenuItem icon={<PenLine />} onSelect={() => setEditing(true)}>
          Change
        </MenuItem>
        <MenuItem icon={<Download />} onSelect={() => void save()}>
          Calendar file
        </MenuItem>
        {state === 'planned' ? (
          <MenuItem icon={<X />} onSelect={() => setState('cancelled')}>
            Cancel it
          </MenuItem>
        ) : (
          <MenuItem icon={<CalendarPlus />} onSelect={() => setState('planned')}>
            Plan again
          </MenuItem>
        )}
        <MenuLine />
        <MenuItem icon={<Trash2 />} danger onSelect={() => remove.mutate()}>
          Delete
        </MenuItem>
      </Menu>
      {editing && (
        <InterviewDialog
          applicationId={interview.applicationId}
          interview={interview}
          onClose={() => setEditing(false)}
        />
      )}
    </li>
  )
}

const month = new Intl.DateTimeFormat('en', { month: 'short' })

/** A leaf of a calendar. */
function DayLeaf({ at, quiet }: { at: Date; quiet: boolean }) {
  return (
    <span
      aria-hidden="true"
      className="grid h-12 w-11 shrink-0 content-start justify-items-center overflow-hidden rounded-md border border-line text-center"
    >
      <span className={cx('w-full text-2xs', quiet ? 'bg-line-2 text-ink-3' : 'bg-ink text-paper')}>
        {month.format(at)}
      </span>
      <span className="font-display text-xl leading-[1.35]">{at.getDate()}</span>
    </span>
  )
}

function sayMoment(interview: Interview, timeZone: string): string {
  return new Intl.DateTimeFormat('en', {
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
    timeZone,
  }).format(new Date(interview.startsAt))
}
