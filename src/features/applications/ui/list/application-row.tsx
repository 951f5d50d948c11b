import type { ComponentProps } from 'react'
import { Link } from 'react-router'
import { ChooseBox } from '#web/kit/choose-box.tsx'
import { cx } from '#web/kit/class-names.ts'
import { sayDay, When } from '#web/kit/when.tsx'
import type { Application } from '../../contract.ts'
import { isOverdue, sayDue } from '../due.ts'
import { StageBadge } from '../stage-badge.tsx'
import { closedStages } from '../stages.ts'

export type RowProps = {
  row: Application
  column: string | undefined
  chosen: boolean
  onChoose: (on: boolean, range: boolean) => void
  attributes: ComponentProps<'tr'>
}

/** One application in the table; `attributes` are those of a row of a long table. */
export function ApplicationRow({ row, column, chosen, onChoose, attributes }: RowProps) {
  const todo = closedStages.includes(row.stage) ? null : row.nextTodo
  const late = isOverdue(todo?.dueOn ?? null)
  return (
    <tr
      {...attributes}
      className={cx('border-line-2 border-b last:border-0', chosen ? 'bg-line-2' : 'hover:bg-line-2/50')}
    >
      <td className="pl-4">
        <ChooseBox name={row.title} checked={chosen} onChoose={onChoose} />
      </td>
      <td className="px-3 py-2.5">
        <Link
          to={`/applications/${row.id}`}
          dir="auto"
          title={row.title.length > 80 ? row.title : undefined}
          className="line-clamp-3 font-[560] no-underline [overflow-wrap:anywhere] hover:underline"
        >
          {row.title}
        </Link>
        <span className="line-clamp-2 text-ink-3 text-xs [overflow-wrap:anywhere] sm:hidden">{row.company}</span>
        {row.tags.length > 0 && <span className="line-clamp-2 text-ink-3 text-xs">{row.tags.join(' · ')}</span>}
      </td>
      <td className="hidden px-3 py-2.5 text-ink-2 sm:table-cell">
        <span className="line-clamp-2 [overflow-wrap:anywhere]">{row.company}</span>
      </td>
      <td className="px-3 py-2.5">
        <StageBadge stage={row.stage} name={column} />
      </td>
      <td className={cx('hidden truncate px-3 py-2.5 lg:table-cell', late ? 'text-warn' : 'text-ink-2')}>
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
