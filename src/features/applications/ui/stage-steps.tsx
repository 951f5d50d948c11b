import { useQuery } from '@tanstack/react-query'
import { ChevronDown } from 'lucide-react'
import { api } from '#web/api.ts'
import { Button } from '#web/kit/button.tsx'
import { cx } from '#web/kit/class-names.ts'
import { Menu, MenuItem } from '#web/kit/menu.tsx'
import type { Application } from '../contract.ts'
import { type Target, useMoveApplication } from './move-application.ts'
import { closedStages, stageNames, stageOrder } from './stages.ts'

const standard: Target[] = stageOrder.map((stage) => ({ id: stage, stage, name: stageNames[stage] }))

/** Where an application stands; press a column to move it there. */
export function StageSteps({ application }: { application: Application }) {
  const move = useMoveApplication()
  const board = useQuery(api.board.get.queryOptions({ input: {} })).data
  const columns: Target[] = board?.columns.filter((each) => !each.hidden || each.id === application.column) ?? standard
  const open = columns.filter((each) => !closedStages.includes(each.stage))
  const ends = columns.filter((each) => closedStages.includes(each.stage))
  const here =
    columns.find((each) => each.id === application.column) ?? standard.find((each) => each.id === application.stage)!
  const at = open.findIndex((each) => each.id === here.id)
  const go = (to: Target) => to.id !== here.id && move({ application, to }, here)
  return (
    <div className="flex flex-wrap items-center gap-2">
      <ol
        className="-mx-4 flex max-w-[calc(100%+2rem)] overflow-x-auto px-4 [scrollbar-width:none] sm:mx-0 sm:max-w-full sm:px-0"
        aria-label="Stage"
      >
        {open.map((column, index) => (
          <li key={column.id}>
            <button
              type="button"
              aria-current={column.id === here.id ? 'step' : undefined}
              ref={column.id === here.id ? showInRow : undefined}
              onClick={() => go(column)}
              className={cx(
                'h-9 whitespace-nowrap border-line border-y border-r px-3.5 text-sm transition-colors pointer-coarse:h-11',
                index === 0 && 'rounded-l-md border-l',
                index === open.length - 1 && 'rounded-r-md',
                column.id === here.id
                  ? 'bg-mark font-[550] text-mark-ink'
                  : index < at
                    ? 'bg-line-2 text-ink hover:bg-line'
                    : 'bg-sheet text-ink-2 hover:bg-line-2',
              )}
            >
              {column.name}
            </button>
          </li>
        ))}
      </ol>
      <Menu
        trigger={
          <Button
            className={cx(at < 0 && 'border-transparent! bg-mark! text-mark-ink!')}
            aria-current={at < 0 ? 'step' : undefined}
          >
            {at < 0 ? here.name : 'How it ended'} <ChevronDown />
          </Button>
        }
      >
        {ends.map((column) => (
          <MenuItem key={column.id} onSelect={() => go(column)}>
            {column.name}
          </MenuItem>
        ))}
      </Menu>
    </div>
  )
}

/** On a narrow screen the row scrolls; where it stands should be seen without. */
function showInRow(button: HTMLElement | null) {
  const row = button?.closest('ol')
  if (button && row) row.scrollLeft = button.offsetLeft - (row.clientWidth - button.clientWidth) / 2
}
