import { useSearchParams } from 'react-router'
import { sayDay } from '#web/kit/when.tsx'
import { VisitorSheet } from './form-parts.tsx'

/** Said once after an account was given up. */
export function Component() {
  const [search] = useSearchParams()
  const until = /^\d{4}-\d{2}-\d{2}$/.exec(search.get('until') ?? '')?.[0]
  return (
    <VisitorSheet
      title="Your account is gone"
      sub="You are signed out everywhere, and nothing of it can be seen any more."
    >
      <p className="text-sm">
        The link in our mail brings everything back{until && ` until ${sayDay(until)}`}. After that, every record and
        every file is erased.
      </p>
    </VisitorSheet>
  )
}
