import type { ReactNode } from 'react'
import { Button } from '#web/kit/button.tsx'
import { Card } from '#web/kit/card.tsx'

/** Two records that may be one: why, a way to keep both, and the two as children side by side. */
export function PairCard(props: { reason: string; busy: boolean; onKeepBoth: () => void; children: ReactNode }) {
  const { reason, busy, onKeepBoth, children } = props
  return (
    <Card>
      <div className="mb-3 flex flex-wrap items-center justify-between gap-3">
        <p className="text-ink-2 text-sm">{reason}</p>
        <Button size="sm" busy={busy} onClick={onKeepBoth}>
          Keep both
        </Button>
      </div>
      <div className="grid gap-3 sm:grid-cols-2">{children}</div>
    </Card>
  )
}
