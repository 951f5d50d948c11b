import type { Outcome, OutcomeGroup, Rate } from '../contract.ts'
import { sayRate, saySpan } from './say-rate.ts'

type TableProps = { label: string; groups: OutcomeGroup[]; overall: OutcomeGroup; outcome: Outcome; leastN: number }

/** Rates of groups as dots on their intervals; the thin line is all together. The chart is the table. */
export function RateTable({ label, groups, overall, outcome, leastN }: TableProps) {
  const told = groups.some((group) => group[outcome].rate !== null)
  const rows = groups.filter((group) => group[outcome].n > 0)
  if (rows.length === 0) return <p className="text-ink-2 text-sm">Nothing was sent in this time.</p>
  return (
    <>
      <table className="w-full border-collapse text-left text-sm">
        <caption className="sr-only">Rates with their 95 % interval</caption>
        <thead className="sr-only">
          <tr>
            <th scope="col">{label}</th>
            <th scope="col">Interval</th>
            <th scope="col">Rate</th>
          </tr>
        </thead>
        <tbody>
          {[...rows, ...(rows.length > 1 ? [overall] : [])].map((group) => {
            const rate = group[outcome]
            const all = group === overall
            return (
              <tr
                key={all ? 'all' : group.key}
                className={all ? 'border-line border-t text-ink-2' : 'border-line-2 border-b last:border-0'}
              >
                <th scope="row" className="max-w-40 py-2 pr-3 font-normal [overflow-wrap:anywhere]">
                  {all ? 'All together' : group.label}
                </th>
                <td className="w-[42%] py-2 max-sm:w-[34%]">
                  <Interval rate={rate} overall={overall[outcome]} />
                </td>
                <td className="w-32 py-2 pl-3 text-right">
                  <span className="block font-[540] tabular-nums">{sayRate(rate)}</span>
                  <span className="block whitespace-nowrap text-2xs text-ink-3 tabular-nums">{saySpan(rate)}</span>
                </td>
              </tr>
            )
          })}
        </tbody>
      </table>
      {!told && (
        <p className="mt-2 text-ink-3 text-xs">
          A rate needs at least {leastN} applications in one group; the counts stand already.
        </p>
      )}
    </>
  )
}

/** A share of 0–100 % across the width; drawn only where there is a rate. */
function Interval({ rate, overall }: { rate: Rate; overall: Rate }) {
  const at = (share: number) => 4 + share * 192
  return (
    <svg viewBox="0 0 200 20" preserveAspectRatio="none" aria-hidden="true" className="h-5 w-full">
      <path d="M4 10H196" stroke="var(--line)" strokeWidth="1" vectorEffect="non-scaling-stroke" />
      {overall.rate !== null && (
        <path
          d={`M${at(overall.rate)} 1V19`}
          stroke="var(--edge)"
          strokeWidth="1"
          strokeDasharray="2 2"
          vectorEffect="non-scaling-stroke"
        />
      )}
      {rate.rate !== null && (
        <>
          <path
            d={`M${at(rate.low!)} 10H${at(rate.high!)}`}
            stroke="var(--ink)"
            strokeWidth="2"
            vectorEffect="non-scaling-stroke"
          />
          <path
            d={`M${at(rate.rate)} 10h0.01`}
            stroke="var(--ink)"
            strokeWidth="9"
            strokeLinecap="round"
            vectorEffect="non-scaling-stroke"
          />
        </>
      )}
    </svg>
  )
}
