import { useQuery } from '@tanstack/react-query'
import { api } from '#web/api.ts'
import { Card } from '#web/kit/card.tsx'
import { Progress } from '#web/kit/progress.tsx'
import { Page } from '#web/layout/page.tsx'

/** Home of a demo that is still being filled. */
export function DemoFilling() {
  const jobs = useQuery(api.activity.list.queryOptions({ input: { limit: 20 } })).data?.items ?? []
  const job = jobs.find(({ name }) => name === 'fill_demo')
  const failed = job?.state === 'failed' || job?.state === 'cancelled'
  return (
    <Page title="Home" heading="The demo is on its way" width="reading">
      <Card>
        <p className="mb-3 text-sm">
          {failed
            ? (job?.error ?? 'It could not be filled. Remove it and open it again.')
            : (job?.message ?? 'Waiting to begin')}
        </p>
        {!failed && <Progress label="Filling the demo" value={job?.progress || undefined} />}
        <p className="mt-3 text-ink-2 text-sm">
          An invented designer in the middle of her search: résumés are read, postings captured, one résumé tailored,
          letters written. All of it by the same steps as yours.
        </p>
      </Card>
    </Page>
  )
}

/** True while the demo's own job is at work. */
export function useDemoFilling(isDemo: boolean): boolean {
  const { data } = useQuery({ ...api.activity.list.queryOptions({ input: { limit: 20 } }), enabled: isDemo })
  const job = data?.items.find(({ name }) => name === 'fill_demo')
  return isDemo && job !== undefined && job.state !== 'succeeded'
}
