import { useQuery } from '@tanstack/react-query'
import { useSearchParams } from 'react-router'
import { api } from '#web/api.ts'
import { LinkButton } from '#web/kit/button.tsx'
import { EmptyState } from '#web/kit/empty-state.tsx'
import { Segmented } from '#web/kit/segmented.tsx'
import { SkeletonRows } from '#web/kit/skeleton.tsx'
import { Page } from '#web/layout/page.tsx'
import { Trouble } from '#web/layout/route-error.tsx'
import { ApplicationTable } from './application-table.tsx'
import { Board } from './board.tsx'

const views = [
  { value: 'board', label: 'Board' },
  { value: 'list', label: 'List' },
]

export function Component() {
  const [search, setSearch] = useSearchParams()
  const view = search.get('view') === 'list' ? 'list' : 'board'
  const list = useQuery(api.applications.list.queryOptions({ input: { limit: 100 } }))
  const applications = list.data?.items ?? []
  return (
    <Page
      title="Applications"
      width={view === 'board' ? 'full' : 'normal'}
      sub="Every pursuit with its stage, its history and the exact documents you sent."
      actions={
        applications.length > 0 && (
          <Segmented
            label="View"
            value={view}
            options={views}
            onChange={(value) => setSearch(value === 'list' ? { view: 'list' } : {}, { replace: true })}
          />
        )
      }
    >
      {list.isPending && <SkeletonRows />}
      {list.isError && !list.data && <Trouble error={list.error} onRetry={() => void list.refetch()} />}
      {applications.length > 0 &&
        (view === 'board' ? <Board applications={applications} /> : <ApplicationTable applications={applications} />)}
      {list.isSuccess && applications.length === 0 && (
        <EmptyState
          title="Nothing in pursuit yet"
          action={
            <LinkButton to="/postings?capture=1" look="primary">
              Capture a posting
            </LinkButton>
          }
        >
          Capture a posting, tailor a résumé to it, and the application with its exact documents stands here.
        </EmptyState>
      )}
    </Page>
  )
}
