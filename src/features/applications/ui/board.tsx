import { type KeyboardEvent, useState } from 'react'
import { Link } from 'react-router'
import { cx } from '#web/kit/class-names.ts'
import { When } from '#web/kit/when.tsx'
import type { Application, Stage } from '../contract.ts'
import { useMoveApplication } from './application-actions.ts'
import { closedStages, openStages, stageNames, stageOrder } from './stages.ts'

const columns: { id: string; name: string; stages: Stage[] }[] = [
  ...openStages.map((stage) => ({ id: stage, name: stageNames[stage], stages: [stage] })),
  { id: 'closed', name: 'Closed', stages: closedStages },
]

/** Applications by stage. Cards move by dragging, and by `[` and `]` while a card has focus. */
export function Board({ applications }: { applications: Application[] }) {
  const move = useMoveApplication()
  const [over, setOver] = useState<string | null>(null)
  const [said, setSaid] = useState('')
  const moveTo = (id: string, stage: Stage) => {
    const application = applications.find((each) => each.id === id)
    if (!application) return
    move(application, stage)
    setSaid(`${application.title} moved to ${stageNames[stage]}.`)
  }
  return (
    <>
      <p id="board-help" className="sr-only">
        Arrow keys move between cards. The keys [ and ] move a card to the stage before or after.
      </p>
      <div role="status" className="sr-only">
        {said}
      </div>
      <div
        className="-mx-4 flex min-h-[62dvh] snap-x scroll-px-4 gap-2.5 overflow-x-auto px-4 pb-4 sm:-mx-7 sm:scroll-px-7 sm:px-7"
        data-board
      >
        {columns.map((column) => {
          const cards = applications.filter((each) => column.stages.includes(each.stage))
          return (
            <section
              key={column.id}
              aria-label={`${column.name}, ${cards.length}`}
              onDragOver={(event) => {
                event.preventDefault()
                setOver(column.id)
              }}
              onDragLeave={() => setOver((old) => (old === column.id ? null : old))}
              onDrop={(event) => {
                event.preventDefault()
                setOver(null)
                moveTo(
                  event.dataTransfer.getData('text/plain'),
                  column.id === 'closed' ? 'rejected' : (column.id as Stage),
                )
              }}
              className={cx(
                'flex w-[15.5rem] shrink-0 snap-start flex-col rounded-lg border border-transparent p-1.5 transition-colors lg:w-auto lg:min-w-[9.25rem] lg:flex-1',
                over === column.id ? 'border-ink border-dashed bg-mark-soft/50' : 'bg-line-2/55',
              )}
            >
              <h2 className="flex items-baseline justify-between px-2 pt-1 pb-2 font-medium text-sm">
                {column.name}
                <span className="font-normal text-ink-3 text-xs tabular-nums">{cards.length || ''}</span>
              </h2>
              <ul className="grid min-h-16 content-start gap-1.5">
                {cards.map((card) => (
                  <BoardCard key={card.id} application={card} closed={column.id === 'closed'} onMove={moveTo} />
                ))}
              </ul>
            </section>
          )
        })}
      </div>
    </>
  )
}

type CardProps = { application: Application; closed: boolean; onMove: (id: string, stage: Stage) => void }

function BoardCard({ application, closed, onMove }: CardProps) {
  const { id, stage } = application
  const keys = (event: KeyboardEvent<HTMLAnchorElement>) => {
    const step = { '[': -1, ']': 1 }[event.key]
    const next = step && stageOrder[stageOrder.indexOf(stage) + step]
    if (next) {
      event.preventDefault()
      onMove(id, next)
      // The card is drawn anew in another column; focus goes with it.
      requestAnimationFrame(() => document.getElementById(`card-${id}`)?.focus())
    } else if (event.key.startsWith('Arrow')) {
      event.preventDefault()
      neighbour(event.currentTarget, event.key)?.focus()
    }
  }
  return (
    <li>
      <Link
        id={`card-${id}`}
        to={`/applications/${id}`}
        draggable
        aria-describedby="board-help"
        onKeyDown={keys}
        onDragStart={(event) => {
          event.dataTransfer.setData('text/plain', id)
          event.dataTransfer.effectAllowed = 'move'
        }}
        className="block cursor-grab rounded-md border border-line bg-sheet px-3 py-2.5 text-sm no-underline shadow-[0_1px_0_#0000000a] transition-colors hover:border-edge active:cursor-grabbing"
      >
        <span className="block font-[560] leading-snug [overflow-wrap:anywhere]">{application.title}</span>
        <span className="mt-0.5 block truncate text-ink-2 text-xs">{application.company}</span>
        <span className="mt-1.5 block text-2xs text-ink-3">
          {closed ? stageNames[stage] : <When at={application.updatedAt} />}
        </span>
      </Link>
    </li>
  )
}

/** The card beside, above or below; sideways the nearest one of the next column that has any. */
function neighbour(card: HTMLElement, key: string): HTMLElement | undefined {
  const lists = [...document.querySelectorAll<HTMLElement>('[data-board] ul')].map((list) => [
    ...list.querySelectorAll<HTMLElement>('a'),
  ])
  const column = lists.findIndex((list) => list.includes(card))
  const row = lists[column]?.indexOf(card) ?? 0
  if (key === 'ArrowUp') return lists[column]?.[row - 1]
  if (key === 'ArrowDown') return lists[column]?.[row + 1]
  const way = key === 'ArrowLeft' ? -1 : 1
  for (let at = column + way; lists[at]; at += way)
    if (lists[at]!.length > 0) return lists[at]![Math.min(row, lists[at]!.length - 1)]
  return undefined
}
