import { useInfiniteQuery } from '@tanstack/react-query'
import { ArrowDown } from 'lucide-react'
import { useEffect, useMemo, useRef, useState } from 'react'
import { api } from '#web/api.ts'
import { cx } from '#web/kit/class-names.ts'
import { MoreRows } from '#web/kit/long-list.tsx'
import { SkeletonRows } from '#web/kit/skeleton.tsx'
import { LongBody } from '#web/kit/table.tsx'
import { Trouble } from '#web/layout/route-error.tsx'
import type { Board } from '../../contract/board.ts'
import type { ApplicationFilter, ApplicationSort } from '../../contract.ts'
import { ApplicationRow } from './application-row.tsx'
import { BulkBar } from './bulk-bar.tsx'

type Sort = Exclude<ApplicationSort, 'board' | 'newest'>
type Column = { sort: Sort | null; label: string; order: 'ascending' | 'descending'; className?: string }

/** Widths are fixed: one long name would otherwise take the room of all others, and rows that come in sight would shift it. */
const columns: Column[] = [
  { sort: 'title', label: 'Job', order: 'ascending' },
  { sort: 'company', label: 'Company', order: 'ascending', className: 'hidden w-40 sm:table-cell 2xl:w-56' },
  { sort: null, label: 'Stage', order: 'ascending', className: 'w-28 sm:w-32' },
  { sort: null, label: 'Next', order: 'ascending', className: 'hidden w-44 lg:table-cell 2xl:w-60' },
  { sort: 'deadline', label: 'Closes', order: 'ascending', className: 'hidden w-26 xl:table-cell' },
  { sort: 'applied', label: 'Applied', order: 'descending', className: 'hidden w-30 lg:table-cell' },
  { sort: 'updated', label: 'Changed', order: 'descending', className: 'hidden w-30 lg:table-cell text-right' },
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
  const rows = useMemo(() => list.data?.pages.flatMap((page) => page.items) ?? [], [list.data])
  const ids = rows.map((row) => row.id).join()
  useEffect(() => {
    // What is no longer on the list is no longer chosen.
    const shown = new Set(ids.split(','))
    setChosen((old) => new Set([...old].filter((id) => shown.has(id))))
  }, [ids])
  const choose = (index: number, on: boolean, range: boolean) => {
    const [from, to] = range && last.current >= 0 ? [last.current, index].sort((a, b) => a - b) : [index, index]
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
        <table className="w-full table-fixed border-collapse text-left text-sm">
          <caption className="sr-only">Applications, sorted by {sort}</caption>
          <thead>
            <tr className="border-line border-b text-ink-3 text-xs">
              <th scope="col" className="w-12 pl-4 pointer-coarse:w-14">
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
          <LongBody
            rows={rows}
            rowKey={(row) => row.id}
            span={columns.length + 1}
            row={(row, index, attributes) => (
              <ApplicationRow
                row={row}
                column={names.get(row.column)}
                chosen={chosen.has(row.id)}
                onChoose={(on, range) => choose(index, on, range)}
                attributes={attributes}
              />
            )}
          />
        </table>
        {rows.length === 0 && <p className="px-4 py-10 text-center text-ink-2 text-sm">Nothing fits these filters.</p>}
      </section>
      <MoreRows more={list} />
      {chosen.size > 0 && (
        <BulkBar board={board} chosen={rows.filter((row) => chosen.has(row.id))} onDone={() => setChosen(new Set())} />
      )}
    </>
  )
}
