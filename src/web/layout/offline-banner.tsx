import { WifiOff } from 'lucide-react'
import { useOnline } from '../hooks/use-online.ts'
import { Button } from '../kit/button.tsx'
import { queryClient } from '../query-client.ts'

/** Lies over the page: the line comes and goes, and what is being read stays where it is. */
export function OfflineBanner() {
  const online = useOnline()
  if (online) return null
  return (
    <div
      role="status"
      className="fixed inset-x-0 top-0 z-40 flex h-13 items-center justify-center gap-3 border-warn/30 border-b bg-warn-soft px-4 text-sm md:top-2 md:mx-auto md:h-11 md:w-max md:rounded-full md:border md:shadow-pop"
    >
      <WifiOff aria-hidden="true" className="size-4 shrink-0 text-warn" />
      <span>
        You are offline. <span className="max-sm:sr-only">What you see may be out of date.</span>
      </span>
      <Button size="sm" look="quiet" onClick={() => void queryClient.refetchQueries({ type: 'active' })}>
        Try again
      </Button>
    </div>
  )
}
