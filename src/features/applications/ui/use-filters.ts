// The filters of board and list live in the address, so that a view can be kept and sent.
import { useSearchParams } from 'react-router'
import type { ApplicationFilter } from '../contract.ts'
import { today } from './due.ts'

export type View = 'board' | 'list' | 'calendar'

export function useFilters() {
  const [search, setSearch] = useSearchParams()
  const set = (changes: Record<string, string | undefined>) =>
    setSearch(
      (old) => {
        const next = new URLSearchParams(old)
        for (const [key, value] of Object.entries(changes))
          if (value) next.set(key, value)
          else next.delete(key)
        return next
      },
      { replace: true },
    )
  const shown = search.get('view')
  const view: View = shown === 'list' || shown === 'calendar' ? shown : 'board'
  const filter: Pick<ApplicationFilter, 'search' | 'tag' | 'company' | 'dueBy'> = {
    search: search.get('q') ?? undefined,
    tag: search.get('tag') ?? undefined,
    company: search.get('company') ?? undefined,
    // Due is what should be done by the end of today.
    dueBy: search.get('due') ? today() : undefined,
  }
  const active = Object.values(filter).filter(Boolean).length
  const clear = () => set({ q: undefined, tag: undefined, company: undefined, due: undefined })
  return { view, filter, active, search, set, clear }
}
