import {
  ArrowRight,
  CalendarClock,
  FileText,
  Flag,
  HandCoins,
  Import,
  ListChecks,
  Merge,
  MessageSquare,
  PenLine,
  RotateCcw,
  SlidersHorizontal,
  Trash2,
  UserRound,
} from 'lucide-react'
import type { ReactNode } from 'react'
import { When } from '#web/kit/when.tsx'
import type { ApplicationDetail } from '../contract.ts'

type Event = ApplicationDetail['timeline'][number]

const icons: Record<Event['kind'], ReactNode> = {
  created: <Flag />,
  stage: <ArrowRight />,
  document: <FileText />,
  note: <PenLine />,
  removed: <Trash2 />,
  restored: <RotateCcw />,
  details: <SlidersHorizontal />,
  todo: <ListChecks />,
  interview: <CalendarClock />,
  offer: <HandCoins />,
  person: <UserRound />,
  logged: <MessageSquare />,
  imported: <Import />,
  merged: <Merge />,
}

/** Everything that happened to an application, newest first. */
export function Timeline({ events }: { events: Event[] }) {
  const sorted = events.toSorted((a, b) => b.at.localeCompare(a.at) || b.id.localeCompare(a.id))
  return (
    <ol className="relative grid gap-3 before:absolute before:top-2 before:bottom-2 before:left-[9.5px] before:w-px before:bg-line">
      {sorted.map((event) => (
        <li key={event.id} className="relative grid grid-cols-[20px_1fr] gap-3 text-sm">
          <span
            aria-hidden="true"
            className="grid size-5 place-items-center rounded-full border border-line bg-sheet text-ink-3 [&_svg]:size-2.5"
          >
            {icons[event.kind]}
          </span>
          <div className="min-w-0">
            <p className="[overflow-wrap:anywhere] first-letter:uppercase">{event.text}</p>
            <p className="text-ink-3 text-xs">
              <When at={event.at} />
            </p>
          </div>
        </li>
      ))}
    </ol>
  )
}
