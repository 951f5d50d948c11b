import { useInfiniteQuery } from '@tanstack/react-query'
import { ChevronsLeftRight, ChevronsRightLeft, Plus } from 'lucide-react'
import { type DragEvent, useRef, useState } from 'react'
import { api } from '#web/api.ts'
import { useNextPage } from '#web/hooks/use-next-page.ts'
import { Button, IconButton } from '#web/kit/button.tsx'
import { cx } from '#web/kit/class-names.ts'
import { Skeleton } from '#web/kit/skeleton.tsx'
import type { BoardColumn } from '../../contract/board.ts'
import type { ApplicationFilter } from '../../contract.ts'
import { useSteady } from '../move-application.ts'
import type { CardActs } from './board.tsx'
import { BoardCard } from './card.tsx'

type ColumnProps = {
  column: BoardColumn
  filter: ApplicationFilter
  folded: boolean
  onFold: () => void
  onAdd: () => void
  acts: CardActs
}

/** One column: its cards come page by page while it is scrolled. */
export function Column({ column, filter, folded, onFold, onAdd, acts }: ColumnProps) {
  // Where a dragged card would land: below this card; '' is on top.
  const [above, setAbove] = useState<string | null>(null)
  const drop = {
    onDragOver(event: DragEvent<HTMLElement>) {
      event.preventDefault()
      setAbove(landing(event))
    },
    onDragLeave(event: DragEvent<HTMLElement>) {
      if (!event.currentTarget.contains(event.relatedTarget as Node | null)) setAbove(null)
    },
    onDrop(event: DragEvent<HTMLElement>) {
      event.preventDefault()
      const place = landing(event)
      setAbove(null)
      acts.onDrop(event.dataTransfer.getData('text/plain'), column, place || undefined)
    },
  }
  const label = `${column.name}, ${column.count}`
  if (folded)
    return (
      <section aria-label={label} className="flex shrink-0 snap-start" {...drop}>
        <button
          type="button"
          onClick={onFold}
          className={cx(
            'relative flex w-10 flex-col items-center gap-2 rounded-lg border border-transparent py-2.5 text-ink-2 text-sm transition-colors hover:bg-line-2 pointer-coarse:w-11',
            above === null ? 'bg-line-2/55' : 'border-ink border-dashed bg-mark-soft/50',
          )}
        >
          <ChevronsLeftRight aria-hidden="true" className="size-3.5 text-ink-3" />
          <span className="sr-only">Unfold</span>
          <span className="text-ink-3 text-xs tabular-nums">{column.count}</span>
          <span className="font-medium [writing-mode:vertical-rl]">{column.name}</span>
        </button>
      </section>
    )
  return (
    <section
      aria-label={label}
      {...drop}
      className={cx(
        'flex w-[82vw] max-w-[17.5rem] shrink-0 snap-start flex-col rounded-lg border border-transparent transition-colors sm:w-[15rem] lg:w-auto lg:min-w-[9.5rem] lg:max-w-[22rem] lg:flex-1',
        above === null ? 'bg-line-2/55' : 'border-ink/40 bg-mark-soft/40',
      )}
    >
      <header className="group relative flex min-h-9 items-center gap-1 px-3 pt-1 pointer-coarse:min-h-12">
        <h2 className="min-w-0 truncate font-medium text-sm">{column.name}</h2>
        <span className="ml-1 text-ink-3 text-xs tabular-nums">{column.count || ''}</span>
        <span className="absolute top-1 right-1 flex rounded-md bg-paper opacity-0 transition-opacity focus-within:opacity-100 group-hover:opacity-100 pointer-coarse:static pointer-coarse:ml-auto pointer-coarse:bg-transparent pointer-coarse:opacity-100">
          <IconButton label={`Add to ${column.name}`} onClick={onAdd}>
            <Plus />
          </IconButton>
          <IconButton label={`Fold ${column.name}`} onClick={onFold}>
            <ChevronsRightLeft />
          </IconButton>
        </span>
      </header>
      <Cards column={column} filter={filter} acts={acts} above={above} />
    </section>
  )
}

type CardsProps = Pick<ColumnProps, 'column' | 'filter' | 'acts'> & { above: string | null }

function Cards({ column, filter, acts, above }: CardsProps) {
  const enabled = useSteady(acts.dragging !== null)
  const list = useInfiniteQuery(
    api.applications.list.infiniteOptions({
      input: (cursor: string | undefined) => ({
        ...filter,
        column: column.id,
        sort: 'board' as const,
        limit: 30,
        cursor,
      }),
      initialPageParam: undefined as string | undefined,
      getNextPageParam: (page) => page.nextCursor ?? undefined,
      enabled,
    }),
  )
  const { hasNextPage, isFetchingNextPage, isFetchNextPageError, fetchNextPage } = list
  const scroller = useRef<HTMLDivElement>(null)
  const end = useRef<HTMLDivElement>(null)
  useNextPage(end, list, '600px 0px', scroller)
  const cards = list.data?.pages.flatMap((page) => page.items) ?? []
  return (
    <div ref={scroller} className="relative min-h-0 flex-1 overflow-y-auto px-1.5 pb-2 [scrollbar-width:thin]">
      {list.isPending && column.count > 0 && (
        <div role="status" aria-label="Loading" className="grid gap-1.5">
          {Array.from({ length: Math.min(column.count, 4) }, (_, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the shapes are alike and never move
            <Skeleton key={index} className="h-20 w-full" />
          ))}
        </div>
      )}
      {list.isError && !list.data && (
        <Button size="sm" className="w-full" onClick={() => void list.refetch()}>
          Could not be loaded. Try again
        </Button>
      )}
      <ul className="grid min-h-16 grid-cols-1 content-start gap-1.5">
        {above === '' && <Gap />}
        {cards.map((card) => (
          <li
            key={card.id}
            className="[contain-intrinsic-size:auto_5.25rem] [content-visibility:auto]"
            data-card={card.id}
          >
            <BoardCard application={card} acts={acts} closed={!column.builtIn ? false : closed.has(column.stage)} />
            {above === card.id && <Gap />}
          </li>
        ))}
      </ul>
      <div ref={end} />
      {hasNextPage && (
        <Button
          look="quiet"
          size="sm"
          className="mt-1.5 w-full"
          busy={isFetchingNextPage}
          onClick={() => void fetchNextPage()}
        >
          {isFetchNextPageError ? 'Could not be loaded. Try again' : 'Show more'}
        </Button>
      )}
    </div>
  )
}

const closed = new Set(['accepted', 'rejected', 'withdrawn'])

const Gap = () => <div aria-hidden="true" className="mt-1.5 h-0.5 rounded-full bg-ink" />

/** The card above the pointer; '' when there is none. */
function landing(event: DragEvent<HTMLElement>): string {
  let above = ''
  for (const card of event.currentTarget.querySelectorAll<HTMLElement>('[data-card]')) {
    const { top, height } = card.getBoundingClientRect()
    if (event.clientY > top + height / 2) above = card.dataset.card ?? ''
  }
  return above
}
