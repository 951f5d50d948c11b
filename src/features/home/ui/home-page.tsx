import { useQuery } from '@tanstack/react-query'
import { api } from '#web/api.ts'
import { Skeleton } from '#web/kit/skeleton.tsx'
import { Page } from '#web/layout/page.tsx'
import { Trouble } from '#web/layout/route-error.tsx'
import { useMe } from '#web/session.ts'
import { FirstSteps } from './first-steps.tsx'
import { MasterCard } from './master-card.tsx'
import { NextSteps } from './next-step-list.tsx'
import { findNextSteps } from './next-steps.ts'
import { Pipeline } from './pipeline.tsx'
import { RecentWork } from './recent-work.tsx'

const input = { limit: 100 }

export function Component() {
  const me = useMe()
  const resumes = useQuery(api.resumes.list.queryOptions({ input }))
  const postings = useQuery(api.postings.list.queryOptions({ input }))
  const applications = useQuery(api.applications.list.queryOptions({ input }))
  const tailorings = useQuery(api.tailoring.list.queryOptions({ input }))
  const queries = [resumes, postings, applications, tailorings]
  const name = me?.user?.name.split(' ')[0]
  const failed = queries.find((query) => query.isError && !query.data)
  if (failed) return <Trouble error={failed.error} onRetry={() => void failed.refetch()} />
  if (!resumes.data || !postings.data || !applications.data || !tailorings.data)
    return (
      <Page title="Home">
        <div role="status" aria-label="Loading" className="grid gap-3">
          <Skeleton className="h-24 w-full" />
          <Skeleton className="h-64 w-full" />
        </div>
      </Page>
    )
  const known = {
    resumes: resumes.data.items,
    postings: postings.data.items,
    applications: applications.data.items,
    tailorings: tailorings.data.items,
  }
  if (known.resumes.length === 0 && known.postings.length === 0) return <FirstSteps name={name} />
  const steps = findNextSteps(known)
  return (
    <Page
      title="Home"
      heading={
        <>
          {greeting()}
          {name && <em className="text-ink-2">, {name}</em>}
        </>
      }
      sub={
        steps.length > 0 ? 'What is worth doing next.' : 'Nothing presses. A good moment to look for another posting.'
      }
    >
      <div className="grid grid-cols-1 items-start gap-x-6.5 gap-y-5 lg:grid-cols-[minmax(0,1fr)_360px]">
        <div className="grid grid-cols-1 gap-5">
          <NextSteps steps={steps} />
          <Pipeline applications={known.applications} />
        </div>
        <div className="grid grid-cols-1 gap-3.5">
          <MasterCard resumes={known.resumes} />
          <RecentWork resumes={known.resumes} postings={known.postings} />
        </div>
      </div>
    </Page>
  )
}

function greeting(hour = new Date().getHours()) {
  if (hour < 5) return 'Still up'
  if (hour < 12) return 'Good morning'
  return hour < 18 ? 'Good afternoon' : 'Good evening'
}
