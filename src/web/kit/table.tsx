import { useWindowVirtualizer } from '@tanstack/react-virtual'
import { Fragment, type ReactNode, useRef } from 'react'
import type { NextPage } from '../hooks/use-next-page.ts'
import { cx } from './class-names.ts'
import { MoreRows, useOffset } from './long-list.tsx'

export type Column<T> = {
  id: string
  label: ReactNode
  cell: (row: T) => ReactNode
  /** Numbers stand at the right. */
  end?: boolean
  /** Left out on small screens. */
  wide?: boolean
  className?: string
}

export type TableProps<T> = {
  label: string
  columns: Column<T>[]
  rows: T[]
  rowKey: (row: T) => string
  /** Brings the next page before the reader comes to the end. */
  more?: NextPage
}

/** Up to this many rows stand in the page as they are. */
const plainRows = 200

/** A plain table; on small screens the columns marked `wide` give way. Beyond 200 rows only those in sight exist. */
export function Table<T>(props: TableProps<T>) {
  const { label, columns, rows, rowKey, more } = props
  return (
    <>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls sideways must be reachable by keyboard */}
      <section aria-label={label} tabIndex={0} className="overflow-x-auto rounded-lg border border-line bg-sheet">
        <table className="w-full border-collapse text-left text-sm">
          <caption className="sr-only">{label}</caption>
          <thead>
            <tr className="border-line border-b text-ink-3 text-xs">
              {columns.map((column) => (
                <th
                  key={column.id}
                  scope="col"
                  className={cx('px-2.5 py-2.5 font-medium first:pl-4 sm:px-4', shape(column))}
                >
                  {column.label}
                </th>
              ))}
            </tr>
          </thead>
          <LongBody
            rows={rows}
            rowKey={rowKey}
            span={columns.length}
            row={(row, _, attributes) => (
              <tr {...attributes} className={line}>
                <Cells row={row} columns={columns} />
              </tr>
            )}
          />
        </table>
      </section>
      {more && <MoreRows more={more} />}
    </>
  )
}

function shape<T>(column: Column<T>) {
  return cx(column.end && 'text-right tabular-nums', column.wide && 'hidden md:table-cell', column.className)
}

const line = 'border-line-2 border-b last:border-0 hover:bg-line-2/50'

function Cells<T>({ row, columns }: { row: T; columns: Column<T>[] }) {
  return columns.map((column) => (
    <td key={column.id} className={cx('px-2.5 py-2.5 align-middle first:pl-4 sm:px-4', shape(column))}>
      {column.cell(row)}
    </td>
  ))
}

type Attributes = { ref?: (element: Element | null) => void; 'data-index'?: number; 'aria-rowindex'?: number }

export type LongBodyProps<T> = {
  rows: T[]
  rowKey: (row: T) => string
  /** How many columns the table has, for the empty rows that stand for those out of sight. */
  span: number
  /** One `tr`, which carries the attributes it is given. */
  row: (row: T, index: number, attributes: Attributes) => ReactNode
}

/** The rows of a table. Beyond 200 only those in sight exist; the others are two empty ones of their height. */
export function LongBody<T>(props: LongBodyProps<T>) {
  const { rows, rowKey, row } = props
  if (rows.length > plainRows) return <VirtualBody {...props} />
  return (
    <tbody>
      {rows.map((each, index) => (
        <Fragment key={rowKey(each)}>{row(each, index, {})}</Fragment>
      ))}
    </tbody>
  )
}

function VirtualBody<T>({ rows, rowKey, span, row }: LongBodyProps<T>) {
  const body = useRef<HTMLTableSectionElement>(null)
  const offset = useOffset(body)
  const shown = useWindowVirtualizer({
    count: rows.length,
    estimateSize: () => 45,
    getItemKey: (index) => rowKey(rows[index]!),
    overscan: 12,
    scrollMargin: offset,
  })
  const items = shown.getVirtualItems()
  const before = (items[0]?.start ?? offset) - offset
  const after = shown.getTotalSize() - (items.at(-1)?.end ?? offset) + offset
  return (
    <tbody ref={body}>
      <Gap height={before} span={span} />
      {items.map(({ key, index }) => (
        <Fragment key={key}>
          {row(rows[index]!, index, {
            ref: shown.measureElement,
            'data-index': index,
            'aria-rowindex': index + 2,
          })}
        </Fragment>
      ))}
      <Gap height={after} span={span} />
    </tbody>
  )
}

function Gap({ height, span }: { height: number; span: number }) {
  if (height <= 0) return null
  return (
    <tr>
      <td colSpan={span} className="p-0" style={{ height }} />
    </tr>
  )
}
