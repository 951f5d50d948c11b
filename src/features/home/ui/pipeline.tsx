import { Link } from 'react-router'
import { closedStages, openStages, stageNames } from '#features/applications/ui/stages.ts'
import { TitledCard } from '#web/kit/card.tsx'
import { cx } from '#web/kit/class-names.ts'
import type { Home } from '../contract.ts'

/** How many applications stand at each stage. */
export function Pipeline({ pipeline: { stages, total } }: { pipeline: Home['pipeline'] }) {
  if (total === 0) return null
  const rows = [
    ...openStages.map((stage) => ({ name: stageNames[stage], count: stages[stage] ?? 0 })),
    { name: 'Closed', count: closedStages.reduce((sum, stage) => sum + (stages[stage] ?? 0), 0) },
  ]
  const most = Math.max(...rows.map(({ count }) => count))
  return (
    <TitledCard
      title="Pipeline"
      aside={
        <Link to="/applications" className="underline decoration-edge underline-offset-3 hover:text-ink">
          Open the board
        </Link>
      }
    >
      <dl className="grid gap-1.5 pt-0.5 text-xs">
        {rows.map(({ name, count }) => (
          <div key={name} className="grid grid-cols-[5.5rem_1fr_1.5rem] items-center gap-2.5">
            <dt className="text-ink-2">{name}</dt>
            <dd className="contents">
              <span aria-hidden="true" className="h-2">
                <span
                  className="block h-full rounded-full bg-ink"
                  style={{ width: count === 0 ? '0' : `${Math.max(4, (count / most) * 100)}%` }}
                />
              </span>
              <span className={cx('text-right tabular-nums', count === 0 ? 'text-ink-3' : 'font-[550]')}>{count}</span>
            </dd>
          </div>
        ))}
      </dl>
    </TitledCard>
  )
}
