import { useInfiniteQuery, useQuery } from '@tanstack/react-query'
import { useSearchParams } from 'react-router'
import { api } from '#web/api.ts'
import { useDebounced } from '#web/hooks/use-debounced.ts'
import type { Resume } from '../../contract.ts'

export type Sort = 'newest' | 'changed' | 'title'
type Kind = Resume['kind']

/** What is asked for stands in the address; the last answer stays on the screen until the next has come. */
export function useResumeFilters() {
  const [search, setSearch] = useSearchParams()
  const set = (name: string, value: string | null) =>
    setSearch(
      () => {
        // What stands in the address counts: what was last drawn may be a change behind it.
        const next = new URLSearchParams(window.location.search)
        if (value) next.set(name, value)
        else next.delete(name)
        return next
      },
      { replace: true },
    )
  const words = search.get('search') ?? ''
  const kind = search.get('kind') ?? 'all'
  const tag = search.get('tag')
  const favourite = search.has('favourite')
  const sort = (search.get('sort') ?? 'newest') as Sort
  return {
    words,
    kind,
    tag,
    favourite,
    sort,
    uploading: search.has('upload'),
    filtered: Boolean(words || tag || favourite) || kind !== 'all',
    set,
    clear: () => setSearch(sort === 'newest' ? {} : { sort }, { replace: true }),
  }
}

export function useResumeList({ words, kind, tag, favourite, sort }: ReturnType<typeof useResumeFilters>) {
  const settled = useDebounced(words, 180)
  const list = useInfiniteQuery(
    api.resumes.list.infiniteOptions({
      input: (cursor: string | undefined) => ({
        cursor,
        limit: 50,
        sort,
        search: settled || undefined,
        kind: kind === 'all' ? undefined : (kind as Kind),
        tag: tag ?? undefined,
        favourite: favourite ? 'true' : undefined,
      }),
      initialPageParam: undefined,
      getNextPageParam: (page) => page.nextCursor ?? undefined,
      placeholderData: (old) => old,
    }),
  )
  const known = new Set<string>()
  // A row that moved between two pages would come twice.
  const resumes = (list.data?.pages.flatMap((page) => page.items) ?? []).filter(
    ({ id }) => !known.has(id) && known.add(id),
  )
  return { list, resumes }
}

export const useTags = () => useQuery(api.resumes.tags.queryOptions()).data?.items ?? []
