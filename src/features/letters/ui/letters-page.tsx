import { useInfiniteQuery } from '@tanstack/react-query'
import { PenLine } from 'lucide-react'
import { useSearchParams } from 'react-router'
import { api } from '#web/api.ts'
import { Button } from '#web/kit/button.tsx'
import { LetterPicture } from '#web/kit/empty-pictures.tsx'
import { EmptyState } from '#web/kit/empty-state.tsx'
import { Segmented } from '#web/kit/segmented.tsx'
import { Skeleton, SkeletonRows } from '#web/kit/skeleton.tsx'
import { Page } from '#web/layout/page.tsx'
import { Trouble } from '#web/layout/route-error.tsx'
import { LetterRow } from './letter-row.tsx'
import { StartLetterDialog } from './start-letter-dialog.tsx'

type State = 'all' | 'draft' | 'approved'

export function Component() {
  const [search, setSearch] = useSearchParams()
  const state = (search.get('state') ?? 'all') as State
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
    api.letters.list.infiniteOptions({
      input: (cursor: string | undefined) => ({ cursor, state: state === 'all' ? undefined : state }),
      initialPageParam: undefined,
      getNextPageParam: (page) => page.nextCursor ?? undefined,
      placeholderData: (old) => old,
    }),
  )
  const letters = list.data?.pages.flatMap((page) => page.items) ?? []
  const write = (
    <Button look="primary" icon={<PenLine />} onClick={() => set('write', '1')}>
      Write a letter
    </Button>
  )
  const none = list.isSuccess && letters.length === 0
  return (
    <Page
      title="Letters"
      sub="Each sentence stands on a fact of yours."
      actions={
        list.isPending ? <Skeleton className="h-9 w-36 pointer-coarse:h-11" /> : none && state === 'all' ? null : write
      }
    >
      {(letters.length > 0 || state !== 'all') && (
        <Segmented
          label="State"
          value={state}
          options={[
            { value: 'all', label: 'All' },
            { value: 'draft', label: 'Drafts' },
            { value: 'approved', label: 'Approved' },
          ]}
          onChange={(next: State) => set('state', next === 'all' ? null : next)}
          className="mb-1"
        />
      )}
      {list.isPending && <SkeletonRows bar />}
      {list.isError && !list.data && <Trouble error={list.error} onRetry={() => void list.refetch()} />}
      <ul>
        {letters.map((letter) => (
          <LetterRow key={letter.id} letter={letter} />
        ))}
      </ul>
      {list.hasNextPage && (
        <Button className="mt-4" busy={list.isFetchingNextPage} onClick={() => void list.fetchNextPage()}>
          Show more
        </Button>
      )}
      {none && state !== 'all' && (
        <p className="py-14 text-center text-ink-2">{state === 'draft' ? 'No drafts.' : 'No approved letters yet.'}</p>
      )}
      {none && state === 'all' && (
        <EmptyState picture={<LetterPicture />} title="A letter that says only what is true" action={write}>
          Choose a posting and a résumé. Two or three of your facts that speak to it become a letter; you edit it, and
          whatever has no source is underlined before it goes out.
        </EmptyState>
      )}
      {search.has('write') && (
        <StartLetterDialog postingId={search.get('posting') ?? undefined} onClose={() => set('write', null)} />
      )}
    </Page>
  )
}
