import { useInfiniteQuery } from '@tanstack/react-query'
import { ArrowDown } from 'lucide-react'
import { type MouseEvent, useEffect, useRef, useState } from 'react'
import { Link } from 'react-router'
import { api } from '#web/api.ts'
import { Button } from '#web/kit/button.tsx'
import { cx } from '#web/kit/class-names.ts'
import { SkeletonRows } from '#web/kit/skeleton.tsx'
import { sayDay, When } from '#web/kit/when.tsx'
import { Trouble } from '#web/layout/route-error.tsx'
import type { Board } from '../../contract/board.ts'
import type { Application, ApplicationFilter, ApplicationSort } from '../../contract.ts'
import { isOverdue, sayDue } from '../due.ts'
import { StageBadge } from '../stage-badge.tsx'
import { closedStages } from '../stages.ts'
import { BulkBar } from './bulk-bar.tsx'

type Sort = Exclude<ApplicationSort, 'board' | 'newest'>
type Column = { sort: Sort | null; label: string; order: 'ascending' | 'descending'; className?: string }

const columns: Column[] = [
  { sort: 'title', label: 'Job', order: 'ascending' },
  { sort: 'company', label: 'Company', order: 'ascending', className: 'hidden sm:table-cell' },
  { sort: null, label: 'Stage', order: 'ascending' },
  { sort: null, label: 'Next', order: 'ascending', className: 'hidden lg:table-cell' },
  { sort: 'deadline', label: 'Closes', order: 'ascending', className: 'hidden xl:table-cell' },
  { sort: 'applied', label: 'Applied', order: 'descending', className: 'hidden lg:table-cell' },
  { sort: 'updated', label: 'Changed', order: 'descending', className: 'hidden lg:table-cell text-right' },
]

type ListProps = { board: Board; filter: ApplicationFilter; sort: Sort; onSort: (sort: Sort) => void }

/** All applications in a table: sorted, chosen with Shift for ranges, changed many at once. */
export function ApplicationList({ board, filter, sort, onSort }: ListProps) {
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set())
  const last = useRef<number>(-1)
  const list = useInfiniteQuery(
    api.applications.list.infiniteOptions({
      input: (cursor: string | undefined) => ({ ...filter, sort, limit: 50, cursor }),
      initialPageParam: undefined as string | undefined,
      getNextPageParam: (page) => page.nextCursor ?? undefined,
    }),
  )
  const rows = list.data?.pages.flatMap((page) => page.items) ?? []
  const ids = rows.map((row) => row.id).join()
  useEffect(() => {
    // What is no longer on the list is no longer chosen.
    setChosen((old) => new Set([...old].filter((id) => ids.includes(id))))
  }, [ids])
  const toggle = (index: number, event: MouseEvent<HTMLInputElement>) => {
    const on = event.currentTarget.checked
    const [from, to] =
      event.shiftKey && last.current >= 0 ? [last.current, index].sort((a, b) => a - b) : [index, index]
    setChosen((old) => {
      const next = new Set(old)
      for (const row of rows.slice(from, to! + 1)) next[on ? 'add' : 'delete'](row.id)
      return next
    })
    last.current = index
  }
  if (list.isPending) return <SkeletonRows />
  if (list.isError && !list.data) return <Trouble error={list.error} onRetry={() => void list.refetch()} />
  const all = rows.length > 0 && rows.every((row) => chosen.has(row.id))
  const names = new Map(board.columns.map((column) => [column.id, column.name]))
  return (
    <>
      <section
        aria-label="Applications"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls sideways must be reachable by keyboard
        tabIndex={0}
        className="overflow-x-auto rounded-lg border border-line bg-sheet"
      >
        <table className="w-full border-collapse text-left text-sm">
          <caption className="sr-only">Applications, sorted by {sort}</caption>
          <thead>
            <tr className="border-line border-b text-ink-3 text-xs">
              <th scope="col" className="w-10 pl-4">
                <label className="grid size-8 place-items-center pointer-coarse:size-11">
                  <input
                    type="checkbox"
                    aria-label="Choose all that are shown"
                    checked={all}
                    onChange={() => setChosen(all ? new Set() : new Set(rows.map((row) => row.id)))}
                    className="size-4"
                  />
                </label>
              </th>
              {columns.map((column) => (
                <th
                  key={column.label}
                  scope="col"
                  aria-sort={column.sort === sort ? column.order : undefined}
                  className={cx('px-3 py-2.5 font-medium', column.className)}
                >
                  {column.sort ? (
                    <button
                      type="button"
                      onClick={() => onSort(column.sort!)}
                      className={cx(
                        'inline-flex items-center gap-1 hover:text-ink pointer-coarse:min-h-11 pointer-coarse:min-w-11',
                        column.sort === sort && 'text-ink',
                      )}
                    >
                      {column.label}
                      {column.sort === sort && (
                        <ArrowDown
                          aria-hidden="true"
                          className={cx('size-3', column.order === 'ascending' && 'rotate-180')}
                        />
                      )}
                    </button>
                  ) : (
                    column.label
                  )}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row, index) => (
              <Row
                key={row.id}
                row={row}
                column={names.get(row.column)}
                chosen={chosen.has(row.id)}
                onToggle={(event) => toggle(index, event)}
              />
            ))}
          </tbody>
        </table>
        {rows.length === 0 && <p className="px-4 py-10 text-center text-ink-2 text-sm">Nothing fits these filters.</p>}
      </section>
      {list.hasNextPage && (
        <Button className="mx-auto mt-4 flex" busy={list.isFetchingNextPage} onClick={() => void list.fetchNextPage()}>
          Show more
        </Button>
      )}
      {chosen.size > 0 && (
        <BulkBar board={board} chosen={rows.filter((row) => chosen.has(row.id))} onDone={() => setChosen(new Set())} />
      )}
    </>
  )
}

type RowProps = {
  row: Application
  column: string | undefined
  chosen: boolean
  onToggle: (event: MouseEvent<HTMLInputElement>) => void
}

function Row({ row, column, chosen, onToggle }: RowProps) {
  const todo = closedStages.includes(row.stage) ? null : row.nextTodo
  const late = isOverdue(todo?.dueOn ?? null)
  return (
    <tr className={cx('border-line-2 border-b last:border-0', chosen ? 'bg-line-2' : 'hover:bg-line-2/50')}>
      <td className="w-10 pl-4">
        <label className="grid size-8 place-items-center pointer-coarse:size-11">
          <input
            type="checkbox"
            aria-label={`Choose ${row.title}`}
            checked={chosen}
            onClick={onToggle}
            onChange={() => undefined}
            className="size-4"
          />
        </label>
      </td>
      <td className="px-3 py-2.5">
        <Link
          to={`/applications/${row.id}`}
          className="font-[560] no-underline [overflow-wrap:anywhere] hover:underline"
        >
          {row.title}
        </Link>
        <span className="block text-ink-3 text-xs sm:hidden">{row.company}</span>
        {row.tags.length > 0 && <span className="block text-ink-3 text-xs">{row.tags.join(' · ')}</span>}
      </td>
      <td className="hidden px-3 py-2.5 text-ink-2 sm:table-cell">{row.company}</td>
      <td className="px-3 py-2.5">
        <StageBadge stage={row.stage} name={column} />
      </td>
      <td className={cx('hidden max-w-56 truncate px-3 py-2.5 lg:table-cell', late ? 'text-warn' : 'text-ink-2')}>
        {todo && (
          <>
            {todo.text}
            {todo.dueOn && <span className="text-xs"> · {sayDue(todo.dueOn)}</span>}
          </>
        )}
      </td>
      <td className="hidden whitespace-nowrap px-3 py-2.5 text-ink-2 xl:table-cell">
        {row.deadline && sayDue(row.deadline)}
      </td>
      <td className="hidden whitespace-nowrap px-3 py-2.5 text-ink-2 lg:table-cell">
        {row.appliedAt && sayDay(row.appliedAt)}
      </td>
      <td className="hidden whitespace-nowrap px-3 py-2.5 text-right text-ink-3 lg:table-cell">
        <When at={row.updatedAt} />
      </td>
    </tr>
  )
}
