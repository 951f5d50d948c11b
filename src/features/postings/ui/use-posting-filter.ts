import { useSearchParams } from 'react-router'
import { PostingSort } from '../contract.ts'
import { RemoteKind } from '../posting-facts.ts'

const names = ['search', 'sort', 'remote', 'fit', 'pay', 'favourite', 'hidden'] as const
type Name = (typeof names)[number]

/** Filters and order of the list, kept in the address: a view can be sent, reopened and gone back to. */
export function usePostingFilter() {
  const [search, setSearch] = useSearchParams()
  const set = (name: Name | 'capture', value: string | null) =>
    setSearch(
      (old) => {
        value ? old.set(name, value) : old.delete(name)
        return old
      },
      { replace: true },
    )
  const clear = () =>
    setSearch(
      (old) => {
        for (const name of names) if (name !== 'sort') old.delete(name)
        return old
      },
      { replace: true },
    )
  const minFit = Number(search.get('fit')) || undefined
  const filter = {
    search: search.get('search') ?? '',
    sort: PostingSort.safeParse(search.get('sort')).data ?? 'newest',
    remoteKind: RemoteKind.safeParse(search.get('remote')).data,
    minFit: minFit && minFit > 0 && minFit <= 100 ? minFit : undefined,
    hasPay: search.has('pay'),
    favourite: search.has('favourite'),
    hidden: search.has('hidden'),
  }
  const filtered = names.some((name) => name !== 'sort' && search.has(name))
  return { filter, filtered, set, clear, capturing: search.has('capture') }
}
export type FilterState = ReturnType<typeof usePostingFilter>
