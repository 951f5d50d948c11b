import { useSearchParams } from 'react-router'
import type { MatchStatus } from '../match-report.ts'
import { statusOrder } from './match-marks.ts'

/** What is shown of the match, in the address so that a view can be sent and reopened. */
export function useStatusFilter(): [MatchStatus | undefined, (status: MatchStatus | undefined) => void] {
  const [search, setSearch] = useSearchParams()
  const asked = search.get('show')
  const set = (status: MatchStatus | undefined) =>
    setSearch(
      (old) => {
        if (status) old.set('show', status)
        else old.delete('show')
        return old
      },
      // At once, not when there is time: a key pressed right after the filter must walk what it left.
      { replace: true, preventScrollReset: true, flushSync: true },
    )
  return [statusOrder.find((status) => status === asked), set]
}
