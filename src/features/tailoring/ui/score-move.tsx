import { useEffect, useRef, useState } from 'react'
import { Card } from '#web/kit/card.tsx'
import { cx } from '#web/kit/class-names.ts'
import { Delta } from '#web/kit/score-bars.tsx'
import type { TailoringDetail } from '../contract.ts'
import { MovingNumber } from './moving-number.tsx'

type Props = { tailoring: TailoringDetail; counting: boolean; className?: string }

/** What the decisions so far are worth: score and match, before and after, and what the last decision did. */
export function ScoreMove({ tailoring, counting, className }: Props) {
  return (
    <Card className={cx('flex flex-wrap items-center gap-x-9 gap-y-3', className)}>
      <Move label="Score" before={tailoring.scoreBefore} after={tailoring.scoreAfter} counting={counting} />
      <Move label="Match" before={tailoring.matchBefore} after={tailoring.matchAfter} counting={counting} />
      <p className="min-w-40 max-w-56 flex-1 text-ink-2 text-xs">
        Counted anew after every decision. Undecided changes count as accepted.
      </p>
      {tailoring.falls.length > 0 && (
        <p className="basis-full text-ink-2 text-xs">Why it is lower: {tailoring.falls.join('. ')}.</p>
      )}
    </Card>
  )
}

type MoveProps = { label: string; before: number | null; after: number | null; counting: boolean }

function Move({ label, before, after, counting }: MoveProps) {
  const to = after === null ? 0 : Math.round(after)
  const step = useLastStep(to)
  if (after === null) return null
  const from = before === null ? null : Math.round(before)
  return (
    <div aria-live="polite">
      <p className="flex items-baseline gap-2 text-ink-3 text-xs">
        {label}
        {step !== 0 && (
          <span
            key={step}
            aria-hidden="true"
            className={cx(
              'starting:translate-y-1 starting:opacity-0 transition duration-300',
              step > 0 ? 'text-good' : 'text-bad',
            )}
          >
            {step > 0 ? `+${step}` : step} just now
          </span>
        )}
      </p>
      <p aria-busy={counting} className="flex items-baseline gap-2.5">
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
        <MovingNumber value={to} className="font-display text-[44px] leading-none tracking-tight" />
        {from !== null && <Delta by={to - from} />}
      </p>
    </div>
  )
}

/** By how much the value moved last, for a few seconds. */
function useLastStep(value: number): number {
  const last = useRef(value)
  const [step, setStep] = useState(0)
  useEffect(() => {
    const by = value - last.current
    last.current = value
    if (by === 0) return
    setStep(by)
    const timer = setTimeout(() => setStep(0), 4000)
    return () => clearTimeout(timer)
  }, [value])
  return step
}
