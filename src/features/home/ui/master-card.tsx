import { useQuery } from '@tanstack/react-query'
import { Link } from 'react-router'
import type { Resume } from '#features/resumes/contract.ts'
import { sayPoints } from '#features/scoring/ui/number-findings.ts'
import { sumUp } from '#features/scoring/ui/sum-up.ts'
import { api } from '#web/api.ts'
import { Card } from '#web/kit/card.tsx'
import { BigScore } from '#web/kit/score-bars.tsx'
import { Skeleton } from '#web/kit/skeleton.tsx'

/** Where the master résumé stands, and what would win the most. */
export function MasterCard({ resumes }: { resumes: Resume[] }) {
  const master = resumes.find((each) => each.isMaster && each.state === 'read')
  const { data } = useQuery(
    api.scoring.score.queryOptions({ input: { id: master?.id ?? '' }, enabled: Boolean(master) }),
  )
  if (!master) return null
  if (!data) return <Skeleton className="h-60 w-full" />
  const best = data.findings.toSorted((a, b) => b.points - a.points).slice(0, 3)
  return (
    <Card>
      <div className="flex items-center gap-5">
        <BigScore value={data.total} label="Score of your master résumé" />
        <div className="min-w-0 text-sm leading-snug">
          <Link to={`/resumes/${master.id}/score`} className="block truncate font-[560] no-underline hover:underline">
            {master.title}
          </Link>
          <p className="mt-0.5 text-ink-2">{sumUp(data)}</p>
        </div>
      </div>
      <ul className="mt-4">
        {best.map((finding) => (
          <li key={finding.id} className="flex justify-between gap-3 border-line border-t py-2 text-[12.8px] last:pb-0">
            <span>{finding.title}</span>
            <span className="font-medium font-mono text-good text-xs">{sayPoints(finding.points)}</span>
          </li>
        ))}
      </ul>
    </Card>
  )
}
