import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { CalendarSync, Columns3, Copy, Download, Import, MoreHorizontal, Plus } from 'lucide-react'
import { lazy, Suspense, useState } from 'react'
import { Link, useNavigate } from 'react-router'
import { downloadApplications } from '#features/transfers/ui/download-applications.ts'
import { api } from '#web/api.ts'
import { useShortcuts } from '#web/hooks/use-shortcuts.ts'
import { Button, IconButton, LinkButton } from '#web/kit/button.tsx'
import { BoardPicture } from '#web/kit/empty-pictures.tsx'
import { EmptyState } from '#web/kit/empty-state.tsx'
import { Menu, MenuItem, MenuLine } from '#web/kit/menu.tsx'
import { Skeleton, SkeletonRows } from '#web/kit/skeleton.tsx'
import { Page } from '#web/layout/page.tsx'
import { Trouble } from '#web/layout/route-error.tsx'
import type { Board as BoardData } from '../contract/board.ts'
import type { ColumnKey } from '../contract.ts'
import { AddDialog } from './add-dialog.tsx'
import { Board } from './board/board.tsx'
import { FilterBar } from './filter-bar.tsx'
import { useSteady } from './move-application.ts'
import { closedStages } from './stages.ts'
import { TrackerTabs } from './tracker-tabs.tsx'
import { useFilters } from './use-filters.ts'

const ApplicationList = lazy(() =>
  import('./list/application-list.tsx').then((it) => ({ default: it.ApplicationList })),
)
const CalendarView = lazy(() =>
  import('#features/calendar/ui/calendar-view.tsx').then((it) => ({ default: it.CalendarView })),
)
const ColumnsDialog = lazy(() => import('./board/columns-dialog.tsx').then((it) => ({ default: it.ColumnsDialog })))
const FeedDialog = lazy(() =>
  import('#features/calendar/ui/feed-dialog.tsx').then((it) => ({ default: it.FeedDialog })),
)

export function Component() {
  const filters = useFilters()
  const { view, filter, search, set } = filters
  const navigate = useNavigate()
  const [adding, setAdding] = useState<ColumnKey | null>(null)
  const [open, setOpen] = useState<'columns' | 'feed' | null>(null)
  const enabled = useSteady()
  const whole = useQuery(api.board.get.queryOptions({ input: {}, enabled }))
  const shown = useQuery({
    ...api.board.get.queryOptions({ input: filter, enabled }),
    placeholderData: keepPreviousData,
  })
  const pairs = useQuery(api.duplicates.list.queryOptions({ input: {} })).data?.items.length ?? 0
  useShortcuts({ n: () => setAdding('saved') })
  const board = whole.data
  const empty = board?.total === 0
  const sort = search.get('sort')
  return (
    <Page
      title="Applications"
      width={view === 'board' && !empty ? 'full' : 'normal'}
      sub={
        empty ? (
          'Every pursuit with its stage, its history and the exact documents you sent.'
        ) : board ? (
          <Summary board={board} />
        ) : (
          <Skeleton className="my-1 h-3 w-28" />
        )
      }
      actions={
        board ? (
          !empty && (
            <>
              <Button look="primary" icon={<Plus />} onClick={() => setAdding('saved')} aria-keyshortcuts="N">
                Add
              </Button>
              <Menu
                trigger={
                  <IconButton label="More" look="secondary" className="pointer-fine:size-9">
                    <MoreHorizontal />
                  </IconButton>
                }
              >
                <MenuItem icon={<Columns3 />} onSelect={() => setOpen('columns')}>
                  Columns
                </MenuItem>
                <MenuItem icon={<CalendarSync />} onSelect={() => setOpen('feed')}>
                  Calendar address
                </MenuItem>
                <MenuItem icon={<Copy />} onSelect={() => void navigate('/applications/duplicates')}>
                  Duplicates
                </MenuItem>
                <MenuLine />
                <MenuItem icon={<Import />} onSelect={() => void navigate('/applications/import')}>
                  Import
                </MenuItem>
                <MenuItem icon={<Download />} onSelect={() => void downloadApplications('csv', { filter })}>
                  Export as CSV
                </MenuItem>
                <MenuItem icon={<Download />} onSelect={() => void downloadApplications('json', { filter })}>
                  Export as JSON
                </MenuItem>
              </Menu>
            </>
          )
        ) : (
          <Skeleton className="h-9 w-32 pointer-coarse:h-11" />
        )
      }
    >
      {!empty && <TrackerTabs />}
      {whole.isPending && <BoardSkeleton />}
      {whole.isError && !board && <Trouble error={whole.error} onRetry={() => void whole.refetch()} />}
      {board && !empty && (
        <>
          <FilterBar board={board} filters={filters} />
          {pairs > 0 && (
            <p className="-mt-1 mb-3 text-ink-2 text-xs">
              {pairs === 1 ? 'Two applications look' : `${pairs} pairs look`} like the same.{' '}
              <Link to="/applications/duplicates" className="text-ink underline decoration-edge underline-offset-3">
                Compare them
              </Link>
            </p>
          )}
          <Suspense fallback={<SkeletonRows />}>
            {view === 'board' && (
              <Board board={shown.data ?? board} filter={filter} onAdd={(column) => setAdding(column.id)} />
            )}
            {view === 'list' && (
              <ApplicationList
                board={board}
                filter={filter}
                sort={isSort(sort) ? sort : 'updated'}
                onSort={(next) => set({ sort: next === 'updated' ? undefined : next })}
              />
            )}
            {view === 'calendar' && <CalendarView />}
          </Suspense>
        </>
      )}
      {empty && (
        <EmptyState
          picture={<BoardPicture />}
          title="Nothing in pursuit yet"
          action={
            <>
              <Button look="primary" icon={<Plus />} onClick={() => setAdding('saved')}>
                Add an application
              </Button>
              <LinkButton to="/applications/import" icon={<Import />}>
                Import a list
              </LinkButton>
            </>
          }
        >
          Paste the link of a posting, or say what the job is. A list from another tracker or a spreadsheet can be
          brought in as a whole.
        </EmptyState>
      )}
      {board && adding && <AddDialog board={board} column={adding} onClose={() => setAdding(null)} />}
      <Suspense>
        {board && open === 'columns' && <ColumnsDialog board={board} onClose={() => setOpen(null)} />}
        {open === 'feed' && <FeedDialog onClose={() => setOpen(null)} />}
      </Suspense>
    </Page>
  )
}

const sorts = ['updated', 'applied', 'deadline', 'title', 'company'] as const
const isSort = (value: string | null): value is (typeof sorts)[number] =>
  sorts.includes(value as (typeof sorts)[number])

function Summary({ board }: { board: BoardData }) {
  const live = board.columns
    .filter((column) => !closedStages.includes(column.stage))
    .reduce((sum, each) => sum + each.count, 0)
  const over = board.total - live
  return (
    <>
      {live} in pursuit{over > 0 && `, ${over} over`}
    </>
  )
}

function BoardSkeleton() {
  return (
    <div role="status" aria-label="Loading" className="grid grid-cols-2 gap-2 lg:grid-cols-6">
      {Array.from({ length: 6 }, (_, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the shapes are alike and never move
        <Skeleton key={index} className="h-80 w-full max-lg:nth-[n+3]:hidden" />
      ))}
    </div>
  )
}
