import { useMutation, useQueryClient } from '@tanstack/react-query'
import { CircleAlert, CircleCheck, CircleSlash, Clock, Loader, RotateCw, X } from 'lucide-react'
import type { ReactNode } from 'react'
import { Link } from 'react-router'
import { api, client } from '#web/api.ts'
import { Button } from '#web/kit/button.tsx'
import { Progress } from '#web/kit/progress.tsx'
import { When } from '#web/kit/when.tsx'
import type { BackgroundJob } from '../contract.ts'
import { sayJob } from './say-job.ts'

const icons: Record<BackgroundJob['state'], ReactNode> = {
  queued: <Clock className="text-ink-3" />,
  running: <Loader className="animate-spin text-ink [animation-duration:2.5s]" />,
  succeeded: <CircleCheck className="text-good" />,
  failed: <CircleAlert className="text-bad" />,
  cancelled: <CircleSlash className="text-ink-3" />,
}
const stateNames: Record<BackgroundJob['state'], string> = {
  queued: 'Waiting',
  running: 'Running',
  succeeded: 'Done',
  failed: 'Failed',
  cancelled: 'Cancelled',
}

/** `times`: how many of the same kind, done one after the other, this row stands for. */
export function JobRow({ job, times = 1 }: { job: BackgroundJob; times?: number }) {
  const queries = useQueryClient()
  const refresh = () => queries.invalidateQueries({ queryKey: api.activity.key() })
  const cancel = useMutation({ mutationFn: () => client.activity.cancel({ id: job.id }), onSettled: refresh })
  const retry = useMutation({ mutationFn: () => client.activity.retry({ id: job.id }), onSettled: refresh })
  const going = job.state === 'queued' || job.state === 'running'
  const words = sayJob(job.name)
  const to = job.subjectId && times === 1 ? words.record?.(job.subjectId) : undefined
  const text = job.state === 'succeeded' ? words.done : words.doing
  return (
    <div className="border-line border-b py-3.5">
      <div className="flex flex-wrap items-center gap-x-3 gap-y-2">
        <span aria-hidden="true" className="[&_svg]:size-4.5">
          {icons[job.state]}
        </span>
        <div className="min-w-0 flex-1 basis-56">
          <p className="font-[560] text-sm">
            {to ? (
              <Link to={to} className="no-underline hover:underline">
                {text}
              </Link>
            ) : (
              text
            )}
          </p>
          <p className="text-ink-3 text-xs">
            {stateNames[job.state]}
            {times > 1 && ` · ${times} times`}
            {job.message && going && ` · ${job.message}`} ·{' '}
            <When at={job.finishedAt ?? job.startedAt ?? job.createdAt} />
            {job.attempts > 1 && ` · attempt ${job.attempts}`}
          </p>
        </div>
        {going && (
          <Button size="sm" look="quiet" icon={<X />} busy={cancel.isPending} onClick={() => cancel.mutate()}>
            Cancel
          </Button>
        )}
        {(job.state === 'failed' || job.state === 'cancelled') && (
          <Button size="sm" icon={<RotateCw />} busy={retry.isPending} onClick={() => retry.mutate()}>
            Try again
          </Button>
        )}
      </div>
      {job.state === 'running' && <Progress label={text} value={job.progress || undefined} className="mt-2.5 ml-7" />}
      {job.error && job.state === 'failed' && <p className="mt-1.5 ml-7 text-bad text-sm">{job.error}</p>}
    </div>
  )
}
