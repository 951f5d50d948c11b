import { useMutation, useQuery } from '@tanstack/react-query'
import { FileUp, RotateCw, X } from 'lucide-react'
import { api, client } from '#web/api.ts'
import { Button, LinkButton } from '#web/kit/button.tsx'
import { Callout } from '#web/kit/callout.tsx'
import { Sheet } from '#web/kit/card.tsx'
import { Progress } from '#web/kit/progress.tsx'
import { Skeleton } from '#web/kit/skeleton.tsx'
import type { Resume } from '../contract.ts'
import { useReadAgain } from './resume-actions.ts'

/** What another try can change; anything else needs another file. */
const passing = new Set(['timeout', 'out_of_memory', 'cancelled'])
const pictures = new Set(['no_text', 'picture'])

type Props = { resume: Resume /** Where another file is chosen. */; another?: { to: string; label: string } }

/** What a résumé's page shows until it is read: how far reading is, or why it failed and what to do. */
export function ReadingState({ resume, another = inWorkspace }: Props) {
  const again = useReadAgain(resume.id)
  if (resume.state !== 'failed') return <Reading resume={resume} />
  const { code = '', message } = resume.failure ?? {}
  const readAgain = (
    <Button
      icon={<RotateCw />}
      look={passing.has(code) ? 'secondary' : 'quiet'}
      busy={again.isPending}
      onClick={() => again.mutate()}
    >
      Read it again
    </Button>
  )
  return (
    <div className="grid max-w-2xl gap-4">
      <Callout tone="bad" title="This file could not be read">
        {message ?? 'Try another format of the same résumé.'}
      </Callout>
      {pictures.has(code) && (
        <p className="text-ink-2">
          Open the résumé where it was written, in Word, Pages or Google Docs, also on a phone: choose Share or Export,
          then PDF, and bring that file. A photograph of the paper has no letters in it, only a picture of them.
        </p>
      )}
      <div className="flex flex-wrap gap-2">
        {passing.has(code) && readAgain}
        <LinkButton to={another.to} reloadDocument={another.to.startsWith('/#')} icon={<FileUp />}>
          {another.label}
        </LinkButton>
        {!passing.has(code) && readAgain}
      </div>
    </div>
  )
}

const inWorkspace = { to: '/resumes?upload=1', label: 'Choose another file, or paste its text' }

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
