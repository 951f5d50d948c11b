import { WifiOff } from 'lucide-react'
import { useOnline } from '../hooks/use-online.ts'
import { Button } from '../kit/button.tsx'
import { queryClient } from '../query-client.ts'

export function OfflineBanner() {
  const online = useOnline()
  if (online) return null
  return (
    <div
      role="status"
      className="flex items-center justify-center gap-3 border-warn/30 border-b bg-warn-soft px-4 py-1.5 text-sm"
    >
      <WifiOff aria-hidden="true" className="size-4 text-warn" />
      You are offline. What you see may be out of date.
      <Button size="sm" look="quiet" onClick={() => void queryClient.refetchQueries({ type: 'active' })}>
        Try again
      </Button>
    </div>
  )
}
