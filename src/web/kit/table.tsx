import type { ReactNode } from 'react'
import { cx } from './class-names.ts'

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

/** A plain table; on small screens the columns marked `wide` give way. */
export function Table<T>({
  label,
  columns,
  rows,
  rowKey,
}: {
  label: string
  columns: Column<T>[]
  rows: T[]
  rowKey: (row: T) => string
}) {
  const shape = (column: Column<T>) =>
    cx(column.end && 'text-right tabular-nums', column.wide && 'hidden md:table-cell', column.className)
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls sideways must be reachable by keyboard
    <section aria-label={label} tabIndex={0} className="overflow-x-auto rounded-lg border border-line bg-sheet">
      <table className="w-full border-collapse text-left text-sm">
        <caption className="sr-only">{label}</caption>
        <thead>
          <tr className="border-line border-b text-ink-3 text-xs">
            {columns.map((column) => (
              <th key={column.id} scope="col" className={cx('px-4 py-2.5 font-medium', shape(column))}>
                {column.label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={rowKey(row)} className="border-line-2 border-b last:border-0 hover:bg-line-2/50">
              {columns.map((column) => (
                <td key={column.id} className={cx('px-4 py-2.5 align-middle', shape(column))}>
                  {column.cell(row)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
