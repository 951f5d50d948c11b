import { useMutation, useQuery } from '@tanstack/react-query'
import { RotateCw, X } from 'lucide-react'
import { api, client } from '#web/api.ts'
import { Button } from '#web/kit/button.tsx'
import { Callout } from '#web/kit/callout.tsx'
import { Sheet } from '#web/kit/card.tsx'
import { Progress } from '#web/kit/progress.tsx'
import { Skeleton } from '#web/kit/skeleton.tsx'
import type { Resume } from '../contract.ts'
import { useReadAgain } from './resume-actions.ts'

/** What a résumé's page shows until it is read: how far reading is, or why it failed and what to do. */
export function ReadingState({ resume }: { resume: Resume }) {
  const again = useReadAgain(resume.id)
  if (resume.state === 'failed')
    return (
      <Callout
        tone="bad"
        title="This file could not be read"
        action={
          <Button icon={<RotateCw />} busy={again.isPending} onClick={() => again.mutate()}>
            Read it again
          </Button>
        }
      >
        {resume.failure?.message ?? 'Try another format of the same résumé.'}
      </Callout>
    )
  return <Reading resume={resume} />
}

function Reading({ resume }: { resume: Resume }) {
  const { data: job } = useQuery(
    api.activity.get.queryOptions({ input: { id: resume.jobId ?? '' }, enabled: Boolean(resume.jobId) }),
  )
  const cancel = useMutation({ mutationFn: () => client.activity.cancel({ id: resume.jobId ?? '' }) })
  return (
    <Sheet>
      <div className="flex items-center justify-between gap-4">
        <div role="status" className="font-medium">
          {job?.message ?? (job?.state === 'queued' ? 'Waiting for its turn' : 'Reading the file')}
        </div>
        {resume.jobId && (
          <Button size="sm" look="quiet" icon={<X />} busy={cancel.isPending} onClick={() => cancel.mutate()}>
            Cancel
          </Button>
        )}
      </div>
      <Progress label="Reading the résumé" value={job?.progress || undefined} className="mt-3" />
      <p className="mt-2 text-ink-3 text-xs">You can leave this page; reading goes on.</p>
      <div className="mt-9 grid gap-3">
        <Skeleton className="mb-3 h-8 w-1/3" />
        {[1, 2, 3, 4, 5, 6].map((line) => (
          <Skeleton key={line} className={line % 3 ? 'h-3 w-full' : 'h-3 w-3/5'} />
        ))}
      </div>
    </Sheet>
  )
}
