import { CalendarClock, EllipsisVertical, ListChecks } from 'lucide-react'
import { memo } from 'react'
import { Link } from 'react-router'
import { cx } from '#web/kit/class-names.ts'
import { sayDay, When } from '#web/kit/when.tsx'
import type { Application } from '../../contract.ts'
import { isOverdue, sayDue, today } from '../due.ts'
import type { CardActs } from './board.tsx'

type CardProps = { application: Application; acts: CardActs; closed: boolean }

/** Drawn again only when its own application changes: a move touches two columns of many cards. */
export const BoardCard = memo(function BoardCard({ application, acts, closed }: CardProps) {
  const { id, title, company, tags } = application
  return (
    <div className={cx('group/card relative', acts.dragging === id && 'opacity-40')}>
      <Link
        id={`card-${id}`}
        to={`/applications/${id}`}
        draggable
        aria-describedby="board-help"
        aria-keyshortcuts="[ ] Shift+ArrowUp Shift+ArrowDown Shift+ArrowLeft Shift+ArrowRight M"
        onKeyDown={(event) => acts.onKeys(event, application)}
        onDragStart={(event) => {
          event.dataTransfer.setData('text/plain', id)
          event.dataTransfer.effectAllowed = 'move'
          acts.onDragging(application)
        }}
        onDragEnd={() => acts.onDragging(null)}
        className="block cursor-grab rounded-md border border-line bg-sheet px-3 py-2.5 text-sm no-underline shadow-[0_1px_0_#0000000a] transition-colors hover:border-edge active:cursor-grabbing"
      >
        <span className="mr-3.5 line-clamp-2 font-[560] pointer-coarse:mr-8 leading-snug [overflow-wrap:anywhere]">
          {title}
        </span>
        <span className="mt-0.5 block truncate text-ink-2 text-xs">{company ?? 'Company not said'}</span>
        {tags.length > 0 && <span className="mt-1 block truncate text-2xs text-ink-3">{tags.join(' · ')}</span>}
        <span className="mt-1.5 flex items-center gap-1.5 text-2xs text-ink-3">
          <Meta application={application} interview={acts.interviews.get(id)} closed={closed} />
        </span>
      </Link>
      <button
        type="button"
        aria-label={`Move ${title}`}
        data-tip="Move"
        onClick={() => acts.onAskMove(application)}
        className="absolute top-1.5 right-1 grid size-6 place-items-center rounded-md text-ink-3 opacity-0 transition-opacity hover:bg-line-2 hover:text-ink focus-visible:opacity-100 group-hover/card:opacity-100 pointer-coarse:top-0 pointer-coarse:right-0 pointer-coarse:size-11 pointer-coarse:opacity-100"
      >
        <EllipsisVertical aria-hidden="true" className="size-4" />
      </button>
    </div>
  )
})

const time = new Intl.DateTimeFormat('en', { weekday: 'short', hour: '2-digit', minute: '2-digit', hourCycle: 'h23' })
const clock = new Intl.DateTimeFormat('en', { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' })

/** The one thing to know: the next interview, what is due, when it closes, or when it changed last. */
function Meta({ application, interview, closed }: { application: Application; interview?: string; closed: boolean }) {
  const { nextTodo, deadline, stage, updatedAt } = application
  if (interview && !closed) {
    const at = new Date(interview)
    const near =
      today(at) === today()
        ? `today ${clock.format(at)}`
        : today(at) === today(new Date(Date.now() + 86_400_000))
          ? `tomorrow ${clock.format(at)}`
          : Date.parse(interview) - Date.now() < 6 * 86_400_000
            ? time.format(at)
            : sayDay(at)
    return (
      <>
        <CalendarClock aria-hidden="true" className="size-3 shrink-0 text-ink-2" />
        {/* In a narrow column the word gives way, not the time. */}
        <span className="min-w-0 truncate font-medium text-ink-2">Interview</span>
        <span className="shrink-0 font-medium text-ink-2">{near}</span>
      </>
    )
  }
  if (nextTodo) {
    const late = isOverdue(nextTodo.dueOn)
    return (
      <>
        <ListChecks aria-hidden="true" className={cx('size-3 shrink-0', late && 'text-warn')} />
        <span className={cx('truncate', late && 'text-warn')}>
          {nextTodo.text}
          {nextTodo.dueOn && ` · ${late ? 'was due ' : ''}${sayDue(nextTodo.dueOn)}`}
        </span>
      </>
    )
  }
  if (deadline && (stage === 'saved' || stage === 'drafting'))
    return (
      <span className={cx('truncate', isOverdue(deadline) && 'text-warn')}>
        {isOverdue(deadline) ? 'Closed' : 'Closes'} {sayDue(deadline)}
      </span>
    )
  return <When at={updatedAt} />
}
