import { useQuery } from '@tanstack/react-query'
import { Link } from 'react-router'
import { sayJob } from '#features/activity/ui/say-job.ts'
import { api } from '../api.ts'
import { Progress } from '../kit/progress.tsx'

/** What runs in the background right now, from every page. Empty when nothing does. */
export function WorkTray({ small }: { small?: boolean }) {
  const { data } = useQuery(api.activity.list.queryOptions({ input: { limit: 10 } }))
  const running = (data?.items ?? []).filter((job) => job.state === 'running' || job.state === 'queued')
  const first = running[0]
  if (!first) return null
  const text = running.length === 1 ? sayJob(first.name).doing : `${running.length} things are running`
  const share = running.reduce((sum, job) => sum + job.progress, 0) / running.length
  if (small)
    return (
      <Link to="/activity" aria-label={text} className="grid size-11 place-items-center">
        <Progress label={text} value={share || undefined} className="w-6" />
      </Link>
    )
  return (
    <Link
      to="/activity"
      className="grid gap-1.5 rounded-md border border-line bg-sheet px-2.5 py-2 text-xs no-underline hover:border-edge max-lg:px-1.5 max-lg:text-2xs"
    >
      <span className="truncate">{text}</span>
      <Progress label={text} value={share || undefined} />
    </Link>
  )
}
