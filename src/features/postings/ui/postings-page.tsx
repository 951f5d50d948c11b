import { useInfiniteQuery, useQuery } from '@tanstack/react-query'
import { Plus } from 'lucide-react'
import { useNavigate } from 'react-router'
import { api } from '#web/api.ts'
import { useDebounced } from '#web/hooks/use-debounced.ts'
import { Button } from '#web/kit/button.tsx'
import { Dialog } from '#web/kit/dialog.tsx'
import { PostingPicture } from '#web/kit/empty-pictures.tsx'
import { EmptyState } from '#web/kit/empty-state.tsx'
import { LongList } from '#web/kit/long-list.tsx'
import { SkeletonRows } from '#web/kit/skeleton.tsx'
import { Page } from '#web/layout/page.tsx'
import { Trouble } from '#web/layout/route-error.tsx'
import { CaptureForm } from './capture-form.tsx'
import { LikesLine } from './likes-line.tsx'
import { PostingFilters } from './posting-filters.tsx'
import { PostingRow } from './posting-row.tsx'
import { SavedSearches } from './saved-searches.tsx'
import { usePostingFilter } from './use-posting-filter.ts'

export function Component() {
  const navigate = useNavigate()
  const state = usePostingFilter()
  const { filter, filtered, set, capturing } = state
  const settled = useDebounced(filter.search, 200)
  const list = useInfiniteQuery(
    api.postings.list.infiniteOptions({
      input: (cursor: string | undefined) => ({
        cursor,
        limit: 50,
        search: settled || undefined,
        sort: filter.sort,
        remoteKind: filter.remoteKind,
        minFit: filter.minFit,
        hasPay: filter.hasPay ? 'true' : undefined,
        favourite: filter.favourite ? 'true' : undefined,
        hidden: filter.hidden ? 'only' : 'out',
      }),
      initialPageParam: undefined,
      getNextPageParam: (page) => page.nextCursor ?? undefined,
      placeholderData: (old) => old,
    }),
  )
  // What stands above the list is known before the list stands: it does not move when it comes.
  const pending = useQuery(api.postings.savedSearches.queryOptions()).isPending || list.isPending
  const postings = pending ? [] : (list.data?.pages.flatMap((page) => page.items) ?? [])
  return (
    <Page
      title="Postings"
      sub="Jobs that others advertise, read into requirements."
      actions={
        // While there is nothing, the empty page below asks for the first one.
        (postings.length > 0 || filtered) && (
          <Button look="primary" icon={<Plus />} onClick={() => set('capture', '1')}>
            Capture
          </Button>
        )
      }
    >
      {!pending && (postings.length > 0 || filtered) && (
        <>
          <PostingFilters filter={filter} set={set} />
          <SavedSearches {...state} />
          {filter.sort === 'liked' && <LikesLine />}
          {filter.sort === 'fit' && (
            <p className="pb-2 text-ink-2 text-sm">
              The best come first by their fit and, for three parts in ten, by how near their wording is to your résumé.
            </p>
          )}
        </>
      )}
      {pending && <SkeletonRows bar />}
      {list.isError && !list.data && <Trouble error={list.error} onRetry={() => void list.refetch()} />}
      <LongList
        label="Postings"
        items={postings}
        rowKey={({ id }) => id}
        estimate={67}
        row={(posting) => <PostingRow posting={posting} />}
        more={list}
      />
      {!pending && list.isSuccess && postings.length === 0 && filtered && (
        <div className="grid justify-items-center gap-3 py-14 text-ink-2">
          <p>{filter.hidden ? 'Nothing is put aside.' : 'No posting fits this search.'}</p>
          <Button onClick={state.clear}>Show all postings</Button>
        </div>
      )}
      {!pending && list.isSuccess && postings.length === 0 && !filtered && (
        <EmptyState
          picture={<PostingPicture />}
          title="Bring in a job you would like"
          action={
            <Button look="primary" icon={<Plus />} onClick={() => set('capture', '1')}>
              Capture a posting
            </Button>
          }
        >
          Paste its text, its address or a file. What it asks for is marked, and held against your résumé.
        </EmptyState>
      )}
      <Dialog open={capturing} onClose={() => set('capture', null)} title="Capture a posting">
        <CaptureForm onDone={(posting) => void navigate(`/postings/${posting.id}`)} />
      </Dialog>
    </Page>
  )
}
