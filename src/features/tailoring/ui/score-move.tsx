import { Card } from '#web/kit/card.tsx'
import { Delta } from '#web/kit/score-bars.tsx'
import type { TailoringDetail } from '../contract.ts'

/** What the decisions so far are worth: score and match, before and after. */
export function ScoreMove({ tailoring }: { tailoring: TailoringDetail }) {
  return (
    <Card className="flex flex-wrap gap-x-10 gap-y-3">
      <Move label="Score" before={tailoring.scoreBefore} after={tailoring.scoreAfter} />
      <Move label="Match" before={tailoring.matchBefore} after={tailoring.matchAfter} />
      <p className="max-w-64 self-center text-ink-2 text-xs">
        Counted anew after every decision. Undecided changes count as accepted.
      </p>
    </Card>
  )
}

function Move({ label, before, after }: { label: string; before: number | null; after: number | null }) {
  if (after === null) return null
  const from = before === null ? null : Math.round(before)
  const to = Math.round(after)
  return (
    <div aria-live="polite">
      <p className="text-ink-3 text-xs">{label}</p>
      <p className="flex items-baseline gap-2.5">
        {from !== null && from !== to && (
          <>
            <span className="font-display text-2xl text-ink-3 tracking-tight">
              <span className="sr-only">from </span>
              {from}
            </span>
            <span aria-hidden="true" className="text-ink-3">
              →
            </span>
          </>
        )}
        <span className="font-display text-[44px] leading-none tracking-tight">{to}</span>
        {from !== null && <Delta by={to - from} />}
      </p>
    </div>
  )
}
