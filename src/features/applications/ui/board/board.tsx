import { useQuery, useQueryClient } from '@tanstack/react-query'
import { type KeyboardEvent, useLayoutEffect, useMemo, useRef, useState } from 'react'
import { api } from '#web/api.ts'
import type { BoardColumn, Board as BoardData } from '../../contract/board.ts'
import type { Application, ApplicationFilter } from '../../contract.ts'
import { addDays, myTimeZone, today } from '../due.ts'
import { useMoveApplication } from '../move-application.ts'
import { Column } from './column.tsx'
import { MoveDialog } from './move-dialog.tsx'
import { useFolded } from './use-folded.ts'

export type CardActs = {
  /** Keys while a card has the focus. */
  onKeys: (event: KeyboardEvent<HTMLElement>, application: Application) => void
  onAskMove: (application: Application) => void
  onDrop: (id: string, column: BoardColumn, above: string | null | undefined) => void
  onDragging: (application: Application | null) => void
  dragging: string | null
  /** When the next interview of an application is. */
  interviews: Map<string, string>
}

type BoardProps = { board: BoardData; filter: ApplicationFilter; onAdd: (column: BoardColumn) => void }

/** Applications by column. Cards move by dragging, by keys, and by a list of columns. */
export function Board({ board, filter, onAdd }: BoardProps) {
  const queries = useQueryClient()
  const move = useMoveApplication()
  const { folded, toggle } = useFolded()
  const [said, setSaid] = useState('')
  const [asked, setAsked] = useState<Application | null>(null)
  const dragged = useRef<Application | null>(null)
  const [dragging, setDragging] = useState<string | null>(null)
  const shown = board.columns.filter((column) => !column.hidden)
  const hidden = board.columns.filter((column) => column.hidden && column.count > 0)
  const interviews = useNextInterviews()
  const columnOf = (application: Application) => board.columns.find((each) => each.id === application.column)

  const moveTo = (application: Application, to: BoardColumn, above?: string | null) => {
    const from = columnOf(application) ?? to
    if (to.id === from.id && above === undefined) return
    move({ application, to, above }, from)
    setSaid(
      to.id === from.id
        ? `${application.title}: new place in ${to.name}.`
        : `${application.title} moved to ${to.name}. Undo is in the notices.`,
    )
  }

  const onKeys: CardActs['onKeys'] = (event, application) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return
    const at = shown.findIndex((each) => each.id === application.column)
    const aside = { '[': -1, ']': 1 }[event.key] ?? (event.shiftKey ? { ArrowLeft: -1, ArrowRight: 1 }[event.key] : 0)
    const next = aside ? shown[at + aside] : undefined
    const done = () => {
      event.preventDefault()
      // The card is drawn anew elsewhere; focus goes with it.
      setTimeout(() => document.getElementById(`card-${application.id}`)?.focus(), 50)
    }
    if (next) {
      if (folded.includes(next.id)) toggle(next.id)
      moveTo(application, next)
      done()
    } else if (event.shiftKey && (event.key === 'ArrowUp' || event.key === 'ArrowDown')) {
      const list = cardsOf(event.currentTarget)
      const index = list.indexOf(`card-${application.id}`)
      const above = event.key === 'ArrowDown' ? list[index + 1] : (list[index - 2] ?? (index === 1 ? '' : undefined))
      if (above === undefined) return
      const column = shown[at]!
      move(
        {
          application,
          to: column,
          above: above ? above.slice(5) : undefined,
          ...(above ? {} : { position: Date.now() }),
        },
        column,
      )
      setSaid(
        `${application.title}: place ${index + (event.key === 'ArrowDown' ? 2 : 0)} of ${list.length} in ${column.name}.`,
      )
      done()
    } else if (event.key === 'm' || event.key === 'M') {
      event.preventDefault()
      setAsked(application)
    } else if (event.key.startsWith('Arrow') && !event.shiftKey) {
      event.preventDefault()
      neighbour(event.currentTarget, event.key)?.focus()
    }
  }

  const latest = useRef<Omit<CardActs, 'dragging' | 'interviews'>>(undefined)
  latest.current = {
    onKeys,
    onAskMove: setAsked,
    onDragging(application) {
      dragged.current = application
      // Browsers end a drag whose card changes while it begins: it is dimmed a moment later.
      setTimeout(() => {
        setDragging(dragged.current?.id ?? null)
        // Cards keep their place under a drag: what is being fetched is asked for again after it.
        const known = (query: { state: { data?: unknown } }) => query.state.data !== undefined
        if (dragged.current) void queries.cancelQueries({ queryKey: api.applications.list.key(), predicate: known })
      })
    },
    onDrop(id, column, above) {
      const application = dragged.current
      // The card is drawn anew where it lands, and its old place may be gone before it hears that the drag is over.
      latest.current?.onDragging(null)
      if (application?.id === id && above !== id) moveTo(application, column, above)
    },
  }
  // The same object for every drawing, so that cards need not be drawn again with the board.
  const acts = useMemo<CardActs>(
    () => ({
      onKeys: (event, application) => latest.current?.onKeys(event, application),
      onAskMove: setAsked,
      onDragging: (application) => latest.current?.onDragging(application),
      onDrop: (id, column, above) => latest.current?.onDrop(id, column, above),
      dragging,
      interviews,
    }),
    [dragging, interviews],
  )
  const scroller = useRef<HTMLDivElement>(null)
  const first = shown.findIndex((column) => column.count > 0)
  // biome-ignore lint/correctness/useExhaustiveDependencies: where it begins; afterwards the person scrolls
  useLayoutEffect(() => {
    // A narrow screen shows one column and a bit: the first that holds something, not an empty one.
    const column = scroller.current?.children[first]
    if (scroller.current && scroller.current.clientWidth < 640 && column instanceof HTMLElement)
      scroller.current.scrollLeft = column.offsetLeft - 16
  }, [])
  return (
    <>
      <p id="board-help" className="sr-only">
        Enter opens. Arrow keys go from card to card. With Shift they move the card; so do the keys [ and ]. The key M
        asks for the column.
      </p>
      <div role="status" className="sr-only">
        {said}
      </div>
      <div
        className="relative -mx-4 flex h-[calc(100dvh-17.5rem)] min-h-[30rem] snap-x scroll-px-4 gap-2 overflow-x-auto px-4 pb-3 sm:-mx-7 sm:scroll-px-7 sm:px-7 pointer-coarse:h-[calc(100dvh-9rem)]"
        data-board
        ref={scroller}
      >
        {shown.map((column) => (
          <Column
            key={column.id}
            column={column}
            filter={filter}
            folded={folded.includes(column.id)}
            onFold={() => toggle(column.id)}
            onAdd={() => onAdd(column)}
            acts={acts}
          />
        ))}
      </div>
      {hidden.length > 0 && (
        <p className="text-ink-3 text-xs">
          Hidden columns hold {hidden.map((column) => `${column.count} in ${column.name}`).join(', ')}.
        </p>
      )}
      {asked && (
        <MoveDialog
          application={asked}
          columns={board.columns}
          onClose={() => setAsked(null)}
          onMove={(column) => {
            moveTo(asked, column)
            setAsked(null)
          }}
        />
      )}
    </>
  )
}

/** Interviews of the next two weeks, the first of each application. */
function useNextInterviews(): Map<string, string> {
  const from = today()
  const { data } = useQuery(
    api.calendar.list.queryOptions({ input: { from, to: addDays(from, 14), timeZone: myTimeZone() } }),
  )
  return useMemo(() => {
    const found = new Map<string, string>()
    for (const each of data?.items ?? [])
      if (each.kind === 'interview' && each.startsAt && !each.done && !found.has(each.applicationId))
        found.set(each.applicationId, each.startsAt)
    return found
  }, [data])
}

const cardsOf = (card: HTMLElement): string[] =>
  [...(card.closest('ul')?.querySelectorAll<HTMLElement>('a[id^=card-]') ?? [])].map((each) => each.id)

/** The card beside, above or below; sideways the nearest one of the next column that has any. */
function neighbour(card: HTMLElement, key: string): HTMLElement | undefined {
  const lists = [...document.querySelectorAll<HTMLElement>('[data-board] ul')].map((list) => [
    ...list.querySelectorAll<HTMLElement>('a[id^=card-]'),
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
