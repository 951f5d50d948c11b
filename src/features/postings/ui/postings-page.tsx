import { useInfiniteQuery } from '@tanstack/react-query'
import { Plus, Search } from 'lucide-react'
import { useNavigate, useSearchParams } from 'react-router'
import { api } from '#web/api.ts'
import { useDebounced } from '#web/hooks/use-debounced.ts'
import { Button } from '#web/kit/button.tsx'
import { Checkbox } from '#web/kit/checkbox.tsx'
import { Dialog } from '#web/kit/dialog.tsx'
import { EmptyState } from '#web/kit/empty-state.tsx'
import { SearchInput } from '#web/kit/input.tsx'
import { SkeletonRows } from '#web/kit/skeleton.tsx'
import { Page } from '#web/layout/page.tsx'
import { Trouble } from '#web/layout/route-error.tsx'
import { CaptureForm } from './capture-form.tsx'
import { PostingRow } from './posting-row.tsx'

export function Component() {
  const [search, setSearch] = useSearchParams()
  const navigate = useNavigate()
  const words = search.get('search') ?? ''
  const favourite = search.has('favourite')
  const settled = useDebounced(words, 200)
  const set = (name: string, value: string | null) =>
    setSearch(
      (old) => {
        if (value) old.set(name, value)
        else old.delete(name)
        return old
      },
      { replace: true },
    )
  const list = useInfiniteQuery(
    api.postings.list.infiniteOptions({
      input: (cursor: string | undefined) => ({
        cursor,
        search: settled || undefined,
        favourite: favourite ? 'true' : undefined,
      }),
      initialPageParam: undefined,
      getNextPageParam: (page) => page.nextCursor ?? undefined,
      placeholderData: (old) => old,
    }),
  )
  const postings = list.data?.pages.flatMap((page) => page.items) ?? []
  const filtered = Boolean(settled) || favourite
  return (
    <Page
      title="Postings"
      sub="Jobs that others advertise, read into requirements."
      actions={
        <Button look="primary" icon={<Plus />} onClick={() => set('capture', '1')}>
          Capture
        </Button>
      }
    >
      {(postings.length > 0 || filtered) && (
        <div className="mb-1 flex flex-wrap items-center gap-x-5 gap-y-2">
          <SearchInput
            icon={<Search />}
            aria-label="Search postings"
            placeholder="Search by title or company"
            value={words}
            onChange={(event) => set('search', event.target.value)}
            className="w-full sm:w-72"
          />
          <Checkbox
            label="Favourites only"
            checked={favourite}
            onChange={(event) => set('favourite', event.target.checked ? '1' : null)}
          />
        </div>
      )}
      {list.isPending && <SkeletonRows />}
      {list.isError && !list.data && <Trouble error={list.error} onRetry={() => void list.refetch()} />}
      <ul>
        {postings.map((posting) => (
          <PostingRow key={posting.id} posting={posting} />
        ))}
      </ul>
      {list.hasNextPage && (
        <Button className="mt-4" busy={list.isFetchingNextPage} onClick={() => void list.fetchNextPage()}>
          Show more
        </Button>
      )}
      {list.isSuccess && postings.length === 0 && filtered && (
        <p className="py-14 text-center text-ink-2">No posting fits this search.</p>
      )}
      {list.isSuccess && postings.length === 0 && !filtered && (
        <EmptyState
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
      <Dialog open={search.has('capture')} onClose={() => set('capture', null)} title="Capture a posting">
        <CaptureForm onDone={(posting) => void navigate(`/postings/${posting.id}`)} />
      </Dialog>
    </Page>
  )
}
