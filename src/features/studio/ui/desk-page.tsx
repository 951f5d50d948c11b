import { useQuery } from '@tanstack/react-query'
import { lazy, Suspense } from 'react'
import { useParams } from 'react-router'
import { api } from '#web/api.ts'
import { SkeletonSheet } from '#web/kit/skeleton.tsx'
import { Page } from '#web/layout/page.tsx'
import { Trouble } from '#web/layout/route-error.tsx'

const Desk = lazy(() => import('./desk/studio-desk.tsx').then((each) => ({ default: each.StudioDesk })))

export function Component() {
  const { id = '' } = useParams()
  const document = useQuery({
    ...api.studio.get.queryOptions({ input: { id } }),
    // What is on the screen is ahead of the server while somebody types.
    refetchOnWindowFocus: false,
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 0,
  })
  const waiting = (
    <Page title="Studio">
      <SkeletonSheet />
    </Page>
  )
  if (document.isError && !document.data)
    return <Trouble error={document.error} onRetry={() => void document.refetch()} />
  if (!document.data) return waiting
  return (
    <Suspense fallback={waiting}>
      <Desk key={document.data.id} document={document.data} />
    </Suspense>
  )
}
