import { ChevronDown } from 'lucide-react'
import { Button } from '#web/kit/button.tsx'
import { cx } from '#web/kit/class-names.ts'
import { Menu, MenuItem } from '#web/kit/menu.tsx'
import type { Application } from '../contract.ts'
import { useMoveApplication } from './application-actions.ts'
import { closedStages, openStages, stageNames, stageOrder } from './stages.ts'

/** Where an application stands; press a stage to move it there. */
export function StageSteps({ application }: { application: Application }) {
  const move = useMoveApplication()
  const at = stageOrder.indexOf(application.stage)
  const closed = closedStages.includes(application.stage)
  return (
    <div className="flex flex-wrap items-center gap-2">
      <ol
        className="-mx-4 flex max-w-[calc(100%+2rem)] overflow-x-auto px-4 [scrollbar-width:none] sm:mx-0 sm:max-w-full sm:px-0"
        aria-label="Stage"
      >
        {openStages.map((stage, index) => (
          <li key={stage}>
            <button
              type="button"
              aria-current={stage === application.stage ? 'step' : undefined}
              onClick={() => move(application, stage)}
              className={cx(
                'h-9 whitespace-nowrap border-line border-y border-r px-3.5 text-sm transition-colors pointer-coarse:h-11',
                index === 0 && 'rounded-l-md border-l',
                index === openStages.length - 1 && 'rounded-r-md',
                stage === application.stage
                  ? 'bg-mark font-[550] text-mark-ink'
                  : index < at && !closed
                    ? 'bg-line-2 text-ink hover:bg-line'
                    : 'bg-sheet text-ink-2 hover:bg-line-2',
              )}
            >
              {stageNames[stage]}
            </button>
          </li>
        ))}
      </ol>
      <Menu
        trigger={
          <Button look={closed ? 'primary' : 'secondary'}>
            {closed ? stageNames[application.stage] : 'Close'} <ChevronDown />
          </Button>
        }
      >
        {closedStages.map((stage) => (
          <MenuItem key={stage} onSelect={() => move(application, stage)}>
            {stageNames[stage]}
          </MenuItem>
        ))}
      </Menu>
    </div>
  )
}
