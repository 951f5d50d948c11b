import { useSearchParams } from 'react-router'
import { MatchStatus } from '../match-report.ts'

/** What is shown of the match, in the address so that a view can be sent and reopened. */
export function useStatusFilter(): [MatchStatus | undefined, (status: MatchStatus | undefined) => void] {
  const [search, setSearch] = useSearchParams()
  const parsed = MatchStatus.safeParse(search.get('show'))
  const set = (status: MatchStatus | undefined) =>
    setSearch(
      (old) => {
        if (status) old.set('show', status)
        else old.delete('show')
        return old
      },
      { replace: true, preventScrollReset: true },
    )
  return [parsed.success ? parsed.data : undefined, set]
}
