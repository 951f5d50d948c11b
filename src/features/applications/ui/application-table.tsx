import { Link } from 'react-router'
import { Badge, type Tone } from '#web/kit/badge.tsx'
import { Table } from '#web/kit/table.tsx'
import { sayDay, When } from '#web/kit/when.tsx'
import type { Application, Stage } from '../contract.ts'
import { stageNames } from './stages.ts'

const tones: Partial<Record<Stage, Tone>> = { offer: 'good', accepted: 'good', rejected: 'bad' }

export function StageBadge({ stage }: { stage: Stage }) {
  return <Badge tone={tones[stage]}>{stageNames[stage]}</Badge>
}

export function ApplicationTable({ applications }: { applications: Application[] }) {
  return (
    <Table
      label="Applications"
      rows={applications}
      rowKey={(row) => row.id}
      columns={[
        {
          id: 'title',
          label: 'Job',
          cell: (row) => (
            <Link to={`/applications/${row.id}`} className="font-[560] no-underline hover:underline">
              {row.title}
              <span className="block font-normal text-ink-3 text-xs">{row.company}</span>
            </Link>
          ),
        },
        { id: 'stage', label: 'Stage', cell: (row) => <StageBadge stage={row.stage} /> },
        { id: 'applied', label: 'Applied', wide: true, cell: (row) => (row.appliedAt ? sayDay(row.appliedAt) : '') },
        { id: 'changed', label: 'Changed', wide: true, end: true, cell: (row) => <When at={row.updatedAt} /> },
      ]}
    />
  )
}
