import { useInfiniteQuery, useQuery } from '@tanstack/react-query'
import { FilePlus2, Search, Star } from 'lucide-react'
import { useDeferredValue, useState } from 'react'
import { useSearchParams } from 'react-router'
import { api } from '#web/api.ts'
import { Button } from '#web/kit/button.tsx'
import { Callout } from '#web/kit/callout.tsx'
import { SourcePicture } from '#web/kit/empty-pictures.tsx'
import { EmptyState } from '#web/kit/empty-state.tsx'
import { SearchInput } from '#web/kit/input.tsx'
import { LongList } from '#web/kit/long-list.tsx'
import { Skeleton, SkeletonRows } from '#web/kit/skeleton.tsx'
import { Page } from '#web/layout/page.tsx'
import { Trouble } from '#web/layout/route-error.tsx'
import { DocumentRow } from './list/document-row.tsx'
import { NewDocumentDialog } from './list/new-document-dialog.tsx'

export function Component() {
  const [params, setParams] = useSearchParams()
  const [typed, setTyped] = useState(params.get('q') ?? '')
  const search = useDeferredValue(typed.trim())
  const favourite = params.has('favourite')
  const set = (name: string, value: string | null) =>
    setParams(
      (old) => {
        if (value) old.set(name, value)
        else old.delete(name)
        return old
      },
      { replace: true },
    )
  const list = useInfiniteQuery(
    api.studio.list.infiniteOptions({
      input: (cursor: string | undefined) => ({
        cursor,
        search: search || undefined,
        tag: params.get('tag') ?? undefined,
        favourite: favourite ? ('true' as never) : undefined,
      }),
      initialPageParam: undefined,
      getNextPageParam: (page) => page.nextCursor ?? undefined,
      placeholderData: (old) => old,
    }),
  )
  const state = useQuery(api.studio.state.queryOptions())
  const documents = list.data?.pages.flatMap((page) => page.items) ?? []
  const filtered = Boolean(search) || favourite || params.has('tag')
  const begin = (
    <Button look="primary" icon={<FilePlus2 />} onClick={() => set('new', '1')}>
      New document
    </Button>
  )
  return (
    <Page
      title="Studio"
      sub="LaTeX, with the page beside the source."
      actions={
        list.isPending ? (
          <Skeleton className="h-9 w-36 pointer-coarse:h-11" />
        ) : documents.length || filtered || list.isError ? (
          begin
        ) : null
      }
    >
      {state.data?.install && (
        <Callout tone="warn" title="This server has no TeX" className="mb-4">
          Documents can be written and kept, but not compiled. The operator installs it with{' '}
          <code>{state.data.install}</code>. Résumés with built-in templates work without it.
        </Callout>
      )}
      {(documents.length > 0 || filtered) && (
        <div className="mb-2 flex flex-wrap items-center gap-2">
          <SearchInput
            icon={<Search />}
            aria-label="Search documents"
            placeholder="Title or text"
            value={typed}
            onChange={(event) => {
              setTyped(event.target.value)
              set('q', event.target.value.trim() || null)
            }}
            className="min-w-0 flex-1 sm:max-w-72"
          />
          <Button
            aria-pressed={favourite}
            icon={<Star className={favourite ? 'fill-mark' : ''} />}
            onClick={() => set('favourite', favourite ? null : '1')}
          >
            Favourites
          </Button>
          {params.get('tag') && <Button onClick={() => set('tag', null)}>Tag: {params.get('tag')} ×</Button>}
        </div>
      )}
      {list.isPending && <SkeletonRows bar />}
      {list.isError && !list.data && <Trouble error={list.error} onRetry={() => void list.refetch()} />}
      <LongList
        items={documents}
        rowKey={(document) => document.id}
        label="Documents"
        estimate={81}
        more={list}
        row={(document) => <DocumentRow document={document} onTag={(tag) => set('tag', tag)} />}
      />
      {list.isSuccess && !documents.length && filtered && (
        <p className="py-14 text-center text-ink-2">No document fits what you asked for.</p>
      )}
      {list.isSuccess && !documents.length && !filtered && (
        <EmptyState picture={<SourcePicture />} title="Set it the way you want it" action={begin}>
          Start from a sample, from one of your résumés, or bring a .tex file or a zip project. The page appears beside
          the source and follows as you type.
        </EmptyState>
      )}
      {params.has('new') && <NewDocumentDialog onClose={() => set('new', null)} />}
    </Page>
  )
}
