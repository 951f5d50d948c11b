import type { ReactNode } from 'react'
import { Table } from '#web/kit/table.tsx'
import type { WeightDifference } from '../../weights-contract.ts'
import { partNames } from '../part-names.ts'
import { DifferenceChart } from './difference-chart.tsx'
import { sayChange, sayRank, sayShare } from './say-figures.ts'

/** How two sets differ: the figures first, then where the points come from, then who moves most. */
export function DifferenceView({ difference }: { difference: WeightDifference }) {
  const { n, a, b } = difference
  if (n === 0)
    return (
      <p className="text-ink-2 text-sm">
        No résumé was scored by both yet. Figures appear as soon as one is read or changed.
      </p>
    )
  return (
    <div className="grid gap-5">
      <dl className="grid grid-cols-2 gap-x-5 gap-y-3 sm:grid-cols-3 lg:grid-cols-5">
        <Figure label="Résumés" value={n.toLocaleString('en')} />
        <Figure
          label="Mean difference"
          value={sayChange(difference.mean)}
          note={`${difference.meanA?.toFixed(1)} → ${difference.meanB?.toFixed(1)}`}
        />
        <Figure label="Median difference" value={sayChange(difference.median)} />
        <Figure label="Same order" value={sayRank(difference.spearman)} note="Spearman, 1 is the same" />
        <Figure label="Move over 5 points" value={sayShare(difference.movedFar)} note={`${n} in all`} />
      </dl>
      <div className="grid grid-cols-1 gap-5 lg:grid-cols-2">
        <DifferenceChart histogram={difference.histogram} />
        <Table
          label="What each part adds to the mean difference"
          rows={difference.parts}
          rowKey={(row) => row.part}
          columns={[
            { id: 'part', label: 'Part', cell: (row) => partNames[row.part] },
            {
              id: 'weights',
              label: 'Weight',
              end: true,
              cell: (row) => `${row.weightA.toFixed(2)} → ${row.weightB.toFixed(2)}`,
            },
            { id: 'mean', label: 'Mean score', end: true, wide: true, cell: (row) => row.meanScore.toFixed(0) },
            { id: 'adds', label: 'Adds', end: true, cell: (row) => <Signed value={row.adds} /> },
          ]}
        />
      </div>
      {difference.movers.length > 0 && (
        <details>
          <summary className="mb-2 text-ink-2 text-sm hover:text-ink">
            The {difference.movers.length} that move furthest, by the end of their id
          </summary>
          <Table
            label="Résumés that move furthest"
            rows={difference.movers}
            rowKey={(row) => row.resumeId}
            columns={[
              {
                id: 'id',
                label: 'Résumé',
                cell: (row) => <span className="font-mono text-xs">{row.resumeId.slice(-12)}</span>,
              },
              { id: 'a', label: a, end: true, cell: (row) => row.a.toFixed(1) },
              { id: 'b', label: b, end: true, cell: (row) => row.b.toFixed(1) },
              { id: 'change', label: 'Change', end: true, cell: (row) => <Signed value={row.change} /> },
            ]}
          />
        </details>
      )}
    </div>
  )
}

function Figure({ label, value, note }: { label: string; value: ReactNode; note?: string }) {
  return (
    <div>
      <dt className="text-ink-3 text-xs">{label}</dt>
      <dd className="font-display text-3xl leading-tight tabular-nums">
        {value}
        {note && <span className="block font-sans text-ink-3 text-xs leading-snug">{note}</span>}
      </dd>
    </div>
  )
}

export function Signed({ value }: { value: number }) {
  const shown = sayChange(value)
  return <span className={shown.startsWith('+') ? 'text-good' : shown.startsWith('−') ? 'text-bad' : ''}>{shown}</span>
}
