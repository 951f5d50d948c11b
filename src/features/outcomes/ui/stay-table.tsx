import { stageNames } from '#features/applications/ui/stages.ts'
import type { Outcomes } from '../contract.ts'

/** How long applications stood in each stage, the middle one of all that left it. */
export function StayTable({ outcomes: { stays, leastN } }: { outcomes: Outcomes }) {
  const longest = Math.max(1, ...stays.map((each) => each.medianDays ?? 0))
  return (
    <table className="w-full border-collapse text-left text-sm">
      <caption className="sr-only">Median days in each stage</caption>
      <thead className="sr-only">
        <tr>
          <th scope="col">Stage</th>
          <th scope="col">Length</th>
          <th scope="col">Median</th>
        </tr>
      </thead>
      <tbody>
        {stays.map(({ stage, n, medianDays }) => (
          <tr key={stage} className="border-line-2 border-b last:border-0">
            <th scope="row" className="max-w-40 py-2 pr-3 font-normal">
              {stageNames[stage]}
            </th>
            <td className="w-[42%] py-2 max-sm:w-[34%]">
              <svg viewBox="0 0 200 10" preserveAspectRatio="none" aria-hidden="true" className="h-2.5 w-full">
                {medianDays !== null && (
                  <rect width={Math.max(2, (medianDays / longest) * 200)} height="10" rx="2" fill="var(--ink)" />
                )}
              </svg>
            </td>
            <td className="w-32 py-2 pl-3 text-right">
              <span className="block font-[540]">
                {medianDays === null ? (n === 0 ? 'none yet' : 'too few') : sayDays(medianDays)}
              </span>
              <span className="block text-2xs text-ink-3">
                {n} {n === 1 ? 'stay' : 'stays'}
                {medianDays === null && n > 0 && `, ${leastN} needed`}
              </span>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function sayDays(days: number): string {
  if (days < 1 / 24) return 'under an hour'
  if (days < 1) return `${Math.round(days * 24)} h`
  const shown = days < 10 ? Math.round(days * 10) / 10 : Math.round(days)
  return `${shown} ${shown === 1 ? 'day' : 'days'}`
}
