import { useInfiniteQuery, useQuery } from '@tanstack/react-query'
import { LayoutTemplate, Search, Upload } from 'lucide-react'
import { useSearchParams } from 'react-router'
import { api } from '#web/api.ts'
import { useDebounced } from '#web/hooks/use-debounced.ts'
import { Button, LinkButton } from '#web/kit/button.tsx'
import { Dialog } from '#web/kit/dialog.tsx'
import { EmptyState } from '#web/kit/empty-state.tsx'
import { SearchInput } from '#web/kit/input.tsx'
import { Segmented } from '#web/kit/segmented.tsx'
import { SkeletonRows } from '#web/kit/skeleton.tsx'
import { Page } from '#web/layout/page.tsx'
import { Trouble } from '#web/layout/route-error.tsx'
import { ResumeRow } from './resume-row.tsx'
import { ResumeDropzone } from './upload-resume.tsx'

const kinds = [
  { value: 'all', label: 'All' },
  { value: 'uploaded', label: 'Uploaded' },
  { value: 'tailored', label: 'Tailored' },
]

export function Component() {
  const [search, setSearch] = useSearchParams()
  const words = search.get('search') ?? ''
  const kind = search.get('kind') ?? 'all'
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
    api.resumes.list.infiniteOptions({
      input: (cursor: string | undefined) => ({
        cursor,
        search: settled || undefined,
        kind: kind === 'all' ? undefined : (kind as 'uploaded' | 'tailored'),
      }),
      initialPageParam: undefined,
      getNextPageParam: (page) => page.nextCursor ?? undefined,
      placeholderData: (old) => old,
    }),
  )
  const scores = useQuery(api.scoring.latest.queryOptions())
  const scoreOf = new Map(scores.data?.items.map((item) => [item.resumeId, item.total]))
  const resumes = list.data?.pages.flatMap((page) => page.items) ?? []
  const filtered = Boolean(settled) || kind !== 'all'
  return (
    <Page
      title="Résumés"
      sub="One master holds everything; each tailored one points to what it was made from."
      actions={
        <>
          <LinkButton to="/templates" icon={<LayoutTemplate />}>
            Templates
          </LinkButton>
          <Button look="primary" icon={<Upload />} onClick={() => set('upload', '1')}>
            Upload
          </Button>
        </>
      }
    >
      {(resumes.length > 0 || filtered) && (
        <div className="mb-1 flex flex-wrap items-center gap-3">
          <SearchInput
            icon={<Search />}
            aria-label="Search résumés"
            placeholder="Search by title, name or tag"
            value={words}
            onChange={(event) => set('search', event.target.value)}
            className="w-full sm:w-72"
          />
          <Segmented
            label="Kind"
            value={kind}
            options={kinds}
            onChange={(value) => set('kind', value === 'all' ? null : value)}
          />
        </div>
      )}
      {list.isPending && <SkeletonRows />}
      {list.isError && !list.data && <Trouble error={list.error} onRetry={() => void list.refetch()} />}
      <ul>
        {resumes.map((resume) => (
          <ResumeRow key={resume.id} resume={resume} score={scoreOf.get(resume.id)} />
        ))}
      </ul>
      {list.hasNextPage && (
        <Button className="mt-4" busy={list.isFetchingNextPage} onClick={() => void list.fetchNextPage()}>
          Show more
        </Button>
      )}
      {list.isSuccess && resumes.length === 0 && filtered && (
        <p className="py-14 text-center text-ink-2">No résumé fits this search.</p>
      )}
      {list.isSuccess && resumes.length === 0 && !filtered && (
        <EmptyState
          title="Start with the résumé you have"
          action={
            <div className="w-full min-w-0 sm:w-96">
              <ResumeDropzone />
            </div>
          }
        >
          It is read on this server, field by field, and you check the result beside the original.
        </EmptyState>
      )}
      <Dialog open={search.has('upload')} onClose={() => set('upload', null)} title="Upload a résumé">
        <ResumeDropzone />
      </Dialog>
    </Page>
  )
}
