import { Link } from 'react-router'
import type { Application } from '#features/applications/contract.ts'
import { closedStages, openStages, stageNames } from '#features/applications/ui/stages.ts'
import { TitledCard } from '#web/kit/card.tsx'

/** How many applications stand at each stage. */
export function Pipeline({ applications }: { applications: Application[] }) {
  if (applications.length === 0) return null
  const columns = [
    ...openStages.map((stage) => ({
      name: stageNames[stage],
      count: applications.filter((each) => each.stage === stage).length,
    })),
    { name: 'Closed', count: applications.filter((each) => closedStages.includes(each.stage)).length },
  ]
  const most = Math.max(...columns.map((column) => column.count))
  return (
    <TitledCard
      title="Pipeline"
      aside={
        <Link to="/applications" className="underline decoration-edge underline-offset-3">
          Open the board
        </Link>
      }
    >
      <dl className="grid auto-cols-fr grid-flow-col gap-2">
        {columns.map((column) => (
          <div key={column.name} className="flex min-w-0 flex-col-reverse">
            <dt className="truncate pt-1.5 text-ink-2 text-xs">{column.name}</dt>
            <dd className="flex h-20 flex-col justify-end">
              <span className="text-sm tabular-nums">{column.count || ''}</span>
              <span
                aria-hidden="true"
                className="w-full max-w-8 rounded-t-[3px] bg-ink"
                style={{ height: column.count ? `${Math.max(8, (column.count / most) * 52)}px` : '2px' }}
              />
            </dd>
          </div>
        ))}
      </dl>
    </TitledCard>
  )
}
