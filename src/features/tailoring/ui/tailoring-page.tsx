import { useQuery } from '@tanstack/react-query'
import { Link, useParams } from 'react-router'
import { api } from '#web/api.ts'
import { Callout } from '#web/kit/callout.tsx'
import { Sheet } from '#web/kit/card.tsx'
import { Progress } from '#web/kit/progress.tsx'
import { When } from '#web/kit/when.tsx'
import { Page } from '#web/layout/page.tsx'
import { Trouble } from '#web/layout/route-error.tsx'
import type { TailoringDetail } from '../contract.ts'
import { levelName } from './level-names.ts'
import { TailoringShape, TailoringWorkbench } from './tailoring-workbench.tsx'
import { useTailoring } from './use-tailoring.ts'

export function Component() {
  const { id = '' } = useParams()
  const { data: tailoring, isError, error, refetch } = useTailoring(id)
  if (isError && !tailoring) return <Trouble error={error} onRetry={() => void refetch()} />
  if (!tailoring) return <TailoringShape />
  if (tailoring.state === 'ready' || tailoring.state === 'saved') return <TailoringWorkbench tailoring={tailoring} />
  return <Underway tailoring={tailoring} />
}

function Underway({ tailoring }: { tailoring: TailoringDetail }) {
  const { data: job } = useQuery(
    api.activity.get.queryOptions({ input: { id: tailoring.jobId ?? '' }, enabled: Boolean(tailoring.jobId) }),
  )
  return (
    <Page
      title="Tailoring"
      width="reading"
      sub={
        <>
          {levelName(tailoring.level)}, started <When at={tailoring.createdAt} />
        </>
      }
    >
      {tailoring.state === 'failed' ? (
        <Callout
          tone="bad"
          title="Tailoring did not work out"
          action={
            <Link to={`/resumes/${tailoring.resumeId}`} className="underline underline-offset-3">
              Back to the résumé
            </Link>
          }
        >
          {tailoring.failure}
        </Callout>
      ) : (
        <Sheet>
          <p role="status" className="font-medium">
            {job?.message ?? 'Weighing your facts against what is asked'}
          </p>
          <Progress label="Tailoring" value={job?.progress || undefined} className="mt-3" />
          <p className="mt-2 text-ink-3 text-xs">You can leave this page; the work goes on.</p>
        </Sheet>
      )}
    </Page>
  )
}
