import { stageNames } from '#features/applications/ui/stages.ts'
import type { Outcomes } from '../contract.ts'
import { sayRate, saySpan } from './say-rate.ts'

const row = 40
const bar = 22
const width = 640

/** How many got at least that far; beside each bar the share of the stage before. The table says the same. */
export function Funnel({ outcomes }: { outcomes: Outcomes }) {
  const { funnel, total } = outcomes
  const height = funnel.length * row
  const scale = (count: number) => (total ? (count / total) * (width - 60) : 0)
  return (
    <figure>
      <div className="grid grid-cols-[6.5rem_1fr] sm:grid-cols-[7rem_1fr_minmax(9rem,auto)]">
        <ul aria-hidden="true" className="text-sm">
          {funnel.map(({ stage }) => (
            <li key={stage} className="flex h-10 items-center text-ink-2">
              {stageNames[stage]}
            </li>
          ))}
        </ul>
        <svg
          role="img"
          aria-label={`Funnel: ${funnel.map(({ stage, count }) => `${stageNames[stage]} ${count}`).join(', ')}`}
          viewBox={`0 0 ${width} ${height}`}
          preserveAspectRatio="none"
          className="h-70 w-full"
        >
          {funnel.map(({ stage, count }, index) => {
            const y = index * row + (row - bar) / 2
            const next = funnel[index + 1]
            return (
              <g key={stage}>
                <rect x="0" y={y} width={Math.max(scale(count), count ? 3 : 1)} height={bar} rx="3" fill="var(--ink)" />
                {next && next.count > 0 && (
                  <path
                    d={`M0 ${y + bar} H${scale(count)} L${scale(next.count)} ${y + row} H0 Z`}
                    fill="var(--line)"
                    opacity="0.6"
                  />
                )}
              </g>
            )
          })}
        </svg>
        <ul aria-hidden="true" className="pl-4 text-sm max-sm:col-start-2 max-sm:hidden">
          {funnel.map(({ stage, count, onward }) => (
            <li key={stage} className="flex h-10 flex-col justify-center leading-tight">
              <span className="tabular-nums">
                <span className="font-[560]">{count}</span>
                {onward && onward.n > 0 && <span className="text-ink-2"> · {sayRate(onward)}</span>}
              </span>
              {onward && onward.n > 0 && <span className="text-2xs text-ink-3 tabular-nums">{saySpan(onward)}</span>}
            </li>
          ))}
        </ul>
      </div>
      <details className="mt-2 text-sm max-sm:hidden">
        <summary className="w-fit text-ink-3 text-xs">As a table</summary>
        <FunnelTable outcomes={outcomes} />
      </details>
      <div className="sm:hidden">
        <FunnelTable outcomes={outcomes} />
      </div>
    </figure>
  )
}

function FunnelTable({ outcomes: { funnel } }: { outcomes: Outcomes }) {
  return (
    <table className="mt-2 w-full border-collapse text-left text-sm">
      <caption className="sr-only">How many applications got at least that far</caption>
      <thead>
        <tr className="border-line border-b text-ink-3 text-xs">
          <th scope="col" className="py-1.5 pr-3 font-medium">
            Stage
          </th>
          <th scope="col" className="px-3 py-1.5 text-right font-medium">
            Reached
          </th>
          <th scope="col" className="py-1.5 pl-3 text-right font-medium">
            Of the stage before
          </th>
        </tr>
      </thead>
      <tbody>
        {funnel.map(({ stage, count, onward }) => (
          <tr key={stage} className="border-line-2 border-b last:border-0">
            <th scope="row" className="py-1.5 pr-3 font-normal">
              {stageNames[stage]}
            </th>
            <td className="px-3 py-1.5 text-right tabular-nums">{count}</td>
            <td className="py-1.5 pl-3 text-right tabular-nums">
              {onward ? (
                <>
                  {sayRate(onward)} <span className="block text-ink-3 text-xs">{saySpan(onward)}</span>
                </>
              ) : (
                '—'
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
