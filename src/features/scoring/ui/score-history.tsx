import { useQuery } from '@tanstack/react-query'
import { api } from '#web/api.ts'
import { Skeleton } from '#web/kit/skeleton.tsx'
import { sayDay } from '#web/kit/when.tsx'
import type { ScorePoint } from '../contract.ts'

const width = 380
const height = 140
const pad = 26

/** How the score moved from version to version; the same as a list for screen readers. */
export function ScoreHistory({ resumeId }: { resumeId: string }) {
  const history = useQuery(api.scoring.history.queryOptions({ input: { id: resumeId } }))
  if (!history.data) return <Skeleton className="h-32 w-full" />
  // A version that was counted again by other weights shows its newest number.
  const points = [...new Map(history.data.items.map((point) => [point.version, point])).values()]
  const weights = points.at(-1)?.weightsVersion
  const others = points.some((point) => point.weightsVersion !== weights)
  if (points.length === 0) return <p className="text-ink-2 text-sm">No version has been scored yet.</p>
  if (points.length === 1)
    return (
      <p className="text-ink-2 text-sm">
        <span className="mr-1 font-display text-2xl text-ink leading-none">{Math.round(points[0]!.total)}</span> with
        version {points[0]!.version}. From the second version on, a line shows how the score moves.
      </p>
    )
  return (
    <>
      <svg viewBox={`0 0 ${width} ${height}`} aria-hidden="true" className="w-full">
        {[0, 50, 100].map((value) => (
          <g key={value}>
            <line x1={pad} x2={width} y1={yOf(value)} y2={yOf(value)} stroke="var(--line)" />
            <text x={0} y={yOf(value) + 4} className="fill-ink-3 text-2xs">
              {value}
            </text>
          </g>
        ))}
        <polyline
          points={points.map((point, index) => `${xOf(index, points)},${yOf(point.total)}`).join(' ')}
          fill="none"
          stroke="var(--ink)"
          strokeWidth="1.6"
          strokeLinejoin="round"
        />
        {points.map((point, index) => (
          <g key={point.id}>
            <circle
              cx={xOf(index, points)}
              cy={yOf(point.total)}
              r="4"
              fill={point.weightsVersion === weights ? 'var(--mark)' : 'var(--sheet)'}
              stroke="var(--ink)"
              strokeWidth="1.4"
            />
            <text
              x={xOf(index, points)}
              y={yOf(point.total) - 9}
              textAnchor="middle"
              className="fill-ink font-medium text-2xs"
            >
              {Math.round(point.total)}
            </text>
            <text x={xOf(index, points)} y={height - 1} textAnchor="middle" className="fill-ink-3 text-[10px]">
              {point.version}
            </text>
          </g>
        ))}
      </svg>
      <p className="mt-1.5 text-ink-3 text-xs">
        By version. {others ? `Hollow: counted by weights before ${weights}.` : `Weights ${weights}.`}
      </p>
      <ol className="sr-only">
        {points.map((point) => (
          <li key={point.id}>
            Version {point.version}, {sayDay(point.at)}: {Math.round(point.total)} of 100
          </li>
        ))}
      </ol>
    </>
  )
}

const yOf = (value: number) => height - 18 - (value / 100) * (height - 36)
const xOf = (index: number, points: ScorePoint[]) => pad + 14 + (index / (points.length - 1)) * (width - pad - 28)
