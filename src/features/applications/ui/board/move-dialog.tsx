import { cx } from '#web/kit/class-names.ts'
import { Dialog } from '#web/kit/dialog.tsx'
import type { BoardColumn } from '../../contract/board.ts'
import type { Application } from '../../contract.ts'

type MoveProps = {
  application: Pick<Application, 'title'> & { column?: string }
  columns: BoardColumn[]
  onMove: (column: BoardColumn) => void
  onClose: () => void
}

/** Every column as a button: moving without dragging. */
export function MoveDialog({ application, columns, onMove, onClose }: MoveProps) {
  return (
    <Dialog open onClose={onClose} title="Move to" description={application.title}>
      <ul className="grid gap-1 sm:grid-cols-2">
        {columns.map((column) => {
          const here = column.id === application.column
          return (
            <li key={column.id}>
              <button
                type="button"
                disabled={here}
                onClick={() => onMove(column)}
                className={cx(
                  'flex min-h-11 w-full items-center justify-between rounded-md border px-3.5 text-left text-sm transition-colors',
                  here
                    ? 'border-transparent bg-mark font-medium text-mark-ink'
                    : 'border-line hover:border-edge hover:bg-line-2/60',
                )}
              >
                {column.name}
                <span className={cx('text-xs tabular-nums', here ? 'text-mark-ink' : 'text-ink-3')}>
                  {here ? 'here' : column.count || ''}
                </span>
              </button>
            </li>
          )
        })}
      </ul>
    </Dialog>
  )
}
