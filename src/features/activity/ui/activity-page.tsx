import { useInfiniteQuery } from '@tanstack/react-query'
import { useSearchParams } from 'react-router'
import { api } from '#web/api.ts'
import { useLive } from '#web/events/use-server-events.ts'
import { cx } from '#web/kit/class-names.ts'
import { EmptyState } from '#web/kit/empty-state.tsx'
import { LongList } from '#web/kit/long-list.tsx'
import { Segmented } from '#web/kit/segmented.tsx'
import { SkeletonRows } from '#web/kit/skeleton.tsx'
import { Page } from '#web/layout/page.tsx'
import { Trouble } from '#web/layout/route-error.tsx'
import type { BackgroundJob } from '../contract.ts'
import { JobRow } from './job-row.tsx'

const states = [
  { value: 'all', label: 'All' },
  { value: 'running', label: 'Running' },
  { value: 'failed', label: 'Failed' },
]

export function Component() {
  const [search, setSearch] = useSearchParams()
  const live = useLive()
  const state = search.get('state') ?? 'all'
  const list = useInfiniteQuery(
    api.activity.list.infiniteOptions({
      input: (cursor: string | undefined) => ({
        cursor,
        state: state === 'all' ? undefined : (state as BackgroundJob['state']),
      }),
      initialPageParam: undefined,
      getNextPageParam: (page) => page.nextCursor ?? undefined,
      placeholderData: (old) => old,
    }),
  )
  const jobs = list.data?.pages.flatMap((page) => page.items) ?? []
  const groups = groupDone(jobs)
  return (
    <Page
      title="Activity"
      width="reading"
      sub={
        // Both lines have their room, whichever is seen.
        <span className="grid [&>*]:col-start-1 [&>*]:row-start-1">
          <span className={cx(!live && 'invisible')}>
            What works for you in the background. This page moves by itself.
          </span>
          <span className={cx(live && 'invisible')}>Waiting for the live connection…</span>
        </span>
      }
      actions={
        <Segmented
          label="State"
          value={state}
          options={states}
          onChange={(value) => setSearch(value === 'all' ? {} : { state: value }, { replace: true })}
        />
      }
    >
      {list.isPending && <SkeletonRows />}
      {list.isError && !list.data && <Trouble error={list.error} onRetry={() => void list.refetch()} />}
      <LongList
        label="Background work"
        items={groups}
        rowKey={({ job }) => job.id}
        row={(group) => <JobRow {...group} />}
        estimate={66}
        more={list}
      />
      {list.isSuccess && jobs.length === 0 && (
        <EmptyState title={state === 'all' ? 'Nothing has run yet' : 'Nothing here'}>
          Reading, scoring and tailoring show up here with their progress, and can be cancelled or tried again.
        </EmptyState>
      )}
    </Page>
  )
}

/** What was done several times in a row is one line: ten postings that came at once are no news ten times. */
function groupDone(jobs: BackgroundJob[]): { job: BackgroundJob; times: number }[] {
  const groups: { job: BackgroundJob; times: number }[] = []
  for (const job of jobs) {
    const last = groups.at(-1)
    if (last && job.state === 'succeeded' && last.job.state === 'succeeded' && last.job.name === job.name) last.times++
    else groups.push({ job, times: 1 })
  }
  return groups
}
